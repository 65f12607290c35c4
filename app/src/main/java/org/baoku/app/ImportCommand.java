package org.baoku.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.baoku.ArchiveExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes an export in. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description =
                "Adds the articles of an export to an archive. If its manifest stands beside it, a file that is damaged "
                        + "or cut is refused before anything is added, and the articles are counted afterwards. An interrupted "
                        + "import goes on where it stopped when it is started again.")
final class ImportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private WritingOption writing = new WritingOption();

    @Parameters(paramLabel = "FILE", description = "The export; .gz is unpacked.")
    private Path file = Path.of("articles.jsonl");

    @Override
    public Integer call() {
        try (var archive = writing.open(spec)) {
            var indexer = new Indexer(archive, Output.of(spec));
            return indexer.report(ArchiveExport.read(file, indexer.loader(), indexer));
        }
    }
}
