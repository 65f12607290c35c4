package org.baoku.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.baoku.benchmarks.measure.Progress;
import org.baoku.benchmarks.measure.ScaleMeasure;
import org.baoku.benchmarks.report.ReportJson;
import org.baoku.benchmarks.report.ScalePoint;
import org.baoku.benchmarks.report.ScaleReport;
import org.baoku.benchmarks.report.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How an archive grows. */
@Command(
        name = "scale",
        mixinStandardHelpOptions = true,
        description =
                "Writes archives of generated articles, measures them, and reports how everything grows. Each size is "
                        + "kept in scale-SIZE.json as soon as it is measured; the report, scale.md and scale.html, takes in all "
                        + "that are there.")
final class ScaleCommand implements Callable<Integer> {
    private static final String PREFIX = "scale-";
    private static final String SUFFIX = ".json";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--articles",
            split = ",",
            description = "Sizes to measure now (default: ${DEFAULT-VALUE}). Judge a million by the rate before it.")
    private List<Integer> articles = List.of(10_000, 100_000);

    @Option(names = "--queries", description = "How many queries of each class (default: ${DEFAULT-VALUE}).")
    private int queries = 100;

    @Option(names = "--passes", description = "Passes, of which a query's best counts (default: ${DEFAULT-VALUE}).")
    private int passes = 5;

    @Option(names = "--out", paramLabel = "DIR", description = "Where it all goes (default: ${DEFAULT-VALUE}).")
    private Path directory = Path.of("benchmarks", "results");

    @Override
    public Integer call() throws IOException {
        Progress progress = new Progress(spec.commandLine().getErr());
        Files.createDirectories(directory);
        for (int size : articles) {
            ScaleMeasure measure = new ScaleMeasure(size, queries, passes);
            ScalePoint point = new ScalePoint(Surroundings.of(spec), size, measure.run(progress));
            ReportJson.write(directory.resolve(PREFIX + size + SUFFIX), point);
        }
        ScaleReport report = new ScaleReport(points());
        Files.write(directory.resolve("scale.md"), report.markdown());
        Files.writeString(directory.resolve("scale.html"), report.html());
        PrintWriter out = spec.commandLine().getOut();
        report.markdown().forEach(out::println);
        out.flush();
        return 0;
    }

    private List<ScalePoint> points() throws IOException {
        List<ScalePoint> points = new ArrayList<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.startsWith(PREFIX) && name.endsWith(SUFFIX)) {
                    points.add(ReportJson.read(file, ScalePoint.class));
                }
            }
        }
        return points;
    }
}
