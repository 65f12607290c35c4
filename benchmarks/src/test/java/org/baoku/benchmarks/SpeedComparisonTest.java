package org.baoku.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.baoku.benchmarks.corpus.Corpus;
import org.baoku.benchmarks.peers.Peer;
import org.junit.jupiter.api.Test;

class SpeedComparisonTest {
    @Test
    void everyRoundGivesEachPeerOneWindow() throws Exception {
        List<String> texts = Corpus.of(Corpus.GENERATED, 20).bodies(Long.MAX_VALUE);
        SpeedComparison comparison = new SpeedComparison(List.of(Peer.STANDARD, Peer.FLOOR_WHITESPACE), texts, 1);
        comparison.run(1, true);
        comparison.run(3, false);
        assertEquals(3, comparison.windows(Peer.STANDARD).size());
        assertTrue(comparison.charsPerSecond(Peer.FLOOR_WHITESPACE).median() > 0);
        assertEquals(1.0, comparison.ratio(Peer.STANDARD, Peer.STANDARD).median());
    }

    @Test
    void brokenRulesAreNamed() throws Exception {
        assertEquals(Optional.empty(), new TokenSource(Peer.BAOKU_WORDS, List.of("云泽市新闻。")).findBrokenRule());
        assertEquals(
                Optional.of("final offset 5 of 6"), new TokenSource(Peer.IK_SMART, List.of("云泽市新闻。")).findBrokenRule());
    }

    @Test
    void spreadInterpolatesBetweenNeighbours() {
        assertEquals(new Spread(1.4, 3, 4.6), Spread.of(List.of(5.0, 1.0, 2.0, 3.0, 4.0)));
    }
}
