package org.baoku.internal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.baoku.internal.index.IndexFields;
import org.baoku.search.TextField;

/** The ranked query of a text: an article matches if it has one of the words, and BM25 scores it. */
final class RankedWords {
    /** So many words, each in five texts and looked up in two ways, are about what Lucene takes as one query. */
    private static final int MAX_WORDS = 100;

    private final QueryCompiler compiler;
    private final List<TextField> parts;
    private final Weights weights;

    RankedWords(QueryCompiler compiler, List<TextField> parts, Weights weights) {
        this.compiler = compiler;
        this.parts = parts;
        this.weights = weights;
    }

    Query compile(String text) throws IOException {
        var counts = new LinkedHashMap<QueryWord, Integer>();
        QueryWord.of(text, compiler.analysis()).forEach(word -> counts.merge(word, 1, Integer::sum));
        if (counts.isEmpty()) {
            return new MatchNoDocsQuery("the text has no significant character");
        }
        var words = new ArrayList<Query>();
        for (var word : rarest(List.copyOf(counts.keySet()))) {
            for (var part : parts) {
                words.add(boosted(compiler.word(word, part), counts.getOrDefault(word, 1) * weights.of(part)));
            }
        }
        return QueryCompiler.anyOf(words);
    }

    /** Who pastes a page looks for what it has to itself: of more words than there is room for, the rarest, in their order. */
    private List<QueryWord> rarest(List<QueryWord> words) throws IOException {
        if (words.size() <= MAX_WORDS) {
            return words;
        }
        var frequencies = new HashMap<QueryWord, Long>();
        for (var word : words) {
            frequencies.put(word, frequency(word));
        }
        var kept = words.stream()
                .sorted(Comparator.comparing(frequencies::get))
                .limit(MAX_WORDS)
                .collect(Collectors.toSet());
        return words.stream().filter(kept::contains).toList();
    }

    private long frequency(QueryWord word) throws IOException {
        long frequency = 0;
        for (var part : parts) {
            frequency += word.isTerm()
                    ? compiler.lookup()
                            .find(new Term(IndexFields.text(part), word.text()))
                            .frequency()
                    : 0;
        }
        return frequency;
    }

    private static Query boosted(Query query, float boost) {
        return boost == 1 ? query : new BoostQuery(query, boost);
    }
}
