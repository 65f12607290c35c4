package org.baoku.benchmarks.quality;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import org.baoku.benchmarks.peers.Peer;

/**
 * Exact quotes: strings cut anywhere out of texts are searched with Lucene's plain phrase query, and the answers compared
 * with what looking at all texts says.
 *
 * <p>A text that is a single word of the lexicon is a word search to Baoku, so a reader who wants the characters puts it
 * in quotation marks; the same is done here for quotes that a peer analyzes to one token.
 */
public final class ExactQuotes {
    private static final int MAX_LENGTH = 30;
    private static final int MAX_FAILURES = 10;
    private static final List<QuoteVariant> VARIANTS = List.of(QuoteVariant.values());

    private final List<String> texts;
    private final List<Quote> quotes;
    private final QuoteOracle oracle;

    private record Quote(String text, QuoteVariant variant, int normalized) {}

    /**
     * What came out.
     *
     * @param score all quotes
     * @param byVariant the same, by how the quote was written
     * @param enclosed how many quotes were put in quotation marks
     * @param wrong how many quotes got an answer that was not exactly right
     * @param failures the first of those
     */
    public record Result(
            PrecisionRecall score,
            Map<QuoteVariant, PrecisionRecall> byVariant,
            int enclosed,
            int wrong,
            List<String> failures) {}

    /**
     * Cuts quotes of 1 to 30 code points out of {@code texts}.
     *
     * @param normalize what makes two texts equal
     */
    public ExactQuotes(List<String> texts, UnaryOperator<String> normalize, int count, long seed) {
        this.texts = List.copyOf(texts);
        this.quotes = new ArrayList<>(count);
        Map<String, Integer> normalized = new LinkedHashMap<>();
        SplittableRandom random = new SplittableRandom(seed);
        long[] ends = ends(texts);
        while (quotes.size() < count) {
            QuoteVariant variant = VARIANTS.get(random.nextInt(VARIANTS.size()));
            String quote = variant.of(cut(texts, ends, random), random);
            String meaning = normalize.apply(quote);
            if (!meaning.isEmpty()) {
                Integer known = normalized.putIfAbsent(meaning, normalized.size());
                quotes.add(new Quote(quote, variant, known == null ? normalized.size() - 1 : known));
            }
        }
        oracle = new QuoteOracle(
                List.copyOf(normalized.keySet()), texts.stream().map(normalize).toList());
    }

    /** Searches with {@code peer} for the documents and the peer that belongs to it for the quotes. */
    public Result score(Peer peer) throws IOException {
        Map<QuoteVariant, PrecisionRecall> byVariant = new EnumMap<>(QuoteVariant.class);
        List<String> failures = new ArrayList<>();
        int enclosed = 0;
        int wrong = 0;
        try (TextIndex index = TextIndex.of(texts, peer);
                Analyzer analyzer = peer.queryPeer().newAnalyzer()) {
            QueryBuilder builder = new QueryBuilder(analyzer);
            for (Quote quote : quotes) {
                boolean word = isOneToken(analyzer, quote.text);
                Query query = builder.createPhraseQuery(TextIndex.FIELD, word ? "“" + quote.text + "”" : quote.text);
                enclosed += word ? 1 : 0;
                BitSet hits = query == null ? new BitSet() : index.search(query);
                PrecisionRecall score = compare(hits, oracle.textsWith(quote.normalized));
                byVariant.merge(quote.variant, score, PrecisionRecall::plus);
                if (score.right() != score.answered() || score.right() != score.wanted()) {
                    wrong++;
                    if (failures.size() < MAX_FAILURES) {
                        failures.add(quote + ": " + score + ", query " + query);
                    }
                }
            }
        }
        PrecisionRecall all = byVariant.values().stream().reduce(new PrecisionRecall(0, 0, 0), PrecisionRecall::plus);
        return new Result(all, byVariant, enclosed, wrong, failures);
    }

    private static PrecisionRecall compare(BitSet hits, int[] truth) {
        long right = 0;
        for (int text : truth) {
            right += hits.get(text) ? 1 : 0;
        }
        return new PrecisionRecall(right, hits.cardinality(), truth.length);
    }

    private static boolean isOneToken(Analyzer analyzer, String quote) throws IOException {
        int tokens = 0;
        try (TokenStream stream = analyzer.tokenStream(TextIndex.FIELD, quote)) {
            stream.reset();
            while (stream.incrementToken()) {
                tokens++;
            }
            stream.end();
        }
        return tokens == 1;
    }

    private static long[] ends(List<String> texts) {
        long[] ends = new long[texts.size()];
        long sum = 0;
        for (int i = 0; i < ends.length; i++) {
            sum += texts.get(i).length();
            ends[i] = sum;
        }
        return ends;
    }

    /** Cuts at a place that is as likely as any other in all texts together, never inside a surrogate pair. */
    private static String cut(List<String> texts, long[] ends, SplittableRandom random) {
        long place = random.nextLong(ends[ends.length - 1]);
        int ordinal = Arrays.binarySearch(ends, place + 1);
        ordinal = ordinal < 0 ? -ordinal - 1 : ordinal;
        String text = texts.get(ordinal);
        int start = (int) (place - (ordinal == 0 ? 0 : ends[ordinal - 1]));
        if (Character.isLowSurrogate(text.charAt(start)) && start > 0) {
            start--;
        }
        int length = 1 + random.nextInt(MAX_LENGTH);
        int end = start;
        for (int i = 0; i < length && end < text.length(); i++) {
            end += Character.charCount(text.codePointAt(end));
        }
        return text.substring(start, end);
    }
}
