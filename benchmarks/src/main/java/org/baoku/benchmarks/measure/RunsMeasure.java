package org.baoku.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baoku.benchmarks.quality.RetrievalScore;
import org.baoku.benchmarks.quality.Run;
import org.baoku.benchmarks.report.Row;
import org.baoku.benchmarks.report.Section;

/** How good TREC runs are that any programs wrote, each beside the first. */
public final class RunsMeasure implements Measure {
    private final Path topics;
    private final List<Path> runs;

    /** Scores {@code runs} against the judgments that lie beside {@code topics}. */
    public RunsMeasure(Path topics, List<Path> runs) {
        this.topics = topics;
        this.runs = List.copyOf(runs);
    }

    @Override
    public List<Section> run(Progress progress) throws IOException {
        progress.begin("runs");
        List<RetrievalScore> scores = new ArrayList<>();
        for (Path run : runs) {
            scores.add(RetrievalMeasure.score(Run.read(run), topics));
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            rows.add(Row.of(
                    runs.get(i).getFileName().toString(),
                    i == 0 ? Row.Kind.BAOKU : Row.Kind.PEER,
                    i == 0 ? "the first" : "",
                    RetrievalMeasure.figures(scores.get(i), scores.getFirst())));
        }
        return List.of(new Section(
                "runs",
                "Runs: " + RetrievalMeasure.name(topics),
                scores.getFirst().topics().size()
                        + " judged topics; p by a paired randomization test against the first.",
                RetrievalMeasure.COLUMNS,
                rows.getFirst().name(),
                rows,
                Optional.empty()));
    }
}
