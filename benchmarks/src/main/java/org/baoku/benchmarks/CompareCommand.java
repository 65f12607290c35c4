package org.baoku.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.baoku.benchmarks.measure.Progress;
import org.baoku.benchmarks.report.Report;
import org.baoku.benchmarks.report.ReportHtml;
import org.baoku.benchmarks.report.ReportJson;
import org.baoku.benchmarks.report.ReportMarkdown;
import org.baoku.benchmarks.report.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Everything beside everyone, with a report to read. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description =
                "Measures Baoku beside every peer, answers first and then times, and writes DATE.json, DATE.md and "
                        + "DATE.html. What needs data that is not given is skipped and named.")
final class CompareCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Inputs inputs = new Inputs();

    @Option(names = "--quick", description = "Less of everything, for four minutes.")
    private boolean isQuick;

    @Option(
            names = "--only",
            split = ",",
            description =
                    "Only these: segmentation, words, quotes, retrieval, speed, load, indexing, latency, cold-start, "
                            + "pages.")
    private List<String> only = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "Where the report goes (default: ${DEFAULT-VALUE}).")
    private Path directory = Path.of("benchmarks", "results");

    @Override
    public Integer call() throws IOException {
        Progress progress = new Progress(spec.commandLine().getErr());
        progress.begin("reading the data");
        Comparison comparison = new Comparison(inputs, isQuick ? Effort.QUICK : Effort.FULL);
        Report report = new Report(Surroundings.of(spec), comparison.run(only, progress), comparison.skipped());
        progress.begin("done");
        List<String> markdown = ReportMarkdown.of(report);
        PrintWriter out = spec.commandLine().getOut();
        markdown.forEach(out::println);
        Files.createDirectories(directory);
        String name = report.surroundings().date().substring(0, 10) + (isQuick ? "-quick" : "");
        ReportJson.write(directory.resolve(name + ".json"), report);
        Files.write(directory.resolve(name + ".md"), markdown);
        Files.writeString(directory.resolve(name + ".html"), ReportHtml.of(report));
        out.printf("%nWritten: %s, .md and .html%n", directory.resolve(name + ".json"));
        out.flush();
        return 0;
    }
}
