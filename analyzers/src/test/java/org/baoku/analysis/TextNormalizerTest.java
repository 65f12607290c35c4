package org.baoku.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextNormalizerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "總體國家安全觀 | '总体国家安全观'",
                "“奇·达楞太”，说： | '奇达楞太说'",
                "２０２２年，Ｃ９１９ | ' 2022 年 c 919 '",
                "1,861.44亿元 | ' 1861.44 亿元'",
                "１，８６１．４４亿元 | ' 1861.44 亿元'",
                "是吗？！好。 | '是吗。好'",
                "12,34 | ' 12 34 '",
                "12,3456 | ' 12 3456 '",
                "1234,567 | ' 1234 567 '",
                "159.4% | ' 159.4 %'",
                "2023.02.08 | ' 2023.02 08 '",
                "iPhone15 | ' iphone 15 '",
                "CN 15-0006 | ' cn 15 0006 '",
                "《内蒙古日报》 | '内蒙古日报'",
                "二○二二 | '二〇二二'",
                "www.example.com | ' www example com '",
                "end. Next | ' end 。 next '",
                "…前。后… | '前。后'",
                "٣٤ | ' 34 '",
                "café | ' café '",
                "👍赞 | '👍赞'",
                "ｱｲｳ | 'アイウ'",
                "￥5 | '¥ 5 '",
                "'' | ''",
                "'。，' | ''",
            })
    void normalizes(String text, String expected) {
        assertEquals(expected, TextNormalizer.normalize(text));
    }

    @Test
    void paragraphsAreBorders() {
        assertEquals("甲乙", TextNormalizer.normalize("甲\n乙"));
        assertEquals("甲乙", TextNormalizer.normalize("甲\r\n乙"));
        assertEquals("甲。乙", TextNormalizer.normalize("甲\n \u3000\n乙"));
        assertEquals("甲。乙", TextNormalizer.normalize("甲\r\n\r\n\r\n乙"));
        assertEquals("甲。乙", TextNormalizer.normalize("甲\u2029乙"));
        assertEquals("甲。乙", TextNormalizer.normalize("甲\f乙"));
        assertEquals("甲。乙", TextNormalizer.normalize("\n\n甲。\n\n乙\n\n"));
    }

    @Test
    void surrogates() {
        assertEquals("𠮷野", TextNormalizer.normalize("𠮷 野"));
        assertEquals("甲乙", TextNormalizer.normalize("甲\uD842乙"));
        assertEquals("甲乙", TextNormalizer.normalize("甲\uDFB7乙\uD842"));
        assertEquals("𫝈", TextNormalizer.normalize("㑮"));
    }

    @Test
    void offsetsPointIntoTheSource() {
        NormalizedText text = TextNormalizer.normalizeWithOffsets("“甲，1,861元”");
        assertEquals("甲 1861 元", text.text());
        assertEquals(1, text.sourceStart(0));
        assertEquals(2, text.sourceEnd(0));
        assertEquals(3, text.sourceStart(1));
        assertEquals(3, text.sourceEnd(1));
        assertEquals(3, text.sourceStart(2));
        assertEquals(8, text.sourceEnd(5));
        assertEquals(8, text.sourceStart(6));
        assertEquals(9, text.sourceEnd(7));
    }
}
