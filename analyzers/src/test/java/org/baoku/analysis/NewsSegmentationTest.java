package org.baoku.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of the news: numbers with units, dates, names; wrong words that users of other segmenters reported. */
class NewsSegmentationTest {
    private static List<Word> words(String text) {
        return Segmenter.of(Lexicon.bundled()).segment(text);
    }

    private static String segmented(String text) {
        return String.join(" ", words(text).stream().map(Word::term).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "增长159.4% | 增长 159.4%",
                "达1861.44亿元 | 达 1861.44亿元",
                "1140万余吨 | 1140万余吨",
                "2022年2月7日 | 2022年 2月 7日",
                "二〇二二年十二月 | 二〇二二年 十二月",
                "第21169号 | 第21169 号",
                "第十三届 | 第十三 届",
                "CN 15-0006 | cn 15 0006",
                "Ｃ９１９和iPhone15 | c 919 和 iphone 15",
                "xiao123 | xiao 123",
                "cube5 2 | cube 5 2",
                "商品和服务 | 商品 和 服务",
            })
    void numbersAndUnits(String text, String expected) {
        assertEquals(expected, segmented(text));
    }

    /** They had the code that 〇 has, which no word of the dictionaries holds: all of them counted as numerals. */
    @ParameterizedTest
    @ValueSource(strings = {"珪", "龘", "𠀀"})
    void rareIdeographsAreNoNumerals(String ideograph) {
        String text = ideograph + ideograph + "年" + ideograph;
        assertEquals(ideograph + " " + ideograph + " 年 " + ideograph, segmented(text));
        assertTrue(words(text).stream().noneMatch(word -> word.partOfSpeech().startsWith("m")), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // One name stays one word (peer bugs C1, C3, C5, C9, C11).
                "党员来到村民焦玉莲家中 | 焦玉莲",
                "师专班蔡玲思 | 蔡玲思",
                "高明远来到村里 | 高明远",
                "。杨瑞云告诉大家，慢慢的， | 杨瑞云",
                "三亚市教育局吴萍局长 | 吴萍",
                "张常宁在常宁打球 | 张常宁",
                "记者王小明报道 | 王小明",
                // And common words are not torn by guessed names (C7).
                "湖北最出名的烟是黄鹤楼 | 黄鹤楼",
                "南京的东南大学以前叫南京工学院 | 大学",
                "在党和政府领导下 | 党",
                "打通堵点难点 | 难点",
            })
    void names(String text, String word) {
        assertTrue(words(text).stream().map(Word::term).anyMatch(word::equals), () -> segmented(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "自治区副主席奇·达楞太强调 | 自治区 副 主席 奇达楞太 强调",
                "总统弗拉基米尔·弗拉基米罗维奇·普京说 | 总统 弗拉基米尔弗拉基米罗维奇普京 说",
                "和本·阿里会晤 | 和 本阿里 会晤",
                "司马义·艾买提、阿沛·阿旺晋美 | 司马义艾买提 阿沛阿旺晋美",
                "乔治·华盛顿说 | 乔治华盛顿 说",
                "贝拉克•奥巴马总统 | 贝拉克奥巴马 总统",
                // What a dot divides without being a name stays apart.
                "中国·哈尔滨 | 中国 哈尔滨",
                "哈尔滨·大连 | 哈尔滨 大连",
                "规划·基金 | 规划 基金",
                "牡丹·芍药 | 牡丹 芍药",
                "布依族·苗族 | 布依族 苗族",
                "记者王伟·高明 | 记者 王伟 高明",
                "奇 · 达楞太 | 奇 达 楞 太",
            })
    void namesWithDots(String text, String expected) {
        assertEquals(expected, segmented(text));
    }

    @Test
    void aNameWithADotStandsWhereItIsWritten() {
        Word name = words("主席奇·达楞太说").get(1);
        assertEquals(
                "奇达楞太 nr 2-7 2+4",
                name.term() + " " + name.partOfSpeech() + " " + name.startOffset() + "-" + name.endOffset() + " "
                        + name.position() + "+" + name.length());
    }

    /** However many dots: a word has an end. */
    @Test
    void aNameOfManyDotsIsCut() {
        String text = "阿·".repeat(1000) + "阿";
        assertEquals(
                "阿".repeat(1001),
                String.join("", words(text).stream().map(Word::term).toList()));
        assertTrue(words(text).stream().allMatch(word -> word.term().length() <= 100));
    }

    /** Peer bugs C7, C13, C15, C19: the shape of a date does not depend on its digits. */
    @Test
    void dates() {
        assertEquals("2018年 2月 11日", segmented("2018年2月11日"));
        assertEquals("2018年 3月 11日", segmented("2018年3月11日"));
        assertEquals("2017年 9月 1日", segmented("2017年9月1日"));
        assertEquals("1998年 3月 1 号", segmented("1998年3月1号"));
        assertEquals("2017 10 12", segmented("2017-10-12"));
    }

    /** Peer bug C17: punctuation is never part of a word. */
    @Test
    void punctuation() {
        assertTrue(words("我的爱就是爱自然语言处理。").stream().noneMatch(word -> word.term().contains("。")));
    }

    @Test
    void partsOfSpeech() {
        List<Word> words = words("记者王小明2022年在北京采访");
        assertEquals("nr", words.get(1).partOfSpeech());
        assertEquals("t", words.get(2).partOfSpeech());
        assertEquals("ns", words.get(4).partOfSpeech());
        assertEquals("mq", words("是一名记者").get(1).partOfSpeech());
    }

    @Test
    void positionsCountTheBordersBetweenWords() {
        List<Word> words = words("会议。2022年。\n\n开幕Hello！闭幕");
        assertEquals(
                List.of("会议@0", "2022年@3", "开幕@9", "hello@11", "闭幕@17"),
                words.stream().map(word -> word.term() + "@" + word.position()).toList());
    }

    @Test
    void offsetsHoldWhereARunOfIdeographsIsBrokenInTheText() {
        String text = "北京\n\u3000天安\uD842\uDFB7門\u200B廣場";
        for (Word word : words(text)) {
            String cut = text.substring(word.startOffset(), word.endOffset());
            assertEquals(word.term(), TextNormalizer.normalize(cut));
        }
    }

    @Test
    void positionsCountSignificantCodePoints() {
        List<Word> words = words("“𠮷野家”，2022年。好");
        assertEquals(9, words.getLast().position());
    }
}
