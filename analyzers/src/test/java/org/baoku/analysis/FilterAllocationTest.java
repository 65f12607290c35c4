package org.baoku.analysis;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.baoku.analysis.RegionalVariantFilter.Region;
import org.junit.jupiter.api.Test;

/** In steady state no filter allocates for a token, but the numeral filter for a numeral that it reads. */
class FilterAllocationTest {
    private static final String WORDS = "國務院 软体 人工智慧技術 记者 赵彦臻 乾隆 𩽾𩾌 ABC 三五 1.2 重庆 ";
    private static final int REPEATS = 500;
    private static final int WORD_COUNT = 11 * REPEATS;
    private static final int MAX_BYTES_PER_TEXT = 16 * 1024;

    private static final List<UnaryOperator<TokenStream>> FILTERS = List.of(
            TraditionalToSimplifiedFilter::new,
            PinyinFilter::new,
            input -> new RegionalVariantFilter(input, Region.MAINLAND),
            input -> new PartOfSpeechStopFilter(input, PartOfSpeechStopFilter.FUNCTION_WORDS),
            ChineseNumeralFilter::new);

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void tokensCostNoHeap() throws IOException {
        String text = WORDS.repeat(REPEATS);
        for (UnaryOperator<TokenStream> filter : FILTERS) {
            Tokenizer tokenizer = new WhitespaceTokenizer();
            try (TokenStream stream = filter.apply(tokenizer)) {
                for (int warmUp = 0; warmUp < 5; warmUp++) {
                    read(tokenizer, stream, text);
                }
                long bytes = read(tokenizer, stream, text);
                assertTrue(
                        bytes < MAX_BYTES_PER_TEXT,
                        stream.getClass() + " allocates " + bytes + " bytes for " + WORD_COUNT + " words");
            }
        }
    }

    /** Reads all tokens of a text. Returns how many bytes this thread allocated meanwhile. */
    private long read(Tokenizer tokenizer, TokenStream stream, String text) throws IOException {
        StringReader reader = new StringReader(text);
        long before = threads.getCurrentThreadAllocatedBytes();
        tokenizer.setReader(reader);
        stream.reset();
        int tokens = 0;
        while (stream.incrementToken()) {
            tokens++;
        }
        stream.end();
        stream.close();
        long bytes = threads.getCurrentThreadAllocatedBytes() - before;
        assertTrue(tokens >= WORD_COUNT);
        return bytes;
    }
}
