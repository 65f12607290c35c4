package org.baoku.benchmarks.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.baoku.benchmarks.corpus.Corpus;
import org.baoku.benchmarks.peers.Peer;
import org.baoku.benchmarks.report.Column;
import org.baoku.benchmarks.report.Row;
import org.baoku.benchmarks.report.Section;
import org.baoku.benchmarks.report.Spread;
import org.junit.jupiter.api.Test;

class SpeedComparisonTest {
    private static final Progress QUIET = new Progress(new PrintWriter(Writer.nullWriter()));

    @Test
    void everyRoundGivesEachPeerOneValue() throws Exception {
        List<String> texts = Corpus.of(Corpus.GENERATED, 20).bodies(Long.MAX_VALUE);
        SpeedComparison comparison = new SpeedComparison(List.of(Peer.STANDARD, Peer.FLOOR_WHITESPACE), texts, 1);
        comparison.run(1, 3, QUIET);
        Column speed = Column.higher("speed", 2, "");
        assertTrue(comparison
                        .megaCharsPerSecond(Peer.FLOOR_WHITESPACE, Peer.STANDARD, speed)
                        .value()
                        .typical()
                > 0);
        assertEquals(
                Spread.of(1.0),
                comparison
                        .megaCharsPerSecond(Peer.STANDARD, Peer.STANDARD, speed)
                        .advantage()
                        .orElseThrow());
    }

    @Test
    void failuresStandBesideTheSpeed() throws Exception {
        List<Section> sections = new SpeedMeasure(
                        Corpus.of(Corpus.GENERATED, 5),
                        List.of(Peer.BAOKU_WORDS, Peer.IK_SMART),
                        new SpeedMeasure.Turns(10_000, 0, 1, 1))
                .run(QUIET);
        assertEquals(
                List.of("segmentation-speed"),
                sections.stream().map(Section::id).toList());
        Row ik = sections.getFirst().row("ik-smart").orElseThrow();
        assertTrue(
                ik.failures().getFirst().startsWith("final offset"),
                ik.failures().toString());
        assertEquals(
                List.of(), sections.getFirst().row("baoku-words").orElseThrow().failures());
    }

    @Test
    void brokenRulesAreNamed() throws Exception {
        assertEquals(Optional.empty(), new TokenSource(Peer.BAOKU_WORDS, List.of("云泽市新闻。")).findBrokenRule());
        assertEquals(
                Optional.of("final offset 5 of 6"), new TokenSource(Peer.IK_SMART, List.of("云泽市新闻。")).findBrokenRule());
    }
}
