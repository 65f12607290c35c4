package org.baoku.analysis;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.baoku.analysis.RegionalVariantFilter.Region;

public final class RegionalVariantFilterTest extends FilterTestCase {
    @Override
    TokenStream filter(TokenStream input) {
        return new RegionalVariantFilter(input, Region.MAINLAND);
    }

    @Override
    TokenFilterFactory factory(Map<String, String> args) {
        return new RegionalVariantFilterFactory(args);
    }

    @Override
    String example() {
        return "軟體";
    }

    private static void assertAdded(Region region, String word, String... added) throws IOException {
        try (Analyzer analyzer = words(input -> new RegionalVariantFilter(input, region))) {
            String[] terms = new String[added.length + 1];
            int[] increments = new int[terms.length];
            terms[0] = word;
            increments[0] = 1;
            System.arraycopy(added, 0, terms, 1, added.length);
            assertAnalyzesTo(analyzer, word, terms, increments);
        }
    }

    public void testAlternativesStandAtTheWord() throws IOException {
        try (Analyzer analyzer = words()) {
            assertAnalyzesTo(
                    analyzer,
                    "最新 軟體 高階 人才",
                    new String[] {"最新", "軟體", "软件", "高階", "高端", "高级", "人才"},
                    new int[] {0, 3, 3, 6, 6, 6, 9},
                    new int[] {2, 5, 5, 8, 8, 8, 11},
                    new String[] {"word", "word", "SYNONYM", "word", "SYNONYM", "SYNONYM", "word"},
                    new int[] {1, 1, 0, 1, 0, 0, 1},
                    new int[] {1, 1, 1, 1, 1, 1, 1});
        }
    }

    public void testMainland() throws IOException {
        assertAdded(Region.MAINLAND, "資訊", "信息");
        assertAdded(Region.MAINLAND, "资讯", "信息");
        assertAdded(Region.MAINLAND, "軟體", "软件");
        assertAdded(Region.MAINLAND, "软体", "软件");
        assertAdded(Region.MAINLAND, "記憶體", "内存");
        assertAdded(Region.MAINLAND, "程式", "程序");
        assertAdded(Region.MAINLAND, "矽", "硅");
        assertAdded(Region.MAINLAND, "软件");
        assertAdded(Region.MAINLAND, "著");
    }

    public void testTaiwan() throws IOException {
        assertAdded(Region.TAIWAN, "软件", "软体");
        assertAdded(Region.TAIWAN, "軟件", "软体");
        assertAdded(Region.TAIWAN, "网络", "网路");
        assertAdded(Region.TAIWAN, "人工智能", "人工智慧");
        assertAdded(Region.TAIWAN, "软体");
        assertAdded(Region.TAIWAN, "程式");
    }

    public void testTermsInsideATerm() throws IOException {
        assertAdded(Region.MAINLAND, "人工智慧技術", "人工智能技术");
        assertAdded(Region.MAINLAND, "资料库系统", "数据库系统");
        assertAdded(Region.TAIWAN, "数据库系统", "资料库系统");
        assertAdded(Region.MAINLAND, "商埠");
    }

    public void testScriptByPhrase() throws IOException {
        assertAdded(Region.MAINLAND, "發展", "发展");
        assertAdded(Region.MAINLAND, "乾隆");
        assertAdded(Region.MAINLAND, "乾隆年間", "乾隆年间");
        assertAdded(Region.MAINLAND, "乾燥", "干燥");
        assertAdded(Region.MAINLAND, "一目瞭然", "一目了然");
        assertAdded(Region.MAINLAND, "国\ud842");
    }

    public void testArguments() throws IOException {
        Map<String, String> args = new HashMap<>(Map.of("region", "taiwan"));
        try (Analyzer analyzer = words(new RegionalVariantFilterFactory(args)::create)) {
            assertAnalyzesTo(analyzer, "软件", new String[] {"软件", "软体"}, new int[] {1, 0});
        }
        IllegalArgumentException refusal = expectThrows(
                IllegalArgumentException.class,
                () -> new RegionalVariantFilterFactory(new HashMap<>(Map.of("region", "moon"))));
        assertEquals("region must be mainland or taiwan, got \"moon\"", refusal.getMessage());
    }
}
