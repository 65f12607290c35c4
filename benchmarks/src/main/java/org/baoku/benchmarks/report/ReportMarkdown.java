package org.baoku.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes sections and reports as Markdown, one line a string. */
public final class ReportMarkdown {
    private ReportMarkdown() {}

    /** A whole report. */
    public static List<String> of(Report report) {
        List<String> lines = new ArrayList<>(List.of("# Baoku beside its peers", ""));
        lines.addAll(report.surroundings().lines());
        lines.addAll(List.of("", "## Where Baoku stands", ""));
        lines.addAll(verdicts(report.verdicts()));
        report.skipped().forEach(skipped -> lines.addAll(List.of("", "Skipped: " + skipped)));
        for (Section section : report.sections()) {
            lines.add("");
            lines.addAll(of(section));
        }
        return lines;
    }

    /** A section with its title, the best first. */
    public static List<String> of(Section section) {
        List<String> lines = new ArrayList<>(List.of("## " + section.title(), "", section.how(), ""));
        StringBuilder head = new StringBuilder("| | |");
        StringBuilder rule = new StringBuilder("|---|---|");
        for (int column = 0; column < section.columns().size(); column++) {
            head.append(' ').append(section.columns().get(column).title()).append(" |");
            rule.append("--:|");
            if (hasAdvantage(section, column)) {
                head.append(" Baoku's advantage |");
                rule.append("--:|");
            }
        }
        lines.add(head.toString());
        lines.add(rule.toString());
        section.ranked(0).forEach(row -> lines.add(line(section, row)));
        List<Row> failing =
                section.rows().stream().filter(row -> !row.failures().isEmpty()).toList();
        if (!failing.isEmpty()) {
            lines.add("");
            failing.forEach(row -> lines.add("- " + row.name() + ": " + String.join("; ", row.failures())));
        }
        return lines;
    }

    /** Whether a column has a ratio to show. */
    static boolean hasAdvantage(Section section, int column) {
        return section.rows().stream()
                .anyMatch(row ->
                        row.figures().get(column).flatMap(Figure::advantage).isPresent());
    }

    /** A ratio with its spread; nothing for Baoku itself. */
    static String advantage(Section section, Row row, Figure figure) {
        return row.name().equals(section.reference())
                ? ""
                : figure.advantage().map(ReportMarkdown::ratio).orElse("");
    }

    /** A value with its spread. */
    static String value(Column column, Figure figure) {
        Spread value = figure.value();
        String median = column.format(value.typical());
        return value.isPoint()
                ? median
                : median + " (" + column.format(value.low()) + "–" + column.format(value.high()) + ")";
    }

    private static String ratio(Spread ratio) {
        String median = String.format(Locale.ROOT, "%.2f", ratio.typical());
        return ratio.isPoint()
                ? median
                : median + String.format(Locale.ROOT, " (%.2f–%.2f)", ratio.low(), ratio.high());
    }

    private static String line(Section section, Row row) {
        String name = row.kind() == Row.Kind.BAOKU ? "**" + row.name() + "**" : row.name();
        StringBuilder line = new StringBuilder("| " + name + " | " + row.detail() + " |");
        for (int column = 0; column < section.columns().size(); column++) {
            Column measured = section.columns().get(column);
            Optional<Figure> figure = row.figures().get(column);
            line.append(' ')
                    .append(figure.map(found -> value(measured, found)).orElse("–"))
                    .append(" |");
            if (hasAdvantage(section, column)) {
                line.append(' ')
                        .append(figure.map(found -> advantage(section, row, found))
                                .orElse(""))
                        .append(" |");
            }
        }
        return line.toString();
    }

    private static List<String> verdicts(List<Verdict> verdicts) {
        List<String> lines = new ArrayList<>();
        lines.add("| question | measure | Baoku | best peer | advantage | |");
        lines.add("|---|---|--:|--:|--:|---|");
        for (Verdict verdict : verdicts) {
            lines.add(String.format(
                    Locale.ROOT,
                    "| %s | %s | %s | %s | %s | %s |",
                    verdict.section(),
                    verdict.column(),
                    verdict.baoku(),
                    verdict.best(),
                    verdict.advantage()
                            .map(ratio -> String.format(Locale.ROOT, "%.2f", ratio))
                            .orElse(""),
                    explain(verdict)));
        }
        return lines;
    }

    /** Where Baoku stands, who is ahead and why. */
    static String explain(Verdict verdict) {
        return verdict.ahead().isEmpty()
                ? verdict.standing().toString()
                : verdict.standing() + ". Ahead: " + verdict.ahead().stream().collect(Collectors.joining(", ")) + ". "
                        + verdict.reason();
    }
}
