package org.baoku.analysis;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.pattern.PatternTokenizer;
import org.apache.lucene.tests.analysis.CannedTokenStream;
import org.apache.lucene.tests.analysis.Token;

public final class ChineseNumeralFilterTest extends FilterTestCase {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] SMALL_UNITS = {"", "十", "百", "千"};

    @Override
    TokenStream filter(TokenStream input) {
        return new ChineseNumeralFilter(input);
    }

    @Override
    TokenFilterFactory factory(Map<String, String> args) {
        return new ChineseNumeralFilterFactory(args);
    }

    @Override
    String example() {
        return "一百五十";
    }

    private static void assertRead(String numeral, String digits) {
        assertEquals(numeral, digits, new ChineseNumeral().toDigits(numeral.toCharArray(), numeral.length()));
    }

    private static void assertNotRead(String... texts) {
        for (String text : texts) {
            assertNull(text, new ChineseNumeral().toDigits(text.toCharArray(), text.length()));
        }
    }

    public void testUnits() {
        assertRead("十", "10");
        assertRead("十五", "15");
        assertRead("廿一", "21");
        assertRead("卅", "30");
        assertRead("卌二", "42");
        assertRead("一百五十", "150");
        assertRead("一百十五", "115");
        assertRead("一百零五", "105");
        assertRead("一千零五十", "1050");
        assertRead("九千九百九十九", "9999");
        assertRead("两百", "200");
        assertRead("十万", "100000");
        assertRead("三万零五", "30005");
        assertRead("一万零五百", "10500");
        assertRead("一亿零五", "100000005");
        assertRead("十亿五千万", "1050000000");
        assertRead("两万亿", "2000000000000");
        assertRead("一百万亿", "100000000000000");
        assertRead("九亿亿", "90000000000000000");
        assertRead("壹仟贰佰叁拾肆萬伍仟陸佰柒拾捌", "12345678");
    }

    public void testLastUnitLeftOut() {
        assertRead("一百五", "150");
        assertRead("两千三", "2300");
        assertRead("一千五百三", "1530");
        assertRead("三万五", "35000");
        assertRead("三万五千二", "35200");
        assertRead("一亿二", "120000000");
    }

    public void testDigitByDigit() {
        assertRead("二〇二三", "2023");
        assertRead("二○二三", "2023");
        assertRead("二零二三", "2023");
        assertRead("二００一", "2001");
        assertRead("二0一0", "2010");
        assertRead("一九四九", "1949");
        assertRead("八〇", "80");
        assertRead("〇〇七", "007");
        assertRead("三", "3");
        assertRead("两", "2");
        assertRead("零", "0");
    }

    public void testFractions() {
        assertRead("三点五", "3.5");
        assertRead("三點一四", "3.14");
        assertRead("零点五", "0.5");
        assertRead("三点五零", "3.50");
        assertRead("三十点五", "30.5");
        assertRead("一点五万", "15000");
        assertRead("一点二五万亿", "1250000000000");
    }

    public void testMixedWithDigits() {
        assertRead("1.2万", "12000");
        assertRead("1.20万", "12000");
        assertRead("1.23456万", "12345.6");
        assertRead("１２万", "120000");
        assertRead("1,861.44亿", "186144000000");
        assertRead("１，８６１．４４亿", "186144000000");
        assertRead("1.2万亿", "1200000000000");
        assertRead("1亿5000万", "150000000");
        assertRead("1亿2千万", "120000000");
        assertRead("3万2000", "32000");
        assertRead("5千", "5000");
        assertRead("5百万", "5000000");
        assertRead("9.3亿亿", "93000000000000000");
        assertRead("0.1234567890123456789万", "1234.567890123456789");
    }

    public void testNotRead() {
        assertNotRead("", "三明", "第三", "十几", "二〇二三年", "百分之五", "三分之一", "负三", "兆", "五兆");
        assertNotRead("百", "千", "万", "亿", "百万", "千万", "万一", "亿万", "万万", "百十", "点", "零点");
        assertNotRead("三五", "七八", "五四", "三四百", "十七八", "十四五", "三三两两", "一五一十");
        assertNotRead("二1", "0十", "三百0五", "三点", "3点5", "三点五十", "三点两", "点五", "三百点", "一.五");
        assertNotRead("3万2", "3万20", "3万20000", "3万2.5", "1.5万三", "2,00万", "1,2345万", ",123万", "1.2.3万", "1.万", ".5万");
        assertNotRead("陆", "伍", "一千零", "一百零", "五万零", "零零五万", "两千两", "二两", "三百五百", "五十万万", "一万五万", "一亿一亿");
        assertNotRead("5十", "123", "１２３", "1,861.44", "十十", "廿廿", "五廿", "三万亿五亿亿");
    }

    public void testLongText() {
        assertRead("一".repeat(ChineseNumeral.MAX_LENGTH_CHARS), "1".repeat(ChineseNumeral.MAX_LENGTH_CHARS));
        assertNotRead("廿".repeat(ChineseNumeral.MAX_LENGTH_CHARS), "一".repeat(ChineseNumeral.MAX_LENGTH_CHARS + 1));
        assertRead("一" + "亿".repeat(100), BigDecimal.ONE.scaleByPowerOfTen(800).toPlainString());
    }

    /** Numbers written out by an independent speller, with every digit and its unit, are read back. */
    public void testEveryNumberIsReadBack() {
        for (int i = 0; i < 20_000; i++) {
            long number = i < 11_000 ? i : random().nextLong(10_000_000_000_000_000L);
            assertRead(spell(number), Long.toString(number));
        }
    }

    private static String spell(long number) {
        if (number == 0) {
            return "零";
        }
        if (number >= 100_000_000) {
            return spell(number / 100_000_000) + "亿" + spellRest(number % 100_000_000, 100_000_000);
        }
        if (number >= 10_000) {
            return spell(number / 10_000) + "万" + spellRest(number % 10_000, 10_000);
        }
        int power = Long.toString(number).length() - 1;
        long unit = (long) Math.pow(10, power);
        String rest = power == 0 ? "" : spellRest(number % unit, unit);
        return DIGITS.charAt((int) (number / unit)) + SMALL_UNITS[power] + rest;
    }

    private static String spellRest(long rest, long unit) {
        return rest == 0 ? "" : (rest < unit / 10 ? "零" : "") + spell(rest);
    }

    public void testTokens() throws IOException {
        try (Analyzer analyzer = words()) {
            assertAnalyzesTo(
                    analyzer,
                    "投资 1.2万 亿元 二○二三 年 三明",
                    new String[] {"投资", "12000", "亿元", "2023", "年", "三明"},
                    new int[] {0, 3, 8, 11, 16, 18},
                    new int[] {2, 7, 10, 15, 17, 20},
                    new int[] {1, 1, 1, 1, 1, 1});
        }
    }

    public void testBeforeUnits() throws IOException {
        try (Analyzer analyzer = words()) {
            assertAnalyzesTo(analyzer, "二〇二三年 十二月 三日 十年 2023年 三五年 百年 一时 一百五十元 九江", new String[] {
                "2023年", "12月", "3日", "10年", "2023年", "三五年", "百年", "一时", "一百五十元", "九江"
            });
        }
        String[] words = {"一百五十元", "1.2万亿元", "二十一世纪", "第三", "十几", "一点", "三五成"};
        String[] read = {"150元", "1200000000000元", "21世纪", "第三", "十几", "一点", "三五成"};
        for (String tag : new String[] {"m", "t", "n"}) {
            try (Analyzer analyzer = words(input -> filter(new TaggingFilter(input, tag)))) {
                assertAnalyzesTo(analyzer, String.join(" ", words), tag.equals("n") ? words : read);
            }
        }
    }

    /** Gives every word the same part of speech. */
    private static final class TaggingFilter extends TokenFilter {
        private final PartOfSpeechAttribute partOfSpeech = addAttribute(PartOfSpeechAttribute.class);
        private final String tag;

        TaggingFilter(TokenStream input, String tag) {
            super(input);
            this.tag = tag;
        }

        @Override
        public boolean incrementToken() throws IOException {
            boolean found = input.incrementToken();
            partOfSpeech.setPartOfSpeech(tag);
            return found;
        }
    }

    /** One token for each character, as a segmenter leaves numerals behind that its dictionary does not know. */
    private Analyzer characters() {
        return new FilterAnalyzer(() -> new PatternTokenizer(Pattern.compile("\\d[\\d.]*|[^。\\d]"), 0), this::filter);
    }

    private void assertRuns(String text, String... terms) throws IOException {
        try (Analyzer analyzer = characters()) {
            assertAnalyzesTo(analyzer, text, terms);
        }
    }

    public void testRunsOfTokens() throws IOException {
        try (Analyzer analyzer = characters()) {
            assertAnalyzesTo(
                    analyzer,
                    "约一百五十元。1.2万亿",
                    new String[] {"约", "150", "元", "1200000000000"},
                    new int[] {0, 1, 5, 7},
                    new int[] {1, 5, 6, 12},
                    new int[] {1, 1, 1, 1});
        }
        assertRuns("三点五十分", "三", "点", "五", "十", "分");
        assertRuns("三点五。三点钟", "3.5", "3", "点", "钟");
        assertRuns("十四五规划", "十", "四", "五", "规", "划");
        assertRuns("三百。五十", "300", "50");
        assertRuns("2023年三月", "2023", "年", "3", "月");
        assertRuns("点点", "点", "点");
        assertRuns("十", "10");
    }

    public void testRunsThatAreTooLongPassUnchanged() throws IOException {
        String[] many = new String[3 * ChineseNumeral.MAX_LENGTH_CHARS + 1];
        Arrays.fill(many, "一");
        assertRuns("一".repeat(many.length), many);
        String[] andOneMore = Arrays.copyOf(many, many.length + 1);
        andOneMore[many.length] = "10";
        assertRuns("一".repeat(many.length) + "。十", andOneMore);
        assertRuns("一".repeat(ChineseNumeral.MAX_LENGTH_CHARS), "1".repeat(ChineseNumeral.MAX_LENGTH_CHARS));
    }

    public void testTokensThatShareAPositionPassUnchanged() throws IOException {
        Token[] tokens = {
            new Token("一", 1, 0, 1, 1),
            new Token("百", 1, 1, 2, 1),
            new Token("佰", 0, 1, 2, 1),
            new Token("三", 1, 2, 3, 1),
            new Token("四十", 1, 4, 6, 2),
            new Token("四", 0, 4, 5, 1),
            new Token("十", 1, 5, 6, 1)
        };
        try (TokenStream stream = filter(new CannedTokenStream(tokens))) {
            assertTokenStreamContents(
                    stream,
                    new String[] {"一", "百", "佰", "3", "四十", "四", "10"},
                    new int[] {0, 1, 1, 2, 4, 4, 5},
                    new int[] {1, 2, 2, 3, 6, 5, 6},
                    new int[] {1, 1, 0, 1, 1, 0, 1});
        }
    }

    public void testKeywordsEndARun() throws IOException {
        CharArraySet keywords = new CharArraySet(List.of("百"), false);
        try (Analyzer analyzer = new FilterAnalyzer(
                () -> new PatternTokenizer(Pattern.compile("[^ ]"), 0),
                input -> filter(new SetKeywordMarkerFilter(input, keywords)))) {
            assertAnalyzesTo(analyzer, "三百五", new String[] {"3", "百", "5"});
        }
    }

    public void testRandomRuns() throws IOException {
        try (Analyzer analyzer = characters()) {
            checkRandomData(random(), analyzer, 100 * RANDOM_MULTIPLIER);
            for (int i = 0; i < 300 * RANDOM_MULTIPLIER; i++) {
                checkAnalysisConsistency(random(), analyzer, random().nextBoolean(), randomSigns(random()));
            }
        }
    }
}
