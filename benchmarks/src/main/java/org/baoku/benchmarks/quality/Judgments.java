package org.baoku.benchmarks.quality;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Relevance judgments (TREC qrels), yes or no.
 *
 * @param relevant by topic, the documents judged relevant
 */
public record Judgments(Map<String, Set<String>> relevant) {
    private static final Splitter SPACES = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

    /** Reads lines of topic, iteration, document and grade; a grade of 0 or less is not relevant. */
    public static Judgments read(Path file) throws IOException {
        Map<String, Set<String>> relevant = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            List<String> columns = SPACES.splitToList(line);
            if (columns.size() != 4) {
                throw new IllegalArgumentException(
                        "A judgment has 4 columns, but this line has " + columns.size() + ": " + line);
            }
            Set<String> documents = relevant.computeIfAbsent(columns.get(0), topic -> new HashSet<>());
            if (Integer.parseInt(columns.get(3)) > 0) {
                documents.add(columns.get(2));
            }
        }
        return new Judgments(relevant);
    }

    /** The judgments of {@code topics} alone. */
    public Judgments of(List<Topic> topics) {
        Map<String, Set<String>> some = new LinkedHashMap<>(relevant);
        some.keySet().retainAll(topics.stream().map(Topic::id).collect(Collectors.toSet()));
        return new Judgments(some);
    }
}
