package org.baoku.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.baoku.error.ArchiveException;
import org.baoku.search.QuerySyntaxException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** Entry point of the command line. */
@Command(
        name = "baoku",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Baoku 报库: full-text search for Chinese news archives.",
        footer = {
            "",
            "Exit status: 0 when all went well, 1 when some input was refused or something failed "
                    + "(named on standard error), 2 on wrong usage.",
            "Start with: ./baoku demo"
        },
        subcommands = {
            DemoCommand.class,
            PagesCommand.class,
            BylinesCommand.class,
            IndexCommand.class,
            SearchCommand.class,
            ExplainCommand.class,
            RunCommand.class,
            NamesCommand.class,
            StatsCommand.class,
            CheckCommand.class,
            CompactCommand.class,
            SnapshotCommand.class,
            RestoreCommand.class,
            CommitsCommand.class,
            RollbackCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            AnalyzeCommand.class,
            ClasspathCommand.class
        })
public final class Main {
    /** Held, since a logger that nobody holds forgets its level. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private static final Logger BAOKU = Logger.getLogger("org.baoku");

    private Main() {}

    /**
     * Runs a command and ends the process with its exit status.
     *
     * @param args the command with its options
     */
    public static void main(String[] args) {
        LUCENE.setLevel(Level.WARNING);
        // The commands say themselves what the user has to know.
        BAOKU.setLevel(Level.OFF);
        var out = new PrintWriter(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        var err = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int status = commandLine(out, err).execute(args);
        out.flush();
        System.exit(out.checkError() ? ExitCode.SOFTWARE : status);
    }

    /** The whole command line, writing to the given streams. */
    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        return new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    if (!(failure instanceof ArchiveException)) {
                        throw failure;
                    }
                    err.println("baoku: " + failure.getMessage());
                    return failure instanceof QuerySyntaxException ? ExitCode.USAGE : ExitCode.SOFTWARE;
                });
    }
}
