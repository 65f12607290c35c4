package org.baoku.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;

/** The examples of docs/guide/analysis.md: they compile, and they do what the guide says. */
class AnalysisGuideTest {
    private static final Path ROOT = Path.of(System.getProperty("baoku.root", ".."));
    private static final Path GUIDE = ROOT.resolve("docs/guide/analysis.md");
    private static final Path EXAMPLES =
            ROOT.resolve("analyzers/src/test/java/org/baoku/analysis/AnalysisGuideTest.java");
    private static final Pattern JAVA_BLOCK = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

    @Test
    void everyExampleOfTheGuideIsCompiledHere() throws IOException {
        String examples = withoutIndent(Files.readString(EXAMPLES));
        Matcher blocks = JAVA_BLOCK.matcher(Files.readString(GUIDE));
        int count = 0;
        for (; blocks.find(); count++) {
            String block = withoutIndent(blocks.group(1));
            assertTrue(examples.contains(block), () -> "not in " + EXAMPLES.getFileName() + ":\n" + blocks.group(1));
        }
        assertFalse(count == 0);
    }

    private static String withoutIndent(String code) {
        return code.replaceAll("(?m)^ +", "");
    }

    @Test
    void suggester() throws IOException {
        Analyzer names = CustomAnalyzer.builder()
                .withTokenizer("keyword")
                .addTokenFilter("traditionalToSimplified")
                .addTokenFilter("lowercase")
                .addTokenFilter("pinyin", "forms", "original,full,initials", "maxReadings", "4")
                .build();

        assertEquals(List.of("曾毅", "cengyi", "cy", "zengyi", "zy"), terms(names, "曾毅"));
        assertEquals(List.of("报库", "baoku", "bk"), terms(names, "報庫"));
    }

    /** Words that say something, for counts and trends: 二〇二三年 and 2023年 are one. */
    private static final class TopicWords extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new ChineseTokenizer(SegmentationMode.WORDS, Lexicon.bundled());
            TokenStream numbers = new ChineseNumeralFilter(words);
            TokenStream content = new PartOfSpeechStopFilter(numbers, PartOfSpeechStopFilter.FUNCTION_WORDS);
            return new TokenStreamComponents(words, new StopFilter(content, ChineseStopWords.get()));
        }
    }

    @Test
    void topicWords() throws IOException {
        try (Analyzer words = new TopicWords()) {
            assertEquals(List.of("公园", "服务", "市民"), terms(words, "公园的服务为了市民"));
            assertEquals(terms(words, "投资150元"), terms(words, "投资一百五十元"));
        }
    }

    @Test
    void stopWordsByName() throws IOException {
        Analyzer words = CustomAnalyzer.builder()
                .withTokenizer("whitespace")
                .addTokenFilter("stop", "words", ChineseStopWords.RESOURCE)
                .build();

        assertEquals(List.of("城市", "公园"), terms(words, "城市 的 公园"));
    }

    @Test
    void regionalWords() throws IOException {
        Analyzer queries = CustomAnalyzer.builder()
                .withTokenizer("whitespace")
                .addTokenFilter("traditionalToSimplified")
                .addTokenFilter("regionalVariant", "region", "mainland")
                .build();

        assertEquals(List.of("软体", "软件", "产业"), terms(queries, "軟體 產業"));
    }

    private static List<String> terms(Analyzer analyzer, String text) throws IOException {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("field", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        }
        return terms;
    }
}
