package org.baoku.benchmarks.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import org.baoku.benchmarks.peers.Peer;
import org.baoku.benchmarks.peers.PeerWords;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The harness gives the figures that others published of the peers; needs the evaluation data. */
class PublishedFiguresTest {
    private static final Path GOLD = Path.of(System.getProperty("baoku.shared", "shared"), "seg");

    @BeforeEach
    void needsTheEvaluationData() {
        Assumptions.assumeTrue(Files.isDirectory(GOLD), () -> "No segmentation gold in " + GOLD);
    }

    @Test
    void segmentation() throws Exception {
        PeerWords words = new PeerWords(Peer.HANLP_VITERBI);
        SegmentationScore score = SegmentationScore.of(
                GoldSentence.read(GOLD.resolve("pku.gold")),
                words::words,
                new HashSet<>(Files.readAllLines(GOLD.resolve("pku.voc"))));
        assertEquals("P 0.8983 R 0.9333 F1 0.9155 R_oov 0.4357 R_iv 0.9637", score.toString());
    }

    @Test
    void wordSearch() throws Exception {
        PrecisionRecall score =
                new WordSearch(GoldSentence.read(GOLD.resolve("pku.gold")), 4000).score(Peer.CJK_BIGRAM);
        assertEquals(
                "0.980 1.000 0.990",
                String.format(Locale.ROOT, "%.3f %.3f %.3f", score.precision(), score.recall(), score.f1()));
    }
}
