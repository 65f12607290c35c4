package org.baoku.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import org.baoku.benchmarks.measure.ProcessTurns;
import org.baoku.benchmarks.measure.Progress;
import org.baoku.benchmarks.peers.Peer;
import org.baoku.benchmarks.report.Section;
import org.junit.jupiter.api.Test;

/** Every measure that needs no data of others runs once, on little. */
class ComparisonTest {
    private static final Progress QUIET = new Progress(new PrintWriter(Writer.nullWriter()));
    private static final Effort LITTLE = new Effort(
            List.of(Peer.BAOKU_WORDS, Peer.BAOKU_INDEXING, Peer.BAOKU_PAIRS, Peer.STANDARD, Peer.CJK_BIGRAM),
            List.of(),
            1,
            20,
            100,
            2,
            new ProcessTurns(1, 0, 1),
            1,
            new ProcessTurns(1, 0, 1),
            new ProcessTurns(1, 0, 1),
            new ProcessTurns(1, 0, 1),
            1,
            5_000,
            5_000,
            2_000,
            50,
            5);

    @Test
    void everyMeasureGivesItsSections() throws Exception {
        Comparison comparison = new Comparison(new Inputs(), LITTLE);
        List<Section> sections = comparison.run(List.of(), QUIET);
        assertEquals(
                List.of(
                        "quotes",
                        "segmentation-speed",
                        "indexing-tokens-speed",
                        "load",
                        "indexing",
                        "size",
                        "quote-latency",
                        "quote-highlighting",
                        "word-latency",
                        "word-highlighting",
                        "cold-start",
                        "pages"),
                sections.stream().map(Section::id).toList());
        assertEquals(2, comparison.skipped().size());
        for (Section section : sections) {
            assertTrue(section.row(section.reference()).isPresent(), section.id());
        }
        Section quotes = sections.getFirst();
        assertEquals(
                1.0, quotes.figure("baoku-indexing", 0).orElseThrow().value().typical());
        assertEquals(
                0.0, quotes.figure("baoku-indexing", 4).orElseThrow().value().typical());
    }

    @Test
    void whatIsMeasuredInTwoSpellsStandsTogether() throws Exception {
        Comparison comparison = new Comparison(new Inputs(), LITTLE);
        List<Section> sections = comparison.run(List.of("speed", "load", "indexing", "cold-start", "pages"), QUIET);
        assertEquals(6, sections.size());
        for (Section section : sections) {
            assertTrue(
                    section.how().matches(".*\\b2 (fresh processes|rounds)\\b.*"), section.id() + ": " + section.how());
        }
    }

    @Test
    void refusesAMeasureThatThereIsNot() throws Exception {
        Comparison comparison = new Comparison(new Inputs(), LITTLE);
        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> comparison.run(List.of("beauty"), QUIET));
        assertTrue(
                String.valueOf(error.getMessage()).startsWith("--only: beauty is none of quotes, "),
                error.getMessage());
    }
}
