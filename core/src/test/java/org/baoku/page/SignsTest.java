package org.baoku.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signs, and where texts begin and end. */
class SignsTest {
    @Test
    void spaceIsWhatUnicodeCallsSoAndControls() {
        var expected = charsWhere(c -> c <= ' ' || c == 0x85 || c == 0xFEFF || Character.isSpaceChar(c));
        assertEquals(expected, charsWhere(c -> Signs.isSpace((char) c)));
    }

    @Test
    void ideographsAreTheTwoBlocksAndZero() {
        var blocks = Arrays.asList(
                Character.UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS,
                Character.UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS_EXTENSION_A);
        var expected = charsWhere(c -> c == '〇' || blocks.contains(Character.UnicodeBlock.of(c)));
        assertEquals(expected, charsWhere(c -> Signs.isHan((char) c)));
    }

    @Test
    void digitsAndLetters() {
        assertEquals("0123456789０１２３４５６７８９", charsWhere(c -> Signs.isDigit((char) c)));
        assertEquals("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", charsWhere(c -> Signs.isLatin((char) c)));
    }

    private static String charsWhere(IntPredicate belongs) {
        return IntStream.rangeClosed(0, Character.MAX_VALUE)
                .filter(belongs)
                .mapToObj(c -> String.valueOf((char) c))
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({"C919首飞, 8", "春耕, 4", "~, 1", "\u0080, 2", "'', 0"})
    void widthIsThatOfTheTypesetter(String text, int halves) {
        assertEquals(halves, Signs.width(text));
    }

    @ParameterizedTest
    @CsvSource({"' 张　三 ', 张三", "张三　, 张三", "' ', ''", "'', ''"})
    void packed(String text, String expected) {
        assertEquals(expected, Signs.pack(text));
    }

    @Test
    void whatHasNoSpaceIsItself() {
        var text = "张三".repeat(2);
        assertSame(text, Signs.pack(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "雨停了。 | true",
                "雨停了 | false",
                "他说：“雨停了。” | true",
                "他说：“雨停了” | false",
                "雨停了。” 』 | true",
                "雨停了！（笑声。） | true",
                "雨停了。（见图） | true",
                "雨停了（见图。） | true",
                "雨停了（见图） | false",
                "雨停了。(见图) | true",
                "雨停了。【见图】 | true",
                "雨停了。见图） | false",
                "雨停了。（见图》 | false",
                "（雨停了） | false",
                "。（见图） | true",
                "。 | true",
                "” | false",
                "'' | false"
            })
    void endsOfSentences(String text, boolean ends) {
        assertEquals(ends, Signs.endsSentence(text, 0, text.length()));
    }

    @Test
    void bracketsReachBackSixtyCharacters() {
        assertEquals(true, endsSentence("雨停了。（" + "见".repeat(57) + "）"));
        assertEquals(false, endsSentence("雨停了。（" + "见".repeat(58) + "）"));
    }

    private static boolean endsSentence(String text) {
        return Signs.endsSentence(text, 0, text.length());
    }

    @Test
    void aTextBeginsAtItsStart() {
        assertEquals(false, Signs.endsSentence("雨停了。（见图）", 4, 8), "the full stop stands before");
        assertEquals(true, Signs.endsSentence("雨停了。（见图）", 3, 8));
        assertEquals(false, Signs.endsSentence("停。", 2, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "雨停了。风, 5, 4",
        "雨停了。风, 2, 4",
        "雨停了。风, 1, 4",
        "雨停了。风雨, 1, 0",
        "雨停了。”风, 3, 5",
        "雨停了。, 1, 4",
        "雨停了, 9, 0",
        "！雨停了, 9, 1",
        "雨停。风停。云, 9, 6"
    })
    void theLastEndOfASentence(String text, int reach, int end) {
        assertEquals(end, Signs.lastSentenceEnd(text, reach));
    }
}
