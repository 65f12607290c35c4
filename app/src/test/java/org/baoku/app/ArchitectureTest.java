package org.baoku.app;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baoku.NewsArchive;
import org.baoku.analysis.ChineseAnalyzer;
import org.junit.jupiter.api.Test;

/** Holds the rules of ARCHITECTURE.md, one test a line of its table. */
class ArchitectureTest {
    private static final JavaClasses BAOKU = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.baoku");

    /** Each package of core (and app) with the packages of Baoku that it may use. */
    private static final Map<String, List<String>> MAY_USE = Map.of(
            "org.baoku.error", List.of(),
            "org.baoku.news", List.of(),
            "org.baoku.names", List.of("org.baoku.news", "org.baoku.error", "org.baoku.analysis.."),
            "org.baoku.page", List.of("org.baoku.news", "org.baoku.error", "org.baoku.internal.page.."),
            "org.baoku.json", List.of("org.baoku.news", "org.baoku.error"),
            "org.baoku.ingest", List.of("org.baoku.news", "org.baoku.error", "org.baoku.page", "org.baoku.json"),
            "org.baoku.archive", List.of("org.baoku.error"),
            "org.baoku.search", List.of("org.baoku.news", "org.baoku.error"));

    @Test
    void hanlpStaysBehindOnePackage() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.baoku.analysis.internal.hanlp..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.hankcs..")
                .check(BAOKU);
    }

    @Test
    void newsNeedsTheJdkAndGuavaOnly() {
        classes()
                .that()
                .resideInAPackage("org.baoku.news..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.baoku.news..", "java..", "com.google.common..", "org.jspecify..")
                .check(BAOKU);
    }

    @Test
    void packagesDependInOneDirection() {
        MAY_USE.forEach((name, used) -> {
            var allowed = Stream.concat(Stream.of(name), used.stream()).toArray(String[]::new);
            classes()
                    .that()
                    .resideInAPackage(name)
                    .should()
                    .onlyDependOnClassesThat(
                            not(resideInAPackage("org.baoku..")).or(resideInAnyPackage(allowed)))
                    .check(BAOKU);
        });
        noClasses()
                .that()
                .resideInAPackage("org.baoku.analysis..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.baoku..").and(not(resideInAPackage("org.baoku.analysis.."))))
                .check(BAOKU);
    }

    @Test
    void onlyTheCommandLineUsesTheDoor() {
        noClasses()
                .that(not(resideInAnyPackage("org.baoku", "org.baoku.app..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.baoku")
                .check(BAOKU);
    }

    @Test
    void noCycles() {
        slices().matching("org.baoku.(**)").should().beFreeOfCycles().check(BAOKU);
    }

    @Test
    void luceneStandsInPublicSignaturesOnlyWhereTheDesignSays() {
        var shown = BAOKU.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.getPackageName().startsWith("org.baoku.analysis")
                        && !type.getPackageName().contains("internal"))
                .flatMap(type -> type.getMembers().stream())
                .filter(ArchitectureTest::isVisible)
                .filter(ArchitectureTest::showsLucene)
                .map(JavaMember::getFullName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of("org.baoku.SearcherFunction.apply(org.apache.lucene.search.IndexSearcher)"), shown);
    }

    private static boolean isVisible(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static boolean showsLucene(JavaMember member) {
        return member instanceof JavaCodeUnit unit
                && Stream.concat(Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream())
                        .anyMatch(type -> type.getPackageName().startsWith("org.apache.lucene"));
    }

    @Test
    void noMutableStaticState() {
        fields().that().areStatic().should().beFinal().check(BAOKU);
        fields().that()
                .areStatic()
                .and()
                .areNotPrivate()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .notHaveRawType(com.tngtech.archunit.base.DescribedPredicate.describe("array", JavaClass::isArray))
                .check(BAOKU);
    }

    @Test
    void nothingIsPrintedOutsideTheCommandLine() {
        var library = BAOKU.that(not(resideInAPackage("org.baoku.app..")));
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(library);
    }

    @Test
    void theCommandLineUsesExportedPackagesOnly() {
        noClasses()
                .that()
                .resideInAPackage("org.baoku.app..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..internal..")
                .check(BAOKU);
    }

    @Test
    void whatNoModuleExportsIsNamedInternal() throws IOException {
        for (Class<?> door : List.of(NewsArchive.class, ChineseAnalyzer.class)) {
            var module = descriptor(door);
            var exported = module.exports().stream()
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toSet());
            var packages = module.packages();
            var own = packages.isEmpty() ? exported : packages;
            assertTrue(exported.stream().noneMatch(name -> name.contains("internal")), exported::toString);
            assertEquals(
                    exported,
                    own.stream().filter(name -> !name.contains("internal")).collect(Collectors.toSet()));
        }
    }

    private static ModuleDescriptor descriptor(Class<?> of) throws IOException {
        var location = of.getProtectionDomain().getCodeSource().getLocation().toString();
        var place = location.endsWith(".jar") ? "jar:" + location + "!/" : location;
        try (InputStream in =
                java.net.URI.create(place + "module-info.class").toURL().openStream()) {
            return ModuleDescriptor.read(in, () -> packagesBeside(of));
        }
    }

    private static Set<String> packagesBeside(Class<?> door) {
        var source = door.getProtectionDomain().getCodeSource().getLocation();
        return BAOKU.stream()
                .filter(type ->
                        type.getSource().orElseThrow().getUri().toString().contains(source.getPath()))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
    }
}
