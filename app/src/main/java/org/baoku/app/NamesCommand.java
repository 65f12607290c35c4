package org.baoku.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.baoku.NewsArchive;
import org.baoku.names.KnownName;
import org.baoku.names.NameStatus;
import org.baoku.news.Role;
import org.baoku.search.ArticleField;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists the names of an archive, and takes decisions on them. */
@Command(
        name = "names",
        mixinStandardHelpOptions = true,
        description =
                "Lists the names in the bylines of an archive: name, status (found, accepted, rejected), articles, "
                        + "articles by role, first and last day; separated by tabs, the most frequent first. "
                        + "With --accept, --reject or --undo it takes decisions instead.",
        footer = {
            "",
            "Examples:",
            "  ./baoku names --archive DIR --prefix zyz         (by initials; also zhaoyan, or 赵)",
            "  ./baoku names --archive DIR --role 摄影 --size 100",
            "  ./baoku names --archive DIR --accept 孟宪东 --reject 文化部"
        })
final class NamesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--archive", required = true, paramLabel = "DIR", description = "The archive; it must exist.")
    private Path directory = Path.of("archive");

    @Option(
            names = "--prefix",
            paramLabel = "START",
            description = "Only names that begin so, in characters, pinyin or initials; not rejected ones.")
    private Optional<String> prefix = Optional.empty();

    @Option(names = "--role", paramLabel = "ROLE", description = "Only names in this role: 记者, 通讯员, 摄影, author, …")
    private Optional<String> role = Optional.empty();

    @Option(names = "--size", defaultValue = "50", paramLabel = "N", description = "Names to print (default 50).")
    private int size = 50;

    @Option(names = "--accept", paramLabel = "NAME", description = "Take this for a name; it may be a new one.")
    private List<String> accepted = List.of();

    @Option(names = "--reject", paramLabel = "NAME", description = "Take this for no name.")
    private List<String> rejected = List.of();

    @Option(names = "--undo", paramLabel = "NAME", description = "Forget what was decided on this name.")
    private List<String> undone = List.of();

    @Override
    public Integer call() {
        if (size < 1) {
            throw usage("--size must be at least 1, got " + size);
        }
        var wanted = role.map(this::role);
        try (var reading = NewsArchive.builder().readOnly().open(directory)) {
            if (accepted.isEmpty() && rejected.isEmpty() && undone.isEmpty()) {
                print(reading, wanted);
                return ExitCode.OK;
            }
        }
        decide();
        return ExitCode.OK;
    }

    private void decide() {
        try (var archive = NewsArchive.open(directory)) {
            accepted.forEach(name -> archive.decideName(name, NameStatus.ACCEPTED));
            rejected.forEach(name -> archive.decideName(name, NameStatus.REJECTED));
            undone.forEach(name -> archive.decideName(name, NameStatus.FOUND));
            archive.commit();
        } catch (IllegalArgumentException e) {
            throw usage(String.valueOf(e.getMessage()));
        }
        Output.of(spec)
                .out()
                .printf("%d accepted, %d rejected, %d undone%n", accepted.size(), rejected.size(), undone.size());
    }

    private void print(NewsArchive archive, Optional<Role> wanted) {
        var names = archive.names();
        var found =
                prefix.map(start -> names.complete(start, Integer.MAX_VALUE)).orElseGet(names::names);
        var out = Output.of(spec).out();
        found.stream()
                .filter(name -> wanted.isEmpty() || name.articlesByRole().containsKey(wanted.get()))
                .limit(size)
                .forEach(name -> out.println(line(name)));
    }

    private static String line(KnownName name) {
        var roles = Arrays.stream(Role.values())
                .filter(name.articlesByRole()::containsKey)
                .map(role -> role.name().toLowerCase(Locale.ROOT) + " "
                        + name.articlesByRole().get(role))
                .collect(Collectors.joining(", "));
        return String.join(
                "\t",
                name.name(),
                name.status().name().toLowerCase(Locale.ROOT),
                Integer.toString(name.articles()),
                roles,
                name.firstDate().map(LocalDate::toString).orElse("-"),
                name.lastDate().map(LocalDate::toString).orElse("-"));
    }

    private Role role(String name) {
        return ArticleField.byName(name.strip())
                .flatMap(field -> Arrays.stream(Role.values())
                        .filter(role -> role.name().equals(field.name()))
                        .findFirst())
                .orElseThrow(() -> usage("--role: there is no role '%s'".formatted(name)));
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
