package org.baoku.internal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.baoku.search.TextField;

/** The ranked query of a text: an article matches if it has one of the words, and BM25 scores it. */
final class RankedWords {
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
        for (var word : counts.entrySet()) {
            for (var part : parts) {
                words.add(boosted(compiler.word(word.getKey(), part), word.getValue() * weights.of(part)));
            }
        }
        return QueryCompiler.anyOf(words);
    }

    private static Query boosted(Query query, float boost) {
        return boost == 1 ? query : new BoostQuery(query, boost);
    }
}
