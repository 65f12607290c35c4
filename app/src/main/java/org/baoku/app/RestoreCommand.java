package org.baoku.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.baoku.ArchiveMaintenance;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes an archive from a snapshot. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Makes an archive from a snapshot, which stays as it is. Overwrites nothing.")
final class RestoreCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "SNAPSHOT", description = "The snapshot.")
    private Path snapshot = Path.of("snapshot");

    @Parameters(index = "1", paramLabel = "DIR", description = "The archive to make; must not exist, or be empty.")
    private Path directory = Path.of("archive");

    @Override
    public Integer call() {
        var commit = ArchiveMaintenance.restore(snapshot, directory);
        Output.of(spec).out().println("restored " + directory + ": " + CommitsCommand.line(commit));
        return ExitCode.OK;
    }
}
