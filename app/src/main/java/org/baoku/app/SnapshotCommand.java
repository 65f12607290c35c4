package org.baoku.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Copies an archive while it is in use. */
@Command(
        name = "snapshot",
        mixinStandardHelpOptions = true,
        description =
                "Copies the last commit of an archive into a new directory, also while another process writes to the "
                        + "archive. On the same disk the files are hard links: no time, no room, but no help when that disk fails. "
                        + "A snapshot is an archive: search it, check it, or restore it.")
final class SnapshotCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ArchiveOption archiveOption = new ArchiveOption();

    @Parameters(paramLabel = "TARGET", description = "The directory to make; must not exist, or be empty.")
    private Path target = Path.of("snapshot");

    @Override
    public Integer call() {
        try (var archive = archiveOption.open()) {
            var commit = archive.snapshot(target);
            Output.of(spec).out().println("snapshot " + target + ": " + CommitsCommand.line(commit));
            return ExitCode.OK;
        }
    }
}
