package org.baoku.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.baoku.benchmarks.peers.Peer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParseResult;

/** The command line of comparison and quality; JMH's own is the jar's main class. */
@Command(
        name = "baoku-bench",
        mixinStandardHelpOptions = true,
        description = "Compares Baoku with other Chinese analyzers and scores the quality of their answers.",
        subcommands = {
            CompareCommand.class,
            VerifyCommand.class,
            ScaleCommand.class,
            ProfileCommand.class,
            RepeatCommand.class,
            SegmentationCommand.class,
            WordSearchCommand.class,
            SpeedCommand.class,
            RetrievalCommand.class,
            QuotesCommand.class,
            ReadingCommand.class,
            IndexingCommand.class,
            LatencyCommand.class,
            LoadCommand.class,
            ColdStartCommand.class,
            PagesCommand.class
        })
public final class BenchCommand {
    private BenchCommand() {}

    /** Runs a subcommand and exits with its status. */
    public static void main(String[] args) {
        PrintWriter report = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        // Some peers log, or print, when they load their dictionaries; standard output is for the report alone.
        System.setOut(System.err);
        Logger.getLogger("").setLevel(Level.OFF);
        CommandLine commands = new CommandLine(new BenchCommand())
                .setOut(report)
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler(BenchCommand::complain)
                .registerConverter(Peer.class, Peer::of);
        System.exit(commands.execute(args));
    }

    /** A file that is missing or cannot be read is named in a line; anything else is a bug, whose stack trace is wanted. */
    static int complain(Exception problem, CommandLine command, ParseResult arguments) throws Exception {
        if (problem instanceof IOException) {
            command.getErr().println(problem.getClass().getSimpleName() + ": " + problem.getMessage());
            return ExitCode.SOFTWARE;
        }
        throw problem;
    }
}
