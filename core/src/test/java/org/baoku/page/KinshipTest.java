package org.baoku.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pairs of characters that a line shares with the text above it and with the one below. */
class KinshipTest {
    @ParameterizedTest
    @CsvSource({
        "东南西北春夏, 东南西北春, 秋冬, 3", // four pairs above
        "东南西北春夏, 东南西, 秋冬, 2", // two
        "东南西北春夏, 东南, 秋冬, 0", // one says nothing
        "东南西北春夏, 秋冬, 东南西北春, -1", // four below, none above
        "东南西北春夏, 秋冬东南, 东南西北春, -1", // four below, one above
        "东南西北春夏, 秋冬, 东南西北, 0", // three below
        "东南西北春夏, 东南西, 东南西北春, 2", // twice as many below
        "东南西北春夏秋冬, 东南西, 东南西北春夏, 0", // more than twice as many
        "东南1西北, 东南西北, 秋冬, 2", // a digit parts the line
        "东南东南东南西, 东南西, 秋冬, 2" // a pair counts once
    })
    void aLineGoesWithTheTextThatSharesItsWords(String line, String above, String below, int expected) {
        var parts = List.of(
                part(LineKind.PARAGRAPH, above), part(LineKind.HEADLINE, line), part(LineKind.PARAGRAPH, below));
        assertEquals(expected, new Kinship(parts).above(1));
    }

    @Test
    void theArticleAboveReachesUpToItsHeadline() {
        var parts = List.of(
                part(LineKind.PARAGRAPH, "东南西"),
                part(LineKind.HEADLINE, "西北春"),
                part(LineKind.PARAGRAPH, "夏秋"),
                part(LineKind.HEADLINE, "东南西北春夏秋"),
                part(LineKind.PARAGRAPH, "冬"));
        assertEquals(2, new Kinship(parts).above(3), "西北, 北春 in the headline and 夏秋; not 东南西 of the article before");
        var below = List.of(
                part(LineKind.PARAGRAPH, "冬"),
                part(LineKind.HEADLINE, "东南西北春夏秋"),
                part(LineKind.PARAGRAPH, "东南西"),
                part(LineKind.PARAGRAPH, "西北春"),
                part(LineKind.HEADLINE, "夏秋"));
        assertEquals(-1, new Kinship(below).above(1), "two paragraphs below");
    }

    @Test
    void belowAHeadlineOrByline() {
        var label = "东南西北";
        var sentence = "东南西北春夏秋冬天地玄黄宇宙洪荒";
        assertEquals(0, below(LineKind.BYLINE, "记者", label));
        assertEquals(0, below(LineKind.BYLINE, "记者", sentence.substring(0, 14)));
        assertEquals(2, below(LineKind.BYLINE, "记者", sentence.substring(0, 15)));
        assertEquals(2, below(LineKind.HEADLINE, "东南西北", sentence));
        assertEquals(0, below(LineKind.HEADLINE, "东南西", sentence));
        assertEquals(0, below(LineKind.HEADLINE, "东南西北", label), "a short line is another line of the headline");
        assertEquals(0, below(LineKind.CAPTION, "东南西北", sentence));
        assertEquals(0, new Kinship(List.of(part(LineKind.HEADLINE, sentence))).above(0));
    }

    private static int below(LineKind kind, String above, String line) {
        return new Kinship(List.of(part(kind, above), part(LineKind.HEADLINE, line))).above(1);
    }

    private static Part part(LineKind kind, String text) {
        var block = new Block(new Printed(text, text), List.of(new Block.Run(0, text.length())), 0);
        return Part.of(block, kind, "", 1);
    }
}
