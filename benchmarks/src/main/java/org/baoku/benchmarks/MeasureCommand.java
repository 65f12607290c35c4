package org.baoku.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.baoku.benchmarks.measure.Measure;
import org.baoku.benchmarks.measure.Progress;
import org.baoku.benchmarks.report.ReportMarkdown;
import org.baoku.benchmarks.report.Section;
import org.baoku.benchmarks.report.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that runs one measure and prints its tables. */
@Command(mixinStandardHelpOptions = true)
abstract class MeasureCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** The measure, as the options say. */
    abstract Measure measure() throws IOException;

    /** Exit status after these answers. */
    int status(List<Section> sections) {
        return 0;
    }

    @Override
    public final Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        List<Section> sections = asked().run(new Progress(spec.commandLine().getErr()));
        Surroundings.of(spec).lines().forEach(out::println);
        for (Section section : sections) {
            out.println();
            ReportMarkdown.of(section).forEach(out::println);
        }
        out.flush();
        return status(sections);
    }

    private Measure asked() throws IOException {
        try {
            return measure();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
