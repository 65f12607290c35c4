package org.baoku.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baoku.benchmarks.report.Verdict.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether Baoku leads is what the figures say, and the report says it with the reason. */
class ReportTest {
    private static final Surroundings HERE =
            new Surroundings("2024-03-12T08:00Z", "machine <1>", "java", "0.1", Map.of("ik", "8"), "compare");

    @Test
    void leadsWhenNoPeerIsBetter() {
        Verdict verdict = verdict(speed(5, 4), Optional.empty());
        assertEquals(Standing.LEADS, verdict.standing());
        assertEquals(List.of(), verdict.ahead());
        assertEquals("", verdict.reason());
        assertEquals("bigram 4.0", verdict.best());
        assertEquals(1.25, verdict.advantage().orElseThrow(), 1e-9);
    }

    @Test
    void saysPlainlyWhenAPeerIsBetter() {
        Verdict verdict = verdict(speed(2, 4), Optional.empty());
        assertEquals(Standing.DOES_NOT_LEAD, verdict.standing());
        assertEquals(List.of("bigram 2.00 ×"), verdict.ahead());
        assertEquals("It does less.", verdict.reason());
        assertTrue(String.join("\n", ReportMarkdown.of(new Report(HERE, List.of(speed(2, 4)), List.of())))
                .contains("| Baoku does not lead. Ahead: bigram 2.00 ×. It does less. |"));
    }

    @Test
    void tellsWhenThoseAheadAnswerWorse() {
        Verdict verdict = verdict(speed(2, 4), Optional.of(quality(0.99, 0.90)));
        assertEquals(Standing.LEADS_ITS_EQUALS, verdict.standing());
        assertEquals(List.of("bigram 2.00 × with F1 0.90 against 0.99"), verdict.ahead());
        assertEquals(
                Standing.DOES_NOT_LEAD,
                verdict(speed(2, 4), Optional.of(quality(0.99, 0.99))).standing());
    }

    @Test
    void floorsAreNobodysPeers() {
        assertEquals(Standing.LEADS, verdict(speed(5, 4), Optional.empty()).standing());
        assertEquals(
                List.of("floor", "baoku", "bigram"),
                speed(5, 4).ranked(0).stream().map(Row::name).toList());
    }

    @Test
    void lessIsBetterWhereTheColumnSaysSo() {
        Column size = Column.lower("MB", 1, "why");
        assertEquals(2.0, size.advantage(5, 10));
        assertTrue(size.isBetter(5, 10));
        assertFalse(size.isBetter(5, 5.01), "equal as printed");
    }

    @Test
    void readsBackWhatItWrites(@TempDir Path directory) {
        Report report = new Report(HERE, List.of(speed(2, 4), quality(0.99, 0.90)), List.of("retrieval: no data"));
        ReportJson.write(directory.resolve("report.json"), report);
        assertEquals(report, ReportJson.read(directory.resolve("report.json"), Report.class));
    }

    @Test
    void pageIsSafeAndHoldsEveryRow() {
        String page = ReportHtml.of(new Report(HERE, List.of(speed(2, 4)), List.of("retrieval: <none>")));
        assertTrue(page.contains("machine &lt;1&gt;"));
        assertTrue(page.contains("retrieval: &lt;none&gt;"));
        assertTrue(page.contains("<svg"));
        for (String name : List.of("baoku", "bigram", "floor")) {
            assertTrue(page.contains(">" + name + "<"), name);
        }
        assertFalse(page.contains("http"), "the page needs nothing else");
    }

    @Test
    void spreadInterpolatesBetweenNeighbours() {
        assertEquals(new Spread(1.4, 3, 4.6), Spread.of(List.of(5.0, 1.0, 2.0, 3.0, 4.0)));
    }

    private static Verdict verdict(Section section, Optional<Section> quality) {
        return Verdict.of(section, 0, quality).orElseThrow();
    }

    private static Section speed(double baoku, double bigram) {
        Column column = Column.higher("Mchar/s", 1, "It does less.");
        return new Section(
                "speed",
                "Speed",
                "how",
                List.of(column),
                "baoku",
                List.of(
                        row("bigram", Row.Kind.PEER, bigram, column.advantage(baoku, bigram)),
                        row("baoku", Row.Kind.BAOKU, baoku, 1),
                        row("floor", Row.Kind.FLOOR, 100, baoku / 100)),
                Optional.of("quality"));
    }

    private static Row row(String name, Row.Kind kind, double value, double advantage) {
        return Row.of(name, kind, "1.0", new Figure(Spread.of(value), Optional.of(Spread.of(advantage))));
    }

    private static Section quality(double baoku, double bigram) {
        return new Section(
                "quality",
                "Quality",
                "how",
                List.of(Column.higher("F1", 2, "why")),
                "other",
                List.of(
                        Row.of("other", Row.Kind.BAOKU, "", Figure.of(baoku)),
                        Row.of("bigram", Row.Kind.PEER, "", Figure.of(bigram))),
                Optional.empty());
    }
}
