package org.baoku.benchmarks.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import org.baoku.benchmarks.peers.Peer;

/**
 * Word search on segmentation gold. Each sentence is a document; a query is a word of the gold. A document is relevant
 * when the word occurs in it between gold borders or wholly inside one gold word, and not when every occurrence cuts a
 * gold word while it spans several (和服 in 和|服务). The query is Lucene's plain phrase query.
 */
public final class WordSearch {
    /** Longest and shortest query in characters, number of queries and seed, as published figures have them. */
    private static final int MIN_LENGTH = 2;

    private static final int MAX_LENGTH = 8;
    private static final long SEED = 42;

    private final List<String> texts;
    private final List<BitSet> borders;
    private final Map<String, BitSet> relevant = new LinkedHashMap<>();

    /** Draws {@code count} queries from the words of {@code gold}. */
    public WordSearch(List<GoldSentence> gold, int count) {
        texts = gold.stream().map(GoldSentence::text).toList();
        borders = gold.stream().map(GoldSentence::borders).toList();
        TreeSet<String> vocabulary = new TreeSet<>();
        for (GoldSentence sentence : gold) {
            sentence.words().stream().filter(WordSearch::isQuery).forEach(vocabulary::add);
        }
        List<String> shuffled = new ArrayList<>(vocabulary);
        Collections.shuffle(shuffled, new Random(SEED));
        for (String word : shuffled.subList(0, Math.min(count, shuffled.size()))) {
            relevant.put(word, sentencesWith(word));
        }
    }

    /** The queries in the order drawn, each with the ordinals of the sentences in which it really occurs. */
    public Map<String, BitSet> queries() {
        return Collections.unmodifiableMap(relevant);
    }

    /** Searches with {@code peer} for the documents and the peer that belongs to it for the queries. */
    public PrecisionRecall score(Peer peer) {
        try (TextIndex index = TextIndex.of(texts, peer)) {
            QueryBuilder builder = new QueryBuilder(peer.queryPeer().newAnalyzer());
            long right = 0;
            long answered = 0;
            long wanted = 0;
            for (Map.Entry<String, BitSet> entry : relevant.entrySet()) {
                Query query = builder.createPhraseQuery(TextIndex.FIELD, entry.getKey());
                BitSet hits = query == null ? new BitSet() : index.search(query);
                answered += hits.cardinality();
                wanted += entry.getValue().cardinality();
                hits.and(entry.getValue());
                right += hits.cardinality();
            }
            return new PrecisionRecall(right, answered, wanted);
        } catch (IOException e) {
            throw new UncheckedIOException("The index in memory failed", e);
        }
    }

    private BitSet sentencesWith(String word) {
        BitSet sentences = new BitSet();
        for (int i = 0; i < texts.size(); i++) {
            sentences.set(i, occurs(word, texts.get(i), borders.get(i)));
        }
        return sentences;
    }

    private static boolean occurs(String word, String text, BitSet borders) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean onBorders = borders.get(at) && borders.get(end);
            boolean insideOneWord = borders.nextSetBit(at + 1) >= end;
            if (onBorders || insideOneWord) {
                return true;
            }
        }
        return false;
    }

    private static boolean isQuery(String word) {
        int length = word.codePointCount(0, word.length());
        return length >= MIN_LENGTH
                && length <= MAX_LENGTH
                && word.codePoints()
                        .allMatch(symbol -> Character.UnicodeScript.of(symbol) == Character.UnicodeScript.HAN);
    }
}
