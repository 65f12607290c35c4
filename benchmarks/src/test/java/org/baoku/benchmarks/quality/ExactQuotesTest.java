package org.baoku.benchmarks.quality;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.baoku.analysis.TextNormalizer;
import org.baoku.benchmarks.corpus.Corpus;
import org.baoku.benchmarks.peers.Peer;
import org.junit.jupiter.api.Test;

class ExactQuotesTest {
    @Test
    void everyQuoteOfGeneratedNewsIsFoundExactly() throws Exception {
        List<String> texts = Corpus.of(Corpus.GENERATED, 150).bodies(Long.MAX_VALUE);
        ExactQuotes.Result result =
                new ExactQuotes(texts, TextNormalizer::normalize, 2000, 7).score(Peer.BAOKU_INDEXING);
        assertEquals(List.of(), result.failures());
        assertEquals(0, result.wrong());
        assertTrue(result.enclosed() > 20, "quotes that are one word: " + result.enclosed());
    }

    @Test
    void wordSegmentersLoseQuotes() throws Exception {
        List<String> texts = Corpus.of(Corpus.GENERATED, 50).bodies(Long.MAX_VALUE);
        ExactQuotes.Result result =
                new ExactQuotes(texts, TextNormalizer::normalize, 500, 7).score(Peer.HANLP_STANDARD);
        assertTrue(result.score().recall() < 0.9, "recall " + result.score().recall());
        assertEquals(10, result.failures().size());
    }

    @Test
    void oracleAgreesWithLookingAtEveryText() {
        SplittableRandom random = new SplittableRandom(3);
        List<String> texts =
                IntStream.range(0, 60).mapToObj(i -> letters(random, 40)).toList();
        List<String> quotes = IntStream.range(0, 300)
                .mapToObj(i -> letters(random, 5))
                .distinct()
                .toList();
        QuoteOracle oracle = new QuoteOracle(quotes, texts);
        for (int quote = 0; quote < quotes.size(); quote++) {
            String wanted = quotes.get(quote);
            int[] expected = IntStream.range(0, texts.size())
                    .filter(text -> texts.get(text).contains(wanted))
                    .toArray();
            assertArrayEquals(expected, oracle.textsWith(quote), wanted);
        }
    }

    private static String letters(SplittableRandom random, int maxLength) {
        StringBuilder letters = new StringBuilder();
        int length = 1 + random.nextInt(maxLength);
        for (int i = 0; i < length; i++) {
            letters.append("云泽市".charAt(random.nextInt(3)));
        }
        return letters.toString();
    }
}
