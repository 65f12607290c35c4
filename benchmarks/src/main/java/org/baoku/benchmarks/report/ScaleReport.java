package org.baoku.benchmarks.report;

import com.google.common.html.HtmlEscapers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Archives of several sizes side by side: how each value grows, and what that says about larger ones. */
public final class ScaleReport {
    private static final double LARGE = 10e6;
    private static final double LARGEST = 100e6;
    private static final double ONE_SECOND_IN_MICROS = 1e6;
    private static final double DISK_OF_ONE_MACHINE_MB = 4e6;
    private static final double HEAP_OF_ONE_MACHINE_MB = 16e3;
    private static final double DAYS_TO_WRITE = 3;
    private static final double SECONDS_A_DAY = 86_400;
    private static final Map<String, List<String>> CHARTS = charts();

    private final List<ScalePoint> points;

    /** Takes the points, at least one, in any order. */
    public ScaleReport(List<ScalePoint> points) {
        this.points = points.stream()
                .sorted(Comparator.comparingInt(ScalePoint::articles))
                .toList();
    }

    private static Map<String, List<String>> charts() {
        Map<String, List<String>> charts = new LinkedHashMap<>();
        charts.put("Writing and merging, s", List.of("s to write", "s to merge all"));
        charts.put(
                "Room, MB", List.of("MB on disk", "MB merged", "MB of heap after writing", "MB of heap when searched"));
        charts.put(
                "Latency p50, µs",
                List.of(
                        "µs p50 quote",
                        "µs p50 quote with passages",
                        "µs p50 count of a quote",
                        "µs p50 two words",
                        "µs p50 two words with passages",
                        "µs p50 two words in a month",
                        "µs p50 two words, facets and timeline"));
        charts.put(
                "Latency p99, µs",
                charts.getOrDefault("Latency p50, µs", List.of()).stream()
                        .map(name -> name.replace("p50", "p99"))
                        .toList());
        charts.put("Opening, ms", List.of("ms to open"));
        return charts;
    }

    /** The report as Markdown, one line a string. */
    public List<String> markdown() {
        List<String> lines = new ArrayList<>(List.of("# Scale", ""));
        lines.addAll(points.getLast().surroundings().lines());
        lines.addAll(List.of("", "Articles are generated. " + explanation(), ""));
        StringBuilder head = new StringBuilder("| |");
        StringBuilder rule = new StringBuilder("|---|");
        for (String title : titles()) {
            head.append(' ').append(title).append(" |");
            rule.append("--:|");
        }
        lines.add(head.toString());
        lines.add(rule.toString());
        for (String name : names()) {
            lines.add("| " + name + " | " + String.join(" | ", cells(name)) + " |");
        }
        lines.addAll(List.of("", "## Where one machine ends", ""));
        limits().forEach(limit -> lines.add("- " + limit));
        return lines;
    }

    /** The report as one HTML page with charts. */
    public String html() {
        StringBuilder body = new StringBuilder("<header><h1>Baoku <span lang=\"zh\">报库</span> by size</h1></header>\n");
        body.append("<section><p>").append(escape(explanation())).append("</p><div class=\"charts\">\n");
        CHARTS.forEach((title, names) -> body.append(chart(title, lines(names))));
        body.append("</div></section>\n<section><h2>Where one machine ends</h2><ul>");
        limits().forEach(limit -> body.append("<li>").append(escape(limit)).append("</li>\n"));
        body.append("</ul></section>\n<section><h2>All figures</h2><table><tr><th></th>");
        titles().forEach(title ->
                body.append("<th class=\"n\">").append(escape(title)).append("</th>"));
        body.append("</tr>\n");
        for (String name : names()) {
            body.append("<tr><td>").append(escape(name)).append("</td>");
            cells(name)
                    .forEach(
                            cell -> body.append("<td class=\"n\">").append(cell).append("</td>"));
            body.append("</tr>\n");
        }
        body.append("</table><ul>");
        points.getLast()
                .surroundings()
                .lines()
                .forEach(line ->
                        body.append("<li>").append(escape(line.substring(2))).append("</li>\n"));
        return HtmlPage.of("Baoku by size", body.append("</ul></section>\n").toString());
    }

    private static String chart(String title, List<LineChart.Line> lines) {
        return lines.isEmpty()
                ? ""
                : "<figure><figcaption><b>" + escape(title) + "</b> by number of articles</figcaption>"
                        + LineChart.of(title, lines) + "</figure>\n";
    }

    private String explanation() {
        return points.size() < 2
                ? "One size alone says nothing about growth; measure another."
                : "Exponents are least squares of the logarithms: 0 stays the same, 1 grows in proportion. 10 M and 100 M are "
                        + "what the power law says, not measurements.";
    }

    private List<String> titles() {
        List<String> titles = new ArrayList<>();
        points.forEach(point -> titles.add(String.format(Locale.ROOT, "%,d articles", point.articles())));
        if (points.size() > 1) {
            titles.addAll(List.of("exponent", "10 M", "100 M"));
        }
        return titles;
    }

    private List<String> names() {
        return List.copyOf(points.getLast().values().keySet());
    }

    private List<String> cells(String name) {
        List<String> cells = new ArrayList<>();
        for (ScalePoint point : points) {
            Double value = point.values().get(name);
            cells.add(value == null ? "–" : number(value));
        }
        if (points.size() > 1) {
            Optional<Growth> growth = growth(name);
            cells.add(growth.map(law -> String.format(Locale.ROOT, "%.2f", law.exponent()))
                    .orElse("–"));
            cells.add(growth.map(law -> number(law.at(LARGE))).orElse("–"));
            cells.add(growth.map(law -> number(law.at(LARGEST))).orElse("–"));
        }
        return cells;
    }

    private Optional<Growth> growth(String name) {
        List<LineChart.Line> line = lines(List.of(name));
        return line.isEmpty() || line.getFirst().points().size() < 2
                ? Optional.empty()
                : Optional.of(Growth.of(line.getFirst().points()));
    }

    /** The lines of those values that are positive, as powers of ten must be. */
    private List<LineChart.Line> lines(List<String> names) {
        List<LineChart.Line> lines = new ArrayList<>();
        for (String name : names) {
            List<Growth.Point> known = points.stream()
                    .filter(point -> point.values().getOrDefault(name, 0.0) > 0)
                    .map(point ->
                            new Growth.Point(point.articles(), point.values().getOrDefault(name, 0.0)))
                    .toList();
            if (!known.isEmpty()) {
                lines.add(new LineChart.Line(name.replaceFirst("^(µs p\\d+|MB|ms|s) ", ""), known));
            }
        }
        return lines;
    }

    /** At how many articles what is reached, by the power laws. */
    private List<String> limits() {
        List<String> limits = new ArrayList<>();
        for (String name : CHARTS.getOrDefault("Latency p99, µs", List.of())) {
            limit(limits, name, ONE_SECOND_IN_MICROS, "reaches a second");
        }
        limit(limits, "MB on disk", DISK_OF_ONE_MACHINE_MB, "reaches 4 TB");
        limit(limits, "MB of heap when searched", HEAP_OF_ONE_MACHINE_MB, "reaches 16 GB");
        limit(limits, "s to write", DAYS_TO_WRITE * SECONDS_A_DAY, "reaches three days");
        limits.add("Lucene holds at most 2,147 M documents in one index.");
        return limits;
    }

    private void limit(List<String> limits, String name, double value, String words) {
        growth(name).ifPresent(law -> {
            double size = law.reaches(value);
            String place = size > 1e10
                    ? "beyond ten thousand million articles"
                    : String.format(Locale.ROOT, "at about %,.0f M articles", Math.max(1, size / 1e6));
            limits.add(name + " " + words + " " + place + ".");
        });
    }

    private static String number(double value) {
        return value >= 100
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, value >= 1 ? "%.1f" : "%.3f", value);
    }

    private static String escape(String text) {
        return HtmlEscapers.htmlEscaper().escape(text);
    }
}
