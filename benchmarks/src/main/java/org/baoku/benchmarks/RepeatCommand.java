package org.baoku.benchmarks;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.baoku.benchmarks.report.Repetition;
import org.baoku.benchmarks.report.Repetition.Change;
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
        description =
                "Lists the ratios in which two reports of 'compare' differ, and the pairs that changed places; exit status 1"
                        + " when there are any.")
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
        Repetition repetition = Repetition.of(report(first), report(second));
        List<Change> differences = repetition.differences(limit);
        List<Change> swaps = repetition.swaps(limit);
        print("ratios differ", differences, repetition.ratios());
        print("pairs changed places and differ", swaps, repetition.pairs());
        return differences.isEmpty() && swaps.isEmpty() ? 0 : 1;
    }

    private void print(String what, List<Change> found, List<Change> all) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(Locale.ROOT, "%,d of %,d %s by more than %.0f %%%n", found.size(), all.size(), what, 100 * limit);
        found.forEach(out::println);
        out.flush();
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
