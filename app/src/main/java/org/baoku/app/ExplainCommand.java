package org.baoku.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.baoku.search.NewsQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says why an article is found, or why not. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Says clause by clause why a query finds an article, or which clause keeps it from being found.")
final class ExplainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ArchiveOption archiveOption = new ArchiveOption();

    @Option(names = "--id", required = true, paramLabel = "ID", description = "The id of the article.")
    private String id = "";

    @Parameters(arity = "1..*", paramLabel = "QUERY", description = "The query; several words are joined by spaces.")
    private List<String> query = List.of();

    @Override
    public Integer call() {
        var parsed = NewsQuery.parse(String.join(" ", query));
        var out = Output.of(spec).out();
        try (var archive = archiveOption.open()) {
            if (archive.get(id).isEmpty()) {
                throw new ParameterException(spec.commandLine(), "--id: the archive has no article '%s'".formatted(id));
            }
            out.print(archive.explain(parsed, id));
            archive.whyNot(parsed, id)
                    .ifPresent(
                            reason -> out.printf("Not found, because of: %s: %s%n", reason.clause(), reason.reason()));
            return ExitCode.OK;
        }
    }
}
