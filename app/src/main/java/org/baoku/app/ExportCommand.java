package org.baoku.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.baoku.ArchiveExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes all articles as JSON Lines. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description =
                "Writes all articles of an archive as JSON Lines in the order of their ids, with a manifest beside "
                        + "them: the way to another format version, and to other software. Overwrites nothing.")
final class ExportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ArchiveOption archiveOption = new ArchiveOption();

    @Parameters(paramLabel = "FILE", description = "The file to write; a name that ends with .gz is packed.")
    private Path file = Path.of("articles.jsonl");

    @Override
    public Integer call() {
        var output = Output.of(spec);
        var progress = new Progress(output);
        try (var archive = archiveOption.open()) {
            var manifest =
                    ArchiveExport.write(archive, file, (done, total) -> progress.show("export", done, total, done));
            progress.clear();
            output.out().printf("%,d articles exported to %s%n", manifest.articles(), file);
            return ExitCode.OK;
        }
    }
}
