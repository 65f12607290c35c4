package org.baoku.benchmarks.report;

import com.google.common.html.HtmlEscapers;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Draws values against sizes in SVG, both axes by powers of ten; a power law is a straight line. */
final class LineChart {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;
    private static final int LEFT = 70;
    private static final int RIGHT = 210;
    private static final int TOP = 12;
    private static final int BOTTOM = 34;
    private static final int LABEL = 16;
    private static final List<String> COLOURS =
            List.of("#b3261e", "#2f6f9f", "#3a8a4d", "#a0701a", "#7a4fa3", "#2a8c8c", "#8a8f98");

    private final double fromX;
    private final double toX;
    private final double fromY;
    private final double toY;

    /**
     * A line.
     *
     * @param name what it shows
     * @param points what was measured, by size
     */
    record Line(String name, List<Growth.Point> points) {
        private double last() {
            return points.getLast().value();
        }
    }

    private LineChart(List<Line> lines) {
        DoubleSummaryStatistics sizes = powers(lines, Growth.Point::size);
        DoubleSummaryStatistics values = powers(lines, Growth.Point::value);
        fromX = Math.floor(sizes.getMin());
        toX = Math.max(fromX + 1, Math.ceil(sizes.getMax()));
        fromY = Math.floor(values.getMin());
        toY = Math.max(fromY + 1, Math.ceil(values.getMax()));
    }

    private static DoubleSummaryStatistics powers(List<Line> lines, ToDoubleFunction<Growth.Point> number) {
        return lines.stream()
                .flatMap(line -> line.points.stream())
                .mapToDouble(number)
                .map(Math::log10)
                .summaryStatistics();
    }

    /** The chart as an element to put into HTML. */
    static String of(String title, List<Line> lines) {
        LineChart chart = new LineChart(lines);
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">%n",
                WIDTH,
                HEIGHT,
                HtmlEscapers.htmlEscaper().escape(title)));
        chart.grid(svg);
        double lastLabel = -LABEL;
        List<Line> highestFirst = lines.stream()
                .sorted(Comparator.comparingDouble(Line::last).reversed())
                .toList();
        for (Line line : highestFirst) {
            double place = chart.y(line.last());
            lastLabel = Math.max(place, lastLabel + LABEL);
            chart.line(svg, line, COLOURS.get(lines.indexOf(line) % COLOURS.size()), lastLabel);
        }
        return svg.append("</svg>\n").toString();
    }

    private void line(StringBuilder svg, Line line, String colour, double label) {
        StringBuilder points = new StringBuilder();
        StringBuilder dots = new StringBuilder();
        for (Growth.Point point : line.points) {
            double x = x(point.size());
            double y = y(point.value());
            points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
            dots.append(String.format(
                    Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3.5\" fill=\"%s\"/>", x, y, colour));
        }
        svg.append(String.format(
                Locale.ROOT,
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>%s"
                        + "<text x=\"%d\" y=\"%.1f\" style=\"fill:%s\">%s</text>%n",
                points.toString().strip(),
                colour,
                dots,
                WIDTH - RIGHT + 10,
                label + 4,
                colour,
                HtmlEscapers.htmlEscaper().escape(line.name)));
    }

    private void grid(StringBuilder svg) {
        for (double power = fromX; power <= toX; power++) {
            double x = x(Math.pow(10, power));
            rule(svg, x, TOP, x, HEIGHT - BOTTOM);
            text(svg, x, HEIGHT - BOTTOM + 20, "middle", number(power));
        }
        for (double power = fromY; power <= toY; power++) {
            double y = y(Math.pow(10, power));
            rule(svg, LEFT, y, WIDTH - RIGHT, y);
            text(svg, LEFT - 8, y + 4, "end", number(power));
        }
    }

    private static void rule(StringBuilder svg, double x1, double y1, double x2, double y2) {
        svg.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"var(--line)\"/>",
                x1,
                y1,
                x2,
                y2));
    }

    private static void text(StringBuilder svg, double x, double y, String anchor, String text) {
        svg.append(String.format(
                Locale.ROOT,
                "<text class=\"axis\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n",
                x,
                y,
                anchor,
                text));
    }

    private static String number(double power) {
        double value = Math.pow(10, power);
        return value >= 1e6
                ? String.format(Locale.ROOT, "%,.0f M", value / 1e6)
                : value >= 1
                        ? String.format(Locale.ROOT, "%,.0f", value)
                        : String.format(Locale.ROOT, "%." + (int) -power + "f", value);
    }

    private double x(double size) {
        return LEFT + (Math.log10(size) - fromX) / (toX - fromX) * (WIDTH - LEFT - RIGHT);
    }

    private double y(double value) {
        return HEIGHT - BOTTOM - (Math.log10(value) - fromY) / (toY - fromY) * (HEIGHT - TOP - BOTTOM);
    }
}
