package org.baoku.benchmarks.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.baoku.benchmarks.corpus.Corpus;
import org.baoku.benchmarks.peers.Peer;
import org.baoku.benchmarks.report.Column;
import org.baoku.benchmarks.report.Figure;
import org.baoku.benchmarks.report.Section;
import org.junit.jupiter.api.Test;

class LatencyComparisonTest {
    private static final Progress QUIET = new Progress(new PrintWriter(Writer.nullWriter()));

    @Test
    void searchesTakeTurnsQueryByQuery() throws Exception {
        List<String> order = new ArrayList<>();
        LatencyComparison comparison = new LatencyComparison()
                .add("a", query -> order.add("a" + query) ? 1 : 0)
                .add("b", query -> order.add("b" + query) ? 1 : 0);
        comparison.run(List.of("1", "2"), 1, 1);
        List<String> pass = List.of("a1", "b1", "a2", "b2");
        assertEquals(24, order.size());
        assertEquals(pass, order.subList(0, 4));
        assertEquals(pass, order.subList(20, 24));
    }

    @Test
    void advantageSaysHowManyTimesAsLongTheOtherTakes() throws Exception {
        Latencies latencies = new LatencyComparison()
                .add("fast", query -> query.length())
                .add("slow", query -> spin(3_000_000))
                .run(List.of("1", "2"), 1, 3);
        Figure slow = latencies.medianMicros("slow", "fast", Column.lower("µs", 0, ""));
        assertTrue(slow.advantage().orElseThrow().typical() > 1);
        assertEquals(
                1.0,
                latencies
                        .medianMicros("fast", "fast", Column.lower("µs", 0, ""))
                        .advantage()
                        .orElseThrow()
                        .typical());
    }

    @Test
    void archiveAnswersAsALookAtAllTextsDoes() throws Exception {
        Corpus corpus = Corpus.of(Corpus.GENERATED, 200);
        List<Section> sections =
                new LatencyMeasure(corpus, List.of(Peer.CJK_BIGRAM), 100, new ProcessTurns(1, 0, 1)).run(QUIET);
        assertEquals(5, sections.size());
        Section quotes = sections.get(1);
        assertEquals(List.of(), quotes.row(ArchiveSubject.NAME).orElseThrow().failures());
        assertEquals(
                1.0, quotes.figure(ArchiveSubject.NAME, 3).orElseThrow().value().typical());
        double bigrams = quotes.figure("cjk-bigram", 3).orElseThrow().value().typical();
        assertTrue(bigrams > 0.5 && bigrams <= 1, "recall of bigrams " + bigrams);
    }

    @Test
    void aBurstOfOtherWorkSpoilsNoFigure() {
        Latencies latencies = new Latencies();
        latencies.add("a", new long[] {1_000, 900_000}, 8_000);
        latencies.add("a", new long[] {700_000, 2_000}, 8_000);
        latencies.add("a", new long[] {1_100, 2_100}, 8_000);
        Column column = Column.lower("µs", 0, "");
        assertEquals(1.6, latencies.medianMicros("a", "a", column).value().typical(), 1e-9);
        assertTrue(latencies.slowestMicros("a", "a", column).value().high() > 600);
        assertEquals(4, latencies.kilobytes("a").value().typical());
    }

    @Test
    void latenciesComeBackFromAnotherProcess() {
        Latencies latencies = new Latencies();
        latencies.add("a", new long[] {1_000, 2_000}, 10);
        latencies.add("b", new long[] {3_000, 4_000}, 20);
        assertEquals("10 1000 2000 20 3000 4000", latencies.toLine());
        Latencies read = new Latencies();
        read.add(new long[] {10, 1_000, 2_000, 20, 3_000, 4_000}, List.of("a", "b"), 1, 2);
        assertEquals(latencies.toLine(), read.toLine());
        assertThrows(IllegalArgumentException.class, () -> read.add(new long[] {10, 1_000}, List.of("a", "b"), 1, 2));
    }

    private static long spin(int steps) {
        int[] numbers = new int[1000];
        for (int i = 0; i < steps; i++) {
            numbers[i % numbers.length] += i ^ numbers[(i * 31) % numbers.length & 511];
        }
        return Arrays.stream(numbers).sum();
    }
}
