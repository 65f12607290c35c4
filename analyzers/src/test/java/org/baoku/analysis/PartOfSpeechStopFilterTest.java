package org.baoku.analysis;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;

public final class PartOfSpeechStopFilterTest extends FilterTestCase {
    @Override
    TokenStream filter(TokenStream input) {
        return new PartOfSpeechStopFilter(input, PartOfSpeechStopFilter.FUNCTION_WORDS);
    }

    @Override
    TokenFilterFactory factory(Map<String, String> args) {
        return new PartOfSpeechStopFilterFactory(args);
    }

    @Override
    String example() {
        return "的";
    }

    private static Analyzer segmented(UnaryOperator<TokenStream> filter) {
        return new FilterAnalyzer(() -> new ChineseTokenizer(SegmentationMode.WORDS, Lexicon.bundled()), filter);
    }

    public void testPositionsStayEmpty() throws IOException {
        try (Analyzer analyzer = segmented(this::filter)) {
            assertAnalyzesTo(
                    analyzer,
                    "城市的公园和学校吗",
                    new String[] {"城市", "公园", "学校"},
                    new int[] {0, 3, 6},
                    new int[] {2, 5, 8},
                    new int[] {1, 2, 2});
        }
    }

    public void testChosenTags() throws IOException {
        try (Analyzer analyzer = segmented(input -> new PartOfSpeechStopFilter(input, Set.of("n")))) {
            assertAnalyzesTo(analyzer, "城市的公园", new String[] {"的"}, new int[] {2});
        }
        Map<String, String> args = new HashMap<>(Map.of("tags", "n, c"));
        try (Analyzer analyzer = segmented(new PartOfSpeechStopFilterFactory(args)::create)) {
            assertAnalyzesTo(analyzer, "城市的公园和学校吗", new String[] {"的", "吗"}, new int[] {2, 4});
        }
    }

    public void testKeywordsStayBehindTheSegmenter() throws IOException {
        CharArraySet keywords = new CharArraySet(List.of("和"), false);
        try (Analyzer analyzer = segmented(input -> filter(new SetKeywordMarkerFilter(input, keywords)))) {
            assertAnalyzesTo(analyzer, "公园和学校的", new String[] {"公园", "和", "学校"});
        }
    }

    public void testRandomTextBehindTheSegmenter() throws IOException {
        try (Analyzer analyzer = segmented(this::filter)) {
            checkRandomData(random(), analyzer, 100 * RANDOM_MULTIPLIER);
        }
    }

    public void testRefusesNoTags() {
        IllegalArgumentException refusal = expectThrows(
                IllegalArgumentException.class,
                () -> new PartOfSpeechStopFilterFactory(new HashMap<>(Map.of("tags", " "))));
        assertEquals("tags must name at least one part of speech", refusal.getMessage());
    }

    public void testBundledStopWords() throws IOException {
        try (Analyzer analyzer = segmented(input -> new StopFilter(input, ChineseStopWords.get()))) {
            assertAnalyzesTo(analyzer, "城市的公园和学校吗", new String[] {"城市", "公园", "学校"}, new int[] {1, 2, 2});
        }
        expectThrows(RuntimeException.class, () -> ChineseStopWords.get().add("报纸"));
    }
}
