package org.baoku.analysis;

import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.baoku.analysis.PinyinFilter.Form;

public final class PinyinFilterTest extends FilterTestCase {
    @Override
    TokenStream filter(TokenStream input) {
        return new PinyinFilter(input);
    }

    @Override
    TokenFilterFactory factory(Map<String, String> args) {
        return new PinyinFilterFactory(args);
    }

    @Override
    String example() {
        return "赵彦臻";
    }

    private static void assertForms(Set<Form> forms, char umlaut, int maxReadings, String word, String... terms)
            throws IOException {
        try (Analyzer analyzer = words(input -> new PinyinFilter(input, forms, umlaut, maxReadings))) {
            int[] increments = new int[terms.length];
            increments[0] = 1;
            assertAnalyzesTo(analyzer, word, terms, increments);
        }
    }

    public void testOnePositionForAllForms() throws IOException {
        try (Analyzer analyzer = words()) {
            assertAnalyzesTo(
                    analyzer,
                    "记者 赵彦臻",
                    new String[] {"记者", "jizhe", "jz", "赵彦臻", "zhaoyanzhen", "zyz"},
                    new int[] {0, 0, 0, 3, 3, 3},
                    new int[] {2, 2, 2, 6, 6, 6},
                    new String[] {"word", "pinyin", "pinyin_initials", "word", "pinyin", "pinyin_initials"},
                    new int[] {1, 0, 0, 1, 0, 0},
                    new int[] {1, 1, 1, 1, 1, 1});
        }
    }

    public void testPhrasesDecideReadings() throws IOException {
        Set<Form> full = EnumSet.of(Form.FULL);
        assertForms(full, 'v', 1, "重庆", "chongqing");
        assertForms(full, 'v', 1, "重新", "chongxin");
        assertForms(full, 'v', 1, "重要", "zhongyao");
        assertForms(full, 'v', 1, "银行", "yinhang");
        assertForms(full, 'v', 1, "音乐会", "yinyuehui");
        assertForms(full, 'v', 16, "重庆", "chongqing");
    }

    public void testMoreReadings() throws IOException {
        Set<Form> both = EnumSet.of(Form.FULL, Form.INITIALS);
        assertForms(both, 'v', 1, "曾毅", "cengyi", "cy");
        assertForms(both, 'v', 2, "曾毅", "cengyi", "cy", "zengyi", "zy");
        assertForms(both, 'v', 16, "曾毅", "cengyi", "cy", "zengyi", "zy");
        assertForms(EnumSet.of(Form.FULL), 'v', 3, "单曾", "danceng", "danzeng", "shanceng");
        assertForms(
                EnumSet.of(Form.FULL),
                'v',
                16,
                "单曾",
                "danceng",
                "danzeng",
                "shanceng",
                "shanzeng",
                "chanceng",
                "chanzeng");
    }

    public void testUmlaut() throws IOException {
        Set<Form> full = EnumSet.of(Form.FULL);
        assertForms(full, 'v', 1, "吕略", "lvlve");
        assertForms(full, 'u', 1, "吕略", "lulue");
        assertForms(full, 'v', 1, "居住", "juzhu");
    }

    public void testOtherCharactersStay() throws IOException {
        Set<Form> both = EnumSet.of(Form.FULL, Form.INITIALS);
        assertForms(both, 'v', 1, "5G网", "5Gwang", "5Gw");
        assertForms(both, 'v', 1, "奇·达楞太", "qi·dalengtai", "q·dlt");
        assertForms(both, 'v', 1, "ABC", "ABC");
        assertForms(both, 'v', 1, "𠮷野", "𠮷ye", "𠮷y");
        assertForms(both, 'v', 1, "𩽾𩾌", "ankang", "ak");
        assertForms(both, 'v', 1, "\ud842国", "\ud842guo", "\ud842g");
    }

    public void testNoTermTwice() throws IOException {
        assertForms(EnumSet.allOf(Form.class), 'v', 1, "啊", "啊", "a");
        assertForms(EnumSet.allOf(Form.class), 'v', 16, "啊", "啊", "a");
    }

    /** A filter after this one may throw all attributes away; the forms still stand where their word stood. */
    public void testFilterBetweenClearsAttributes() throws IOException {
        try (Analyzer analyzer = words(input -> new ClearingFilter(filter(input)))) {
            assertAnalyzesTo(
                    analyzer,
                    "记者 人",
                    new String[] {"记者", "jizhe", "jz", "人", "ren", "r"},
                    new int[] {0, 0, 0, 3, 3, 3},
                    new int[] {2, 2, 2, 4, 4, 4},
                    new int[] {1, 0, 0, 1, 0, 0});
        }
    }

    public void testArguments() throws IOException {
        TokenStream input = new PinyinFilterFactory(
                        new HashMap<>(Map.of("forms", "full", "umlaut", "u", "maxReadings", "16")))
                .create(whitespaceMockTokenizer("吕"));
        assertTrue(input instanceof PinyinFilter);
        assertRefused("forms must name at least one of ORIGINAL, FULL, INITIALS", EnumSet.noneOf(Form.class), 'v', 1);
        assertRefused("umlaut must be 'v' or 'u', got 'w'", EnumSet.allOf(Form.class), 'w', 1);
        assertRefused("maxReadings must be 1 to 16, got 0", EnumSet.allOf(Form.class), 'v', 0);
        assertRefused("maxReadings must be 1 to 16, got 17", EnumSet.allOf(Form.class), 'v', 17);
        assertFactoryRefuses(
                "forms must list some of original, full, initials, got \"full,half\"", "forms", "full,half");
        assertFactoryRefuses("forms must list some of original, full, initials, got \"\"", "forms", "");
        assertFactoryRefuses("umlaut must be v or u, got \"ü\"", "umlaut", "ü");
        assertFactoryRefuses("maxReadings must be 1 to 16, got 17", "maxReadings", "17");
    }

    private static void assertRefused(String message, Set<Form> forms, char umlaut, int maxReadings)
            throws IOException {
        TokenStream input = whitespaceMockTokenizer("");
        assertEquals(
                message,
                expectThrows(
                                IllegalArgumentException.class,
                                () -> new PinyinFilter(input, forms, umlaut, maxReadings).close())
                        .getMessage());
    }

    private static void assertFactoryRefuses(String message, String name, String value) {
        assertEquals(
                message,
                expectThrows(
                                IllegalArgumentException.class,
                                () -> new PinyinFilterFactory(new HashMap<>(Map.of(name, value))))
                        .getMessage());
    }

    /** Copies each term and clears every attribute before it asks for the next token. */
    private static final class ClearingFilter extends TokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        ClearingFilter(TokenStream input) {
            super(input);
        }

        @Override
        public boolean incrementToken() throws IOException {
            clearAttributes();
            term.append("nothing");
            return input.incrementToken();
        }
    }
}
