package org.baoku.benchmarks.quality;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a reader looks for.
 *
 * @param id name of the topic in judgments and runs
 * @param text the words
 * @param date the day on which it was printed, where the reader knows
 */
public record Topic(String id, String text, Optional<LocalDate> date) {
    private static final Splitter TABS = Splitter.on('\t');

    /** Reads topics, one a line: id, text and, if any, date, kept apart by tabs. */
    public static List<Topic> read(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(Topic::parse).toList();
    }

    private static Topic parse(String line) {
        List<String> columns = TABS.splitToList(line);
        if (columns.size() < 2 || columns.size() > 3) {
            throw new IllegalArgumentException(
                    "A topic has 2 or 3 columns, but this line has " + columns.size() + ": " + line);
        }
        Optional<LocalDate> date =
                columns.size() == 3 ? Optional.of(LocalDate.parse(columns.get(2))) : Optional.empty();
        return new Topic(columns.get(0), columns.get(1), date);
    }
}
