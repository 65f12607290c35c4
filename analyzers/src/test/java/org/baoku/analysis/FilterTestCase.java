package org.baoku.analysis;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.tests.analysis.MockTokenizer;

/** What every filter of this package must hold; a test of one filter extends it and adds its own examples. */
abstract class FilterTestCase extends BaseTokenStreamTestCase {
    private static final String SIGNS =
            "国國赵彥臻重庆行长軟體资訊網路乾隆零〇○一二两三四五九十廿百千万萬亿点點.,．，0123５９壹贰陆女绿abZ \u00e9\ud842\udfb7\ud83d\ude00\ud800\udc00";

    /** The filter under test, as its factory makes it without parameters. */
    abstract TokenStream filter(TokenStream input);

    abstract TokenFilterFactory factory(Map<String, String> args);

    /** A word that the filter changes or adds to. */
    abstract String example();

    final Analyzer words() {
        return words(this::filter);
    }

    static Analyzer words(UnaryOperator<TokenStream> filter) {
        return new FilterAnalyzer(WhitespaceTokenizer::new, filter);
    }

    public void testRandomText() throws IOException {
        List<Supplier<Tokenizer>> tokenizers = List.of(
                WhitespaceTokenizer::new,
                KeywordTokenizer::new,
                () -> new MockTokenizer(MockTokenizer.WHITESPACE, false),
                () -> new MockTokenizer(MockTokenizer.SIMPLE, true));
        for (Supplier<Tokenizer> tokenizer : tokenizers) {
            try (Analyzer analyzer = new FilterAnalyzer(tokenizer, this::filter)) {
                checkRandomData(random(), analyzer, 100 * RANDOM_MULTIPLIER);
            }
        }
    }

    /** Random strings of the signs that the filters read, against the tokens of a fresh analyzer and with reuse. */
    public void testRandomSigns() throws IOException {
        try (Analyzer analyzer = words()) {
            for (int i = 0; i < 300 * RANDOM_MULTIPLIER; i++) {
                checkAnalysisConsistency(random(), analyzer, random().nextBoolean(), randomSigns(random()));
            }
        }
    }

    static String randomSigns(Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(30); length > 0; length--) {
            text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return text.toString();
    }

    public void testEmptyTerm() throws IOException {
        try (Analyzer analyzer = new FilterAnalyzer(KeywordTokenizer::new, this::filter)) {
            checkOneTerm(analyzer, "", "");
        }
    }

    public void testKeywordsPass() throws IOException {
        CharArraySet keywords = new CharArraySet(List.of(example()), false);
        try (Analyzer analyzer = words(input -> filter(new SetKeywordMarkerFilter(input, keywords)))) {
            assertAnalyzesTo(analyzer, example(), new String[] {example()});
        }
    }

    public void testReuse() throws IOException {
        try (Analyzer analyzer = words()) {
            assertAnalyzesTo(analyzer, "ABC", new String[] {"ABC"});
            try (TokenStream abandoned = analyzer.tokenStream("field", example())) {
                abandoned.reset();
                assertTrue(abandoned.incrementToken());
            }
            assertAnalyzesTo(analyzer, "ABC", new String[] {"ABC"});
        }
    }

    public void testUnknownParameters() {
        IllegalArgumentException refusal = expectThrows(
                IllegalArgumentException.class, () -> factory(new java.util.HashMap<>(Map.of("colour", "red"))));
        assertEquals("Unknown parameters: {colour=red}", refusal.getMessage());
    }
}
