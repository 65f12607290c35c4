package org.baoku.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.baoku.NewsArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks that an archive is whole. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Reads a whole archive and checks it: checksums, structure, every article against its hash. "
                + "Changes nothing; the archive may be written to meanwhile.")
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The archive to check.")
    private Path directory = Path.of("archive");

    @Override
    public Integer call() {
        var output = Output.of(spec);
        try (var archive = NewsArchive.builder().readOnly().open(directory)) {
            var progress = new Progress(output);
            var report = archive.verify((done, total) -> progress.show("check", done, total, done));
            progress.clear();
            report.problems().forEach(output::warn);
            output.out()
                    .printf(
                            "%,d articles checked: %s%n",
                            report.articles(),
                            report.isSound()
                                    ? "sound"
                                    : "damaged, %d problems"
                                            .formatted(report.problems().size()));
            return report.isSound() ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }
}
