package org.baoku.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.baoku.ArchiveMaintenance;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Goes back to an earlier commit. */
@Command(
        name = "rollback",
        mixinStandardHelpOptions = true,
        description =
                "Goes back to a commit that \"commits\" lists: makes a new commit with its content, also where the last "
                        + "one is damaged. Deletes nothing: a rollback can be rolled back.")
final class RollbackCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--archive", required = true, paramLabel = "DIR", description = "The archive.")
    private Path directory = Path.of("archive");

    @Option(names = "--to", required = true, paramLabel = "ID", description = "The id of the commit.")
    private long commit;

    @Override
    public Integer call() {
        try {
            var back = ArchiveMaintenance.rollback(directory, commit);
            Output.of(spec).out().println("rolled back to " + commit + ": " + CommitsCommand.line(back));
            return ExitCode.OK;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--to: " + e.getMessage(), e);
        }
    }
}
