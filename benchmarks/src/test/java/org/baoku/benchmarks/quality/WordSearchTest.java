package org.baoku.benchmarks.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.baoku.benchmarks.peers.Peer;
import org.junit.jupiter.api.Test;

class WordSearchTest {
    private static final WordSearch WORDS = new WordSearch(
            List.of(
                    GoldSentence.parse("她 穿 和服 上街"),
                    GoldSentence.parse("产品 和 服务 都 好"),
                    GoldSentence.parse("市政府 办公"),
                    GoldSentence.parse("政府 工作")),
            100);

    @Test
    void relevantIsWhatStandsOnBordersOrInsideOneWord() {
        Map<String, BitSet> queries = WORDS.queries();
        assertEquals(BitSet.valueOf(new long[] {0b0001}), queries.get("和服"));
        assertEquals(BitSet.valueOf(new long[] {0b1100}), queries.get("政府"));
    }

    @Test
    void bigramsFindEverythingAndTheAccidentalNeighbourToo() {
        PrecisionRecall score = WORDS.score(Peer.CJK_BIGRAM);
        assertEquals(1.0, score.recall());
        assertEquals(score.right() + 1, score.answered());
    }
}
