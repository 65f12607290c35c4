package org.baoku.analysis;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.tests.analysis.MockCharFilter;
import org.apache.lucene.tests.analysis.MockReaderWrapper;

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
                new String[] {"商品", "和", "服务", "2022年", "c", "919"},
                new int[] {0, 2, 3, 6, 11, 12},
                new int[] {2, 3, 5, 11, 12, 15});
    }

    /** 生活 is a listed pair but no word here; 和服 is no listed pair, and in the index only where it is a word. */
    public void testIndexTerms() throws IOException {
        assertAnalyzesTo(
                analyzer(SegmentationMode.INDEX),
                "学生活动。",
                new String[] {"学生", "~生活", "活动", "动"},
                new int[] {0, 1, 2, 3},
                new int[] {2, 3, 4, 4},
                new String[] {"word", "base", "word", "base"},
                new int[] {1, 1, 1, 1},
                new int[] {2, 2, 2, 1});
        assertAnalyzesTo(analyzer(SegmentationMode.INDEX), "和服务", new String[] {"和", "服务", "务"});
        assertAnalyzesTo(analyzer(SegmentationMode.INDEX), "和服", new String[] {"和", "和服", "服"});
    }

    /** 𠮷大 is no listed pair, and 大 begins too many to ask for all of them: it is written by itself as well. */
    public void testIndexTermsOfPairsThatAreNotListed() throws IOException {
        assertAnalyzesTo(
                analyzer(SegmentationMode.INDEX),
                "𠮷大学",
                new String[] {"𠮷", "大学", "大", "学"},
                new int[] {0, 2, 2, 3},
                new int[] {2, 4, 3, 4},
                new String[] {"base", "word", "base", "base"},
                new int[] {1, 1, 0, 1},
                new int[] {1, 2, 1, 1});
        assertAnalyzesTo(analyzer(SegmentationMode.SEARCH), "“𠮷大”", new String[] {"𠮷", "大"}, new int[] {1, 1});
    }

    /** What the base is depends on the characters alone, whatever a user takes out of the lexicon or puts into it. */
    public void testListedPairsStayWhenTheLexiconChanges() throws IOException {
        Lexicon changed = Lexicon.bundled()
                .with(UserDictionary.builder().remove("服务").add("人民").build());
        Analyzer analyzer = ChineseAnalyzer.builder()
                .mode(SegmentationMode.INDEX)
                .lexicon(changed)
                .build();
        assertAnalyzesTo(
                analyzer,
                "人民服务",
                new String[] {"人民", "民", "服务", "务"},
                new int[] {0, 1, 2, 3},
                new int[] {2, 2, 4, 4},
                new String[] {"word", "base", "base", "base"},
                new int[] {1, 1, 1, 1},
                new int[] {2, 1, 2, 1});
    }

    public void testIndexTermsWithEveryPair() throws IOException {
        assertAnalyzesTo(
                analyzer(SegmentationMode.INDEX_PAIRS),
                "和服务。",
                new String[] {"和", "~和服", "服务", "务"},
                new int[] {0, 0, 1, 2},
                new int[] {1, 2, 3, 3},
                new String[] {"base", "base", "word", "base"},
                new int[] {1, 0, 1, 1},
                new int[] {1, 2, 2, 1});
    }

    public void testSearchTerms() throws IOException {
        Analyzer analyzer = analyzer(SegmentationMode.SEARCH);
        assertAnalyzesTo(analyzer, "和服", new String[] {"和服"}, new int[] {1});
        assertAnalyzesTo(analyzer, "“生活”", new String[] {"生活", "~生活"}, new int[] {1, 0});
        assertAnalyzesTo(analyzer, "商品和服务", new String[] {"商品", "~商品", "和", "服务", "~服务"}, new int[] {1, 0, 2, 1, 0});
        assertAnalyzesTo(analyzer, "2022年度", new String[] {"2022", "年度", "~年度"}, new int[] {1, 4, 0});
        assertAnalyzesTo(
                analyzer,
                "C服",
                new String[] {"c", "服", "服从", "~服从", "服务", "~服务", "服用", "~服用", "服装", "~服装", "服饰", "~服饰"},
                new int[] {1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0});
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
                protected Reader initReader(String fieldName, Reader reader) {
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

    public void testReuseAfterException() throws IOException {
        Tokenizer tokenizer = new ChineseTokenizer(SegmentationMode.INDEX, Lexicon.bundled());
        tokenizer.setReader(new Reader() {
            private boolean read;

            @Override
            public int read(char[] target, int offset, int length) throws IOException {
                if (read) {
                    throw new IOException("broken");
                }
                read = true;
                target[offset] = '中';
                return 1;
            }

            @Override
            public void close() {}
        });
        tokenizer.reset();
        expectThrows(IOException.class, tokenizer::incrementToken);
        tokenizer.close();
        tokenizer.setReader(new StringReader("人民。"));
        assertTokenStreamContents(tokenizer, new String[] {"人民", "民"});
    }

    public void testLongTexts() throws IOException {
        String sentence = "全市经济工作会议召开市委书记强调要坚持稳中求进工作总基调";
        checkSameInPieces(sentence.repeat(1000));
        checkSameInPieces("的".repeat(20_000));
        checkSameInPieces("a".repeat(20_000));
        checkSameInPieces("1".repeat(20_000));
        checkSameInPieces("。".repeat(20_000));
        checkSameInPieces("𠮷".repeat(20_000));
        checkSameInPieces("\uD842".repeat(20_000));
        checkSameInPieces("👨‍👩‍👧🇨🇳👍🏽".repeat(2_000));
    }

    /** The tokens do not depend on how the reader hands the text over. */
    private static void checkSameInPieces(String text) throws IOException {
        for (SegmentationMode mode : SegmentationMode.values()) {
            try (Tokenizer whole = new ChineseTokenizer(mode, Lexicon.bundled());
                    Tokenizer pieces = new ChineseTokenizer(mode, Lexicon.bundled())) {
                whole.setReader(new StringReader(text));
                pieces.setReader(new MockReaderWrapper(random(), new StringReader(text)));
                CharTermAttribute expected = whole.getAttribute(CharTermAttribute.class);
                CharTermAttribute found = pieces.getAttribute(CharTermAttribute.class);
                whole.reset();
                pieces.reset();
                while (whole.incrementToken()) {
                    assertTrue(pieces.incrementToken());
                    assertEquals(expected.toString(), found.toString());
                }
                assertFalse(pieces.incrementToken());
                whole.end();
                pieces.end();
            }
        }
    }

    /** A long run without punctuation is cut where the lattice allows: no word is lost at the cut. */
    public void testLongRunKeepsItsWords() throws IOException {
        String sentence = "商品和服务";
        int count = 2000;
        int services = 0;
        try (Analyzer analyzer = analyzer(SegmentationMode.WORDS);
                TokenStream tokens = analyzer.tokenStream("text", sentence.repeat(count))) {
            CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                services += term.toString().equals("服务") ? 1 : 0;
            }
            tokens.end();
        }
        assertEquals(count, services);
    }

    /** Peer bugs A1, A5, A7, A29, A35: offsets are half-open, in UTF-16, of the text as it was given. */
    public void testOffsets() throws IOException {
        Analyzer analyzer = analyzer(SegmentationMode.WORDS);
        assertAnalyzesTo(analyzer, "张三\n\n手机", new String[] {"张三", "手机"}, new int[] {0, 4}, new int[] {2, 6});
        assertAnalyzesTo(analyzer, "中国地大物博", new String[] {"中国", "地大物博"}, new int[] {0, 2}, new int[] {2, 6});
        assertAnalyzesTo(
                analyzer,
                "美國阿拉斯加州發生8.0級地震",
                new String[] {"美国", "阿拉斯加", "州", "发生", "8.0", "级", "地震"},
                new int[] {0, 2, 6, 7, 9, 12, 13},
                new int[] {2, 6, 7, 9, 12, 13, 15});
        assertAnalyzesTo(analyzer, "𨨏", new String[] {"𬭛"}, new int[] {0}, new int[] {2});
        assertAnalyzesTo(analyzer, " 甲", new String[] {"甲"}, new int[] {1}, new int[] {2});
    }

    /** A name or number by rule may reach behind the end of the text; once it left the arrays of the lattice. */
    public void testTextsOfEveryLengthThatEndInAName() throws IOException {
        for (int length = 1; length <= 300; length++) {
            String text = "国。" + "国".repeat(length - 1) + "林";
            int chars = 0;
            for (Word word : Segmenter.of(Lexicon.bundled()).segment(text)) {
                chars += word.length();
            }
            assertEquals(text, length + 1, chars);
        }
    }

    /** Peer bugs A15, A17, A19, A23, B31: what the values of one field before leave behind. */
    public void testEndOfEachValue() throws IOException {
        for (SegmentationMode mode : SegmentationMode.values()) {
            try (Analyzer analyzer = analyzer(mode);
                    TokenStream tokens = analyzer.tokenStream("text", "hello word =，。")) {
                OffsetAttribute offset = tokens.getAttribute(OffsetAttribute.class);
                tokens.reset();
                while (tokens.incrementToken()) {
                    assertTrue(offset.endOffset() <= 12);
                }
                tokens.end();
                assertEquals(14, offset.endOffset());
            }
        }
    }

    public void testFactory() throws IOException {
        TokenizerFactory factory =
                TokenizerFactory.forName(ChineseTokenizerFactory.NAME, new HashMap<>(Map.of("mode", "search")));
        Tokenizer tokenizer = factory.create();
        tokenizer.setReader(new StringReader("和服"));
        assertTokenStreamContents(tokenizer, new String[] {"和服"});
        expectThrows(
                IllegalArgumentException.class,
                () -> new ChineseTokenizerFactory(new HashMap<>(Map.of("mode", "fast"))));
        IllegalArgumentException unknown = expectThrows(
                IllegalArgumentException.class, () -> new ChineseTokenizerFactory(new HashMap<>(Map.of("bogus", "1"))));
        assertTrue(String.valueOf(unknown.getMessage()).contains("Unknown parameters"));
    }

    /** Threads that analyse while the lexicon is replaced see one lexicon a text, never a mixture. */
    public void testLexiconReplacedWhileAnalysing() throws Exception {
        String text = "打通堵点难点".repeat(40);
        Lexicon with = Lexicon.bundled()
                .with(UserDictionary.builder().add("堵点").add("难点", 5, "n").build());
        Lexicon without = Lexicon.bundled()
                .with(UserDictionary.builder().remove("堵点").remove("难点").build());
        Set<List<String>> expected = Set.of(terms(with, text), terms(without, text));
        assertEquals(2, expected.size());
        ChineseAnalyzer analyzer = ChineseAnalyzer.builder()
                .mode(SegmentationMode.WORDS)
                .lexicon(with)
                .build();
        Queue<List<String>> wrong = new ConcurrentLinkedQueue<>();
        AtomicBoolean done = new AtomicBoolean();
        Thread[] threads = new Thread[3];
        for (int i = 0; i < threads.length; i++) {
            threads[i] = new Thread(() -> {
                while (!done.get()) {
                    List<String> found = terms(analyzer, text);
                    if (!expected.contains(found)) {
                        wrong.add(found);
                    }
                }
            });
            threads[i].start();
        }
        for (int i = 0; i < 1000; i++) {
            analyzer.replaceLexicon(i % 2 == 0 ? without : with);
        }
        done.set(true);
        for (Thread thread : threads) {
            thread.join();
        }
        assertTrue(wrong.toString(), wrong.isEmpty());
        analyzer.close();
    }

    private static List<String> terms(Lexicon lexicon, String text) {
        return Segmenter.of(lexicon).segment(text).stream().map(Word::term).toList();
    }

    private static List<String> terms(Analyzer analyzer, String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }
}
