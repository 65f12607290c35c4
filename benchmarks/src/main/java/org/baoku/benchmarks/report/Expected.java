package org.baoku.benchmarks.report;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A score as it was, and by how much it may differ.
 *
 * @param section id of the section
 * @param row name of the row
 * @param column title of the column
 * @param value what is expected
 * @param tolerance how far the score may be off
 */
public record Expected(String section, String row, String column, double value, double tolerance) {
    /** Equal in three digits, as figures are published. */
    private static final double TOLERANCE = 0.001;

    private static final Splitter TABS = Splitter.on('\t');

    /**
     * What a comparison found.
     *
     * @param line a line of a table
     * @param isOff whether the score is further off than it may be
     */
    public record Finding(String line, boolean isOff) {}

    /** Reads lines of section, row, column, value and tolerance, kept apart by tabs; lines with # say something. */
    public static List<Expected> read(Path file) throws IOException {
        List<Expected> all = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (!line.startsWith("#") && !line.isBlank()) {
                List<String> parts = TABS.splitToList(line);
                if (parts.size() != 5) {
                    throw new IllegalArgumentException(
                            file + ", line " + number + ": 5 columns are needed, found " + parts.size());
                }
                all.add(new Expected(
                        parts.get(0),
                        parts.get(1),
                        parts.get(2),
                        Double.parseDouble(parts.get(3)),
                        Double.parseDouble(parts.get(4))));
            }
        }
        return all;
    }

    /** Writes what {@link #read} reads. */
    public static void write(Path file, List<Expected> all) throws IOException {
        List<String> lines =
                new ArrayList<>(List.of("# section, row, measure, value, tolerance: ./baoku-bench verify"));
        all.forEach(expected -> lines.add(String.format(
                Locale.ROOT,
                "%s\t%s\t%s\t%.4f\t%s",
                expected.section,
                expected.row,
                expected.column,
                expected.value,
                expected.tolerance)));
        Files.write(file, lines);
    }

    /** The scores of a section that are worth keeping: those that have a better and a worse. */
    public static List<Expected> of(Section section) {
        List<Expected> all = new ArrayList<>();
        for (Row row : section.rows()) {
            for (int i = 0; i < section.columns().size(); i++) {
                Column column = section.columns().get(i);
                Optional<Figure> figure = row.figures().get(i);
                if (column.better() != Column.Better.NEITHER && figure.isPresent()) {
                    double value = figure.get().value().typical();
                    all.add(new Expected(section.id(), row.name(), column.title(), value, TOLERANCE));
                }
            }
        }
        return all;
    }

    /** Compares with what was measured; what was not measured is not off. */
    public Finding compare(List<Section> sections) {
        Optional<Section> measured =
                sections.stream().filter(found -> found.id().equals(section)).findFirst();
        String what =
                String.format(Locale.ROOT, "| %s | %s | %s | %.4f | %s |", section, row, column, value, tolerance);
        if (measured.isEmpty()) {
            return new Finding(what + " | skipped |", false);
        }
        Optional<Double> now = measured.get().columns().stream()
                .filter(found -> found.title().equals(column))
                .findFirst()
                .flatMap(found ->
                        measured.get().figure(row, measured.get().columns().indexOf(found)))
                .map(figure -> figure.value().typical());
        boolean isOff = now.isEmpty() || Math.abs(now.get() - value) > tolerance;
        String found =
                now.map(score -> String.format(Locale.ROOT, "%.4f", score)).orElse("missing");
        return new Finding(what + " " + found + " | " + (isOff ? "**off**" : "holds") + " |", isOff);
    }
}
