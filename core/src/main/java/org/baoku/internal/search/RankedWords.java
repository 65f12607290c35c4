package org.baoku.internal.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.baoku.analysis.QuoteTerm;
import org.baoku.internal.index.IndexFields;
import org.baoku.search.TextField;

/**
 * The ranked query of a text. An article matches if it has one of the words. Its score is the sum of BM25 over the words
 * and, where there are several, over all bigrams of the text, which stand for neighbouring words, parts of words, and
 * words that the lexicon does not know.
 */
final class RankedWords {
    private final QueryCompiler compiler;
    private final List<TextField> parts;
    private final Ranking ranking;

    RankedWords(QueryCompiler compiler, List<TextField> parts) {
        this(compiler, parts, Ranking.DEFAULT);
    }

    RankedWords(QueryCompiler compiler, List<TextField> parts, Ranking ranking) {
        this.compiler = compiler;
        this.parts = parts;
        this.ranking = ranking;
    }

    Query compile(String text) {
        var counts = new LinkedHashMap<QueryWord, Integer>();
        QueryWord.of(text, compiler.analysis()).forEach(word -> counts.merge(word, 1, Integer::sum));
        if (counts.isEmpty()) {
            return new MatchNoDocsQuery("the text has no significant character");
        }
        var words = new ArrayList<Query>();
        counts.forEach((word, count) -> parts.forEach(
                part -> words.add(boosted(compiler.word(word, part), count * ranking.words() * ranking.weight(part)))));
        var wordQuery = QueryCompiler.anyOf(words);
        if (counts.size() == 1) {
            return wordQuery;
        }
        var query = new BooleanQuery.Builder().add(wordQuery, Occur.MUST);
        bigrams(text)
                .forEach((bigram, count) -> parts.forEach(part -> query.add(
                        boosted(synonym(bigram, part), count * ranking.bigrams() * ranking.weight(part)),
                        Occur.SHOULD)));
        return query.build();
    }

    private Map<List<String>, Integer> bigrams(String text) {
        var bigrams = new LinkedHashMap<List<String>, Integer>();
        for (var chunk : text.split(" ", -1)) {
            for (QuoteTerm term : compiler.analysis().quoteTerms(chunk)) {
                if (term.alternatives().size() > 1) {
                    bigrams.merge(term.alternatives(), 1, Integer::sum);
                }
            }
        }
        return bigrams;
    }

    private static Query synonym(List<String> forms, TextField part) {
        var field = IndexFields.text(part);
        var query = new SynonymQuery.Builder(field);
        forms.forEach(form -> query.addTerm(new Term(field, form)));
        return query.build();
    }

    private static Query boosted(Query query, float boost) {
        return boost == 1 ? query : new BoostQuery(query, boost);
    }
}
