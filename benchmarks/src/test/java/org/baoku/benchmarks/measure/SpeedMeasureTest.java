package org.baoku.benchmarks.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.baoku.benchmarks.corpus.Corpus;
import org.baoku.benchmarks.peers.Peer;
import org.baoku.benchmarks.report.Row;
import org.baoku.benchmarks.report.Section;
import org.baoku.benchmarks.report.Spread;
import org.junit.jupiter.api.Test;

class SpeedMeasureTest {
    private static final Progress QUIET = new Progress(new PrintWriter(Writer.nullWriter()));

    @Test
    void freshProcessesGiveEachPeerItsValues() throws Exception {
        List<Section> sections = new SpeedMeasure(
                        Corpus.of(Corpus.GENERATED, 20),
                        10_000,
                        List.of(Peer.STANDARD, Peer.BAOKU_WORDS, Peer.FLOOR_WHITESPACE),
                        new ProcessTurns(2, 1, 2),
                        1)
                .run(QUIET);
        Section words = sections.getFirst();
        assertEquals("baoku-words", words.reference());
        assertEquals(
                Optional.of(Spread.of(1.0)),
                words.figure("baoku-words", 0).orElseThrow().advantage());
        for (Row row : words.rows()) {
            double speed = words.figure(row.name(), 0).orElseThrow().value().typical();
            double tokens = words.figure(row.name(), 2).orElseThrow().value().typical();
            assertTrue(speed > 0 && tokens > 0 && tokens <= 1, row.toString());
        }
        assertTrue(words.how().contains("2 rounds in each of 2 fresh processes"), words.how());
    }

    @Test
    void failuresStandBesideTheSpeed() throws Exception {
        List<Section> sections = new SpeedMeasure(
                        Corpus.of(Corpus.GENERATED, 5),
                        10_000,
                        List.of(Peer.BAOKU_WORDS, Peer.IK_SMART),
                        new ProcessTurns(1, 0, 1),
                        1)
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
