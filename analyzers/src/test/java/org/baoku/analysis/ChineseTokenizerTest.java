package org.baoku.analysis;

import java.io.IOException;
import java.io.StringReader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.tests.analysis.MockCharFilter;

/** The tokenizer under Lucene's own test kit. */
public final class ChineseTokenizerTest extends BaseTokenStreamTestCase {
    private static final int RANDOM_TEXTS = Integer.getInteger("baoku.randomTexts", 1000);

    private static Analyzer analyzer(SegmentationMode mode) {
        return ChineseAnalyzer.builder().mode(mode).build();
    }

    public void testWords() throws IOException {
        assertAnalyzesTo(
                analyzer(SegmentationMode.WORDS),
                "商品和服务，2022年C919。",
                new String[] {"商品", "和", "服务", "2022", "年", "c", "919"},
                new int[] {0, 2, 3, 6, 10, 11, 12},
                new int[] {2, 3, 5, 10, 11, 12, 15});
    }

    public void testIndexTerms() throws IOException {
        assertAnalyzesTo(
                analyzer(SegmentationMode.INDEX),
                "和服务。",
                new String[] {"和", "~和服", "服", "服务", "务"},
                new int[] {0, 0, 1, 1, 2},
                new int[] {1, 2, 2, 3, 3},
                new String[] {"base", "base", "base", "word", "base"},
                new int[] {1, 0, 1, 0, 1},
                new int[] {1, 2, 1, 2, 1});
    }

    public void testSearchTerms() throws IOException {
        Analyzer analyzer = analyzer(SegmentationMode.SEARCH);
        assertAnalyzesTo(analyzer, "和服", new String[] {"和服"}, new int[] {1});
        assertAnalyzesTo(analyzer, "“和服”", new String[] {"和服", "~和服"}, new int[] {1, 0});
        assertAnalyzesTo(
                analyzer, "商品和服务", new String[] {"商品", "~商品", "和服", "~和服", "服务", "~服务"}, new int[] {1, 0, 2, 0, 1, 0});
        assertAnalyzesTo(analyzer, "2022年", new String[] {"2022", "年"}, new int[] {1, 4});
    }

    public void testRandomText() throws Exception {
        for (SegmentationMode mode : SegmentationMode.values()) {
            try (Analyzer analyzer = analyzer(mode)) {
                checkRandomData(random(), analyzer, RANDOM_TEXTS);
                checkRandomData(random(), analyzer, 5, 8192);
            }
        }
    }

    public void testRandomTextBehindCharFilter() throws Exception {
        for (SegmentationMode mode : SegmentationMode.values()) {
            try (Analyzer analyzer = new Analyzer() {
                @Override
                protected TokenStreamComponents createComponents(String fieldName) {
                    return new TokenStreamComponents(new ChineseTokenizer(mode, Lexicon.bundled()));
                }

                @Override
                protected java.io.Reader initReader(String fieldName, java.io.Reader reader) {
                    return new MockCharFilter(reader, 7);
                }
            }) {
                checkRandomData(random(), analyzer, RANDOM_TEXTS / 4);
            }
        }
    }

    public void testReuseAfterEarlyClose() throws IOException {
        Tokenizer tokenizer = new ChineseTokenizer(SegmentationMode.WORDS, Lexicon.bundled());
        tokenizer.setReader(new StringReader("中华人民共和国国务院"));
        tokenizer.reset();
        assertTrue(tokenizer.incrementToken());
        tokenizer.close();
        tokenizer.setReader(new StringReader("和服务"));
        assertTokenStreamContents(tokenizer, new String[] {"和", "服务"});
    }
}
