package org.baoku.benchmarks.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SegmentationScoreTest {
    private static final List<GoldSentence> GOLD = List.of(GoldSentence.parse("市民  喜欢 和 服务 。"));

    @Test
    void countsAWordAsRightOnlyWhenBothBordersAre() {
        SegmentationScore score =
                SegmentationScore.of(GOLD, text -> List.of("市民", "喜欢", "和服", "务", "。"), Set.of("市民", "喜欢", "和", "。"));
        assertEquals(new PrecisionRecall(3, 5, 5), score.all());
        assertEquals(new PrecisionRecall(2, 4, 4), score.wordsOnly());
        assertEquals(0.0, score.unknown().recall());
        assertEquals(0.75, score.known().recall());
        assertEquals("P 0.6000 R 0.6000 F1 0.6000 R_oov 0.0000 R_iv 0.7500", score.toString());
    }

    @Test
    void refusesASegmentationOfAnotherText() {
        IllegalArgumentException error = assertThrows(
                IllegalArgumentException.class, () -> SegmentationScore.of(GOLD, text -> List.of("市民"), Set.of()));
        assertEquals("The characters differ: 市民喜欢和服务。 was segmented as [市民]", error.getMessage());
    }
}
