package org.baoku.benchmarks.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Answers to one question.
 *
 * @param id short name, unique in a report
 * @param title the question
 * @param how how it was measured, on what
 * @param columns what was measured
 * @param reference name of the row that stands for Baoku
 * @param rows who was measured
 * @param quality the section whose first column says how good the answers of the same rows are, if one does
 */
public record Section(
        String id,
        String title,
        String how,
        List<Column> columns,
        String reference,
        List<Row> rows,
        Optional<String> quality) {
    /** Copies the lists. */
    public Section {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The row with a name. */
    public Optional<Row> row(String name) {
        return rows.stream().filter(row -> row.name().equals(name)).findFirst();
    }

    /** The figure of a row in a column. */
    public Optional<Figure> figure(String row, int column) {
        return row(row).flatMap(found -> found.figures().get(column));
    }

    /** The rows that have a figure in a column, the best first. */
    public List<Row> ranked(int column) {
        double sign = columns.get(column).better() == Column.Better.LOWER ? 1 : -1;
        return rows.stream()
                .filter(row -> row.figures().get(column).isPresent())
                .sorted(Comparator.comparingDouble(row ->
                        sign * row.figures().get(column).orElseThrow().value().typical()))
                .toList();
    }
}
