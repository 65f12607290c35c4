package org.baoku.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.CharFilterFactory;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenizerFactory;
import org.junit.jupiter.api.Test;

/** Every public component can be found by its SPI name, on the class path and on the module path. */
class AnalysisComponentsTest {
    private static final List<Class<?>> SERVICES =
            List.of(TokenFilterFactory.class, TokenizerFactory.class, CharFilterFactory.class);

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.baoku.analysis");

    @Test
    void everyFilterHasAFactory() {
        Set<String> wanted = publicSubclasses(TokenFilter.class);
        assertFalse(wanted.isEmpty());
        Set<String> factories = publicSubclasses(TokenFilterFactory.class);
        assertEquals(wanted.stream().map(name -> name + "Factory").collect(Collectors.toSet()), factories);
    }

    @Test
    void everyFactoryIsFoundByItsName() throws ReflectiveOperationException {
        for (String factory : publicSubclasses(TokenFilterFactory.class)) {
            assertEquals(factory, TokenFilterFactory.lookupClass(name(factory)).getName());
        }
        for (String factory : publicSubclasses(TokenizerFactory.class)) {
            assertEquals(factory, TokenizerFactory.lookupClass(name(factory)).getName());
        }
    }

    private static String name(String factory) throws ReflectiveOperationException {
        return (String) Class.forName(factory).getField("NAME").get(null);
    }

    @Test
    void everyFactoryIsRegisteredInBothWays() throws IOException, URISyntaxException {
        Map<String, Set<String>> expected = new TreeMap<>();
        for (Class<?> service : SERVICES) {
            Set<String> factories = publicSubclasses(service);
            if (!factories.isEmpty()) {
                expected.put(service.getName(), factories);
            }
        }
        assertEquals(expected, registeredInServiceFiles(expected.keySet()));
        assertEquals(expected, registeredInModuleDescriptor());
    }

    @Test
    void everyFactoryRefusesUnknownParameters() throws ReflectiveOperationException {
        for (String factory : publicSubclasses(TokenFilterFactory.class)) {
            assertRefusesColour(name(factory), TokenFilterFactory::forName);
        }
        for (String factory : publicSubclasses(TokenizerFactory.class)) {
            assertRefusesColour(name(factory), TokenizerFactory::forName);
        }
    }

    private static void assertRefusesColour(String name, BiFunction<String, Map<String, String>, ?> forName) {
        Map<String, String> args = new HashMap<>(Map.of("colour", "red"));
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> forName.apply(name, args), name);
        assertEquals("Unknown parameters: {colour=red}", refusal.getMessage(), name);
    }

    private Set<String> publicSubclasses(Class<?> type) {
        return classes.stream()
                .filter(c -> c.isAssignableTo(type) && c.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(c -> !c.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Set<String>> registeredInServiceFiles(Set<String> services) throws IOException {
        Map<String, Set<String>> registered = new TreeMap<>();
        for (String service : services) {
            try (InputStream in = AnalysisComponentsTest.class.getResourceAsStream("/META-INF/services/" + service)) {
                assertNotNull(in, service);
            }
            registered.put(service, new TreeSet<>(ownLines(service)));
        }
        return registered;
    }

    private static List<String> ownLines(String service) throws IOException {
        List<String> own = new ArrayList<>();
        var files = AnalysisComponentsTest.class.getClassLoader().getResources("META-INF/services/" + service);
        while (files.hasMoreElements()) {
            try (BufferedReader lines = new BufferedReader(
                    new InputStreamReader(files.nextElement().openStream(), StandardCharsets.UTF_8))) {
                lines.lines().filter(line -> line.startsWith("org.baoku.")).forEach(own::add);
            }
        }
        assertEquals(Set.copyOf(own).size(), own.size(), "registered twice in " + own);
        return own;
    }

    private static Map<String, Set<String>> registeredInModuleDescriptor() throws URISyntaxException {
        Path compiled = Path.of(PinyinFilter.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        ModuleDescriptor descriptor = ModuleFinder.of(compiled)
                .find("org.baoku.analysis")
                .orElseThrow()
                .descriptor();
        return descriptor.provides().stream()
                .collect(Collectors.toMap(
                        ModuleDescriptor.Provides::service,
                        provides -> new TreeSet<>(provides.providers()),
                        (a, b) -> a,
                        TreeMap::new));
    }
}
