package org.baoku.benchmarks.report;

import com.google.common.html.HtmlEscapers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes a report as one HTML page with charts, which needs nothing else to be shown. */
public final class ReportHtml {
    private static final int MAX_CHARTS = 2;

    private ReportHtml() {}

    /** The page. */
    public static String of(Report report) {
        StringBuilder body = new StringBuilder();
        body.append("<header><h1>Baoku <span lang=\"zh\">报库</span> beside its peers</h1>\n<dl>");
        report.surroundings().lines().forEach(line -> body.append(fact(line)));
        body.append("</dl></header>\n");
        body.append(summary(report.verdicts()));
        report.skipped()
                .forEach(skipped -> body.append("<p class=\"skipped\">Skipped: ")
                        .append(escape(skipped))
                        .append("</p>\n"));
        report.sections().forEach(section -> body.append(section(section)));
        return HtmlPage.of("Baoku beside its peers", body.toString());
    }

    private static String fact(String line) {
        String fact = line.substring(2).replace("`", "");
        int colon = fact.indexOf(':');
        return colon < 0
                ? "<dt>Baoku</dt><dd>" + escape(fact.replaceFirst("^Baoku ", "")) + "</dd>"
                : "<dt>" + escape(fact.substring(0, colon)) + "</dt><dd>"
                        + escape(fact.substring(colon + 1).strip()) + "</dd>";
    }

    private static String summary(List<Verdict> verdicts) {
        StringBuilder table = new StringBuilder("<section><h2>Where Baoku stands</h2>\n<table class=\"verdicts\"><tr>"
                + "<th>question</th><th>measure</th><th class=\"n\">Baoku</th><th class=\"n\">best peer</th>"
                + "<th class=\"n\">advantage</th><th></th></tr>\n");
        for (Verdict verdict : verdicts) {
            String style = verdict.standing().name().toLowerCase(Locale.ROOT).replace('_', '-');
            String ratio = verdict.advantage()
                    .map(advantage -> String.format(Locale.ROOT, "%.2f ×", advantage))
                    .orElse("");
            String rest = verdict.ahead().isEmpty()
                    ? ""
                    : "<small>"
                            + escape(ReportMarkdown.explain(verdict)
                                    .substring(verdict.standing().toString().length() + 2))
                            + "</small>";
            table.append(String.format(
                    "<tr><td>%s</td><td>%s</td><td class=\"n\">%s</td><td class=\"n\">%s</td><td class=\"n\">%s</td>"
                            + "<td><span class=\"badge %s\">%s</span>%s</td></tr>%n",
                    escape(verdict.section()),
                    escape(verdict.column()),
                    escape(verdict.baoku()),
                    escape(verdict.best()),
                    ratio,
                    style,
                    verdict.standing(),
                    rest));
        }
        return table.append("</table></section>\n").toString();
    }

    private static String section(Section section) {
        StringBuilder html = new StringBuilder();
        html.append("<section id=\"")
                .append(escape(section.id()))
                .append("\"><h2>")
                .append(escape(section.title()))
                .append("</h2>\n<p>")
                .append(escape(section.how()))
                .append("</p>\n<div class=\"charts\">\n");
        charted(section)
                .forEach(column -> html.append("<figure><figcaption>")
                        .append(caption(section, column))
                        .append("</figcaption>")
                        .append(BarChart.of(section, column))
                        .append("</figure>\n"));
        html.append("</div>\n<details><summary>All figures</summary>")
                .append(table(section))
                .append("</details>\n");
        html.append(failures(section));
        return html.append("</section>\n").toString();
    }

    private static List<Integer> charted(Section section) {
        List<Integer> columns = new ArrayList<>();
        for (int column = 0; column < section.columns().size() && columns.size() < MAX_CHARTS; column++) {
            if (section.columns().get(column).better() != Column.Better.NEITHER) {
                columns.add(column);
            }
        }
        return columns;
    }

    private static String caption(Section section, int column) {
        Column measured = section.columns().get(column);
        String way = measured.better() == Column.Better.HIGHER ? "longer is better" : "shorter is better";
        String origin = BarChart.startsAtNought(section, column) ? "" : "; bars do not start at 0";
        String ratio =
                ReportMarkdown.hasAdvantage(section, column) ? "; after the dot, how many times as good Baoku is" : "";
        return "<b>" + escape(measured.title()) + "</b> " + way + origin + ratio;
    }

    private static String table(Section section) {
        StringBuilder table = new StringBuilder("<table><tr><th></th><th></th>");
        for (int column = 0; column < section.columns().size(); column++) {
            table.append("<th class=\"n\">")
                    .append(escape(section.columns().get(column).title()))
                    .append("</th>");
            table.append(ReportMarkdown.hasAdvantage(section, column) ? "<th class=\"n\">Baoku's advantage</th>" : "");
        }
        table.append("</tr>\n");
        for (Row row : section.ranked(0)) {
            table.append("<tr class=\"")
                    .append(row.kind().name().toLowerCase(Locale.ROOT))
                    .append("\"><td>")
                    .append(escape(row.name()))
                    .append("</td><td>")
                    .append(escape(row.detail()))
                    .append("</td>");
            for (int column = 0; column < section.columns().size(); column++) {
                table.append(cells(section, row, column));
            }
            table.append("</tr>\n");
        }
        return table.append("</table>").toString();
    }

    private static String cells(Section section, Row row, int column) {
        Optional<Figure> figure = row.figures().get(column);
        Column measured = section.columns().get(column);
        String value =
                figure.map(found -> ReportMarkdown.value(measured, found)).orElse("–");
        String cells = "<td class=\"n\">" + value + "</td>";
        return ReportMarkdown.hasAdvantage(section, column)
                ? cells + "<td class=\"n\">"
                        + figure.map(found -> ReportMarkdown.advantage(section, row, found))
                                .orElse("")
                        + "</td>"
                : cells;
    }

    private static String failures(Section section) {
        StringBuilder items = new StringBuilder();
        section.rows().stream()
                .filter(row -> !row.failures().isEmpty())
                .forEach(row -> items.append("<li><b>")
                        .append(escape(row.name()))
                        .append("</b> ")
                        .append(escape(String.join("; ", row.failures())))
                        .append("</li>\n"));
        return items.isEmpty()
                ? ""
                : "<p>To be read beside the figures:</p><ul class=\"failures\">" + items + "</ul>\n";
    }

    private static String escape(String text) {
        return HtmlEscapers.htmlEscaper().escape(text);
    }
}
