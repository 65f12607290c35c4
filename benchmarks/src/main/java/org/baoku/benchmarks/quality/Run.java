package org.baoku.benchmarks.quality;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A TREC run: what a system found.
 *
 * @param documents by topic, the documents found, best first
 */
public record Run(Map<String, List<String>> documents) {
    private static final Splitter SPACES = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

    private record Line(String document, int rank, double score) {}

    /** Reads lines of topic, {@code Q0}, document, rank, score and system; the score orders, then the rank. */
    public static Run read(Path file) throws IOException {
        Map<String, List<Line>> lines = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            List<String> columns = SPACES.splitToList(line);
            if (columns.size() != 6) {
                throw new IllegalArgumentException(
                        "A line of a run has 6 columns, but this one has " + columns.size() + ": " + line);
            }
            lines.computeIfAbsent(columns.get(0), topic -> new ArrayList<>())
                    .add(new Line(
                            columns.get(2), Integer.parseInt(columns.get(3)), Double.parseDouble(columns.get(4))));
        }
        Map<String, List<String>> documents = new LinkedHashMap<>();
        lines.forEach((topic, found) -> documents.put(
                topic,
                found.stream()
                        .sorted(Comparator.comparingDouble((Line line) -> -line.score)
                                .thenComparingInt(Line::rank))
                        .map(Line::document)
                        .toList()));
        return new Run(documents);
    }
}
