package org.baoku.analysis;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

public final class TraditionalToSimplifiedFilterTest extends FilterTestCase {
    @Override
    TokenStream filter(TokenStream input) {
        return new TraditionalToSimplifiedFilter(input);
    }

    @Override
    TokenFilterFactory factory(Map<String, String> args) {
        return new TraditionalToSimplifiedFilterFactory(args);
    }

    @Override
    String example() {
        return "國務院";
    }

    public void testOneCharacterForOne() throws IOException {
        try (Analyzer analyzer = words()) {
            assertAnalyzesTo(
                    analyzer,
                    "國務院 发展 羅斯福 ＡＢc１ 乾隆",
                    new String[] {"国务院", "发展", "罗斯福", "ＡＢc１", "干隆"},
                    new int[] {0, 4, 7, 11, 16},
                    new int[] {3, 6, 10, 15, 18},
                    new int[] {1, 1, 1, 1, 1});
        }
    }

    /** 㑮 is one code unit, its simplified form two; 𧜵 to 䙊 is the other way round. */
    public void testFormsWithSurrogatePairs() throws IOException {
        try (Analyzer analyzer = words()) {
            assertAnalyzesTo(
                    analyzer, "國㑮國 𧜵國𧜵 𡞵國", new String[] {"国𫝈国", "䙊国䙊", "㛟国"}, new int[] {0, 4, 10}, new int[] {
                        3, 9, 13
                    });
        }
    }

    public void testLoneSurrogates() throws IOException {
        try (Analyzer analyzer = words()) {
            assertAnalyzesTo(analyzer, "國\ud842 \udfb7國", new String[] {"国\ud842", "\udfb7国"});
        }
    }
}
