package org.baoku.benchmarks.report;

import com.google.common.html.HtmlEscapers;
import java.util.List;
import java.util.Locale;

/** Draws one column of a section as horizontal bars in SVG, the best on top. */
final class BarChart {
    private static final int WIDTH = 640;
    private static final int NAMES = 150;
    private static final int VALUES = 190;
    private static final int BAR = 16;
    private static final int STEP = 23;
    /** Scores that start at nought would all look alike. */
    private static final double CLOSE_SCORES = 0.5;

    private BarChart() {}

    /** The chart as an element to put into HTML. */
    static String of(Section section, int column) {
        Column measured = section.columns().get(column);
        List<Row> rows = section.ranked(column);
        double[] values = rows.stream()
                .mapToDouble(
                        row -> row.figures().get(column).orElseThrow().value().typical())
                .toArray();
        double highest = max(values);
        double origin = origin(values, highest);
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">%n",
                WIDTH,
                rows.size() * STEP + 4,
                escape(section.title() + ", " + measured.title())));
        for (int i = 0; i < values.length; i++) {
            double share = highest == origin ? 0 : (values[i] - origin) / (highest - origin);
            svg.append(bar(section, column, rows.get(i), i, Math.max(0, share)));
        }
        return svg.append("</svg>\n").toString();
    }

    /** Whether the bars of a column start at nought. */
    static boolean startsAtNought(Section section, int column) {
        double[] values = section.ranked(column).stream()
                .mapToDouble(
                        row -> row.figures().get(column).orElseThrow().value().typical())
                .toArray();
        return origin(values, max(values)) == 0;
    }

    private static String bar(Section section, int column, Row row, int line, double share) {
        Column measured = section.columns().get(column);
        Figure figure = row.figures().get(column).orElseThrow();
        int y = line * STEP + 2;
        double length = Math.max(1, share * (WIDTH - NAMES - VALUES));
        String advantage = ReportMarkdown.advantage(section, row, figure);
        String ratio = advantage.isEmpty() ? "" : "  · " + advantage.replaceFirst(" .*", "") + " ×";
        return String.format(
                Locale.ROOT,
                """
                <g class="%s"><text class="name" x="%d" y="%d">%s</text>\
                <rect x="%d" y="%d" width="%.1f" height="%d" rx="2"/>\
                <text class="value" x="%.1f" y="%d">%s<tspan class="ratio">%s</tspan></text></g>
                """,
                row.kind().name().toLowerCase(Locale.ROOT),
                NAMES - 8,
                y + 13,
                escape(row.name()),
                NAMES,
                y,
                length,
                BAR,
                NAMES + length + 6,
                y + 13,
                measured.format(figure.value().typical()),
                ratio);
    }

    private static double origin(double[] values, double highest) {
        double lowest = highest;
        for (double value : values) {
            lowest = Math.min(lowest, value);
        }
        boolean scores = highest <= 1 && lowest > CLOSE_SCORES;
        return scores ? Math.floor(lowest * 20 - 1) / 20 : 0;
    }

    private static double max(double[] values) {
        double highest = 0;
        for (double value : values) {
            highest = Math.max(highest, value);
        }
        return highest;
    }

    private static String escape(String text) {
        return HtmlEscapers.htmlEscaper().escape(text);
    }
}
