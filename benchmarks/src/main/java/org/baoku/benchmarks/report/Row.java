package org.baoku.benchmarks.report;

import java.util.List;
import java.util.Optional;

/**
 * One that was measured.
 *
 * @param name its name, the same in all sections
 * @param kind whose it is
 * @param detail version, or what it is paired with
 * @param figures one a column; empty where it has none
 * @param failures what it gets wrong, to be read beside its figures
 */
public record Row(String name, Kind kind, String detail, List<Optional<Figure>> figures, List<String> failures) {
    /** Whose it is. */
    public enum Kind {
        /** Baoku's. */
        BAOKU,
        /** One that people use instead. */
        PEER,
        /** What no one can be better than, or the least that can be done: nobody's alternative. */
        FLOOR
    }

    /** Copies the lists. */
    public Row {
        figures = List.copyOf(figures);
        failures = List.copyOf(failures);
    }

    /** A row with a figure in every column and nothing wrong. */
    public static Row of(String name, Kind kind, String detail, Figure... figures) {
        return new Row(
                name, kind, detail, List.of(figures).stream().map(Optional::of).toList(), List.of());
    }
}
