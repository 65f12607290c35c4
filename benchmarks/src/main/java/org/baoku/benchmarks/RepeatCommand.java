package org.baoku.benchmarks;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.baoku.benchmarks.report.Repetition;
import org.baoku.benchmarks.report.Report;
import org.baoku.benchmarks.report.ReportJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;

/** Says whether two runs of {@code compare} agree. */
@Command(
        name = "repeat",
        mixinStandardHelpOptions = true,
        description = "Lists the ratios in which two reports of 'compare' differ; exit status 1 when there are any.")
final class RepeatCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "FIRST.json")
    private Path first = Path.of("");

    @Parameters(index = "1", paramLabel = "SECOND.json")
    private Path second = Path.of("");

    @Option(names = "--limit", description = "By how much, as a share (default: ${DEFAULT-VALUE}).")
    private double limit = 0.15;

    @Override
    public Integer call() {
        Repetition repetition = Repetition.of(report(first), report(second), limit);
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "%d of %d ratios differ by more than %.0f %%%n",
                repetition.differences().size(), repetition.ratios(), 100 * limit);
        repetition.differences().forEach(out::println);
        out.flush();
        return repetition.differences().isEmpty() ? 0 : 1;
    }

    private Report report(Path file) {
        try {
            return ReportJson.read(file, Report.class);
        } catch (JacksonException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    file + " cannot be read as a report of 'compare': " + e.getOriginalMessage(),
                    e);
        }
    }
}
