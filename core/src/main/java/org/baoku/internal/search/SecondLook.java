package org.baoku.internal.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ScoreDoc;
import org.baoku.analysis.QuoteTerm;
import org.baoku.internal.index.IndexFields;
import org.baoku.search.NewsQuery;
import org.baoku.search.Ranking;
import org.baoku.search.SearchRequest;
import org.baoku.search.TextField;

/**
 * Looks a second time at the best documents of a ranked query, at where the terms of its text stand: all pairs of neighbouring
 * ideographs, words of letters, numbers. Terms that stand together in one passage add to the score, and so do terms that
 * stand early, where news says what it is about. Last, newer articles are preferred if the request says so.
 */
final class SecondLook {
    private static final int MIN_WINDOW = 50;
    private static final int MAX_WINDOW = 200;

    private final TermLookup lookup;
    private final Quotes quotes;
    private final Ranking ranking;
    private final Weights weights;
    private final List<PassageScorer> scorers = new ArrayList<>();

    /** For the ranked clauses of a query that every hit is judged by. */
    SecondLook(NewsQuery query, QueryCompiler compiler, Ranking ranking) throws IOException {
        this.lookup = compiler.lookup();
        this.quotes = compiler.quotes();
        this.ranking = ranking;
        this.weights = Weights.of(ranking);
        if (weights.lead() == 0 && weights.passage() == 0) {
            return;
        }
        for (var words : rankedClauses(query).toList()) {
            // Of one word, BM25 says all that there is to say.
            if (QueryWord.of(words.text(), compiler.analysis()).size() > 1) {
                var terms = RankedTerms.of(words.text(), compiler.analysis());
                for (var part : compiler.parts(words.field())) {
                    scorers.add(scorer(terms, part));
                }
            }
        }
    }

    /** How many of the best documents are looked at again, so that the hits of a request are among them. */
    static int window(SearchRequest request) {
        return Math.max(MIN_WINDOW, Math.min(MAX_WINDOW, 2 * request.size()));
    }

    private static Stream<NewsQuery.Words> rankedClauses(NewsQuery query) {
        return switch (query) {
            case NewsQuery.Words words -> Stream.of(words);
            case NewsQuery.And and -> and.clauses().stream().flatMap(SecondLook::rankedClauses);
            default -> Stream.empty();
        };
    }

    private PassageScorer scorer(List<QuoteTerm> terms, TextField part) throws IOException {
        var field = IndexFields.text(part);
        long documents = lookup.searcher().getIndexReader().numDocs();
        var passageTerms = new ArrayList<PassageScorer.PassageTerm>(terms.size());
        for (var term : terms) {
            var forms = quotes.forms(field, term);
            int frequency = forms.stream().mapToInt(FoundTerm::frequency).max().orElse(0);
            double idf = Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
            passageTerms.add(new PassageScorer.PassageTerm(forms, Math.max(0, idf)));
        }
        return new PassageScorer(lookup, weights, weights.of(part), passageTerms);
    }

    /** Whether there is nothing to look at. */
    boolean isIdle() {
        return scorers.isEmpty() && ranking.freshness().isEmpty();
    }

    /** Adds to the scores of documents, and sorts them again; equal ones stay in their order. */
    void rerank(ScoreDoc[] docs) throws IOException {
        var inOrder = docs.clone();
        Arrays.sort(inOrder, Comparator.comparingInt(doc -> doc.doc));
        int from = 0;
        for (var leaf : lookup.searcher().getIndexReader().leaves()) {
            int to = from;
            while (to < inOrder.length
                    && inOrder[to].doc < leaf.docBase + leaf.reader().maxDoc()) {
                to++;
            }
            if (to > from) {
                rescore(leaf, Arrays.asList(inOrder).subList(from, to));
            }
            from = to;
        }
        Arrays.sort(docs, Comparator.comparingDouble(doc -> -doc.score));
    }

    private void rescore(LeafReaderContext leaf, List<ScoreDoc> docs) throws IOException {
        for (var scorer : scorers) {
            scorer.addScores(leaf, docs);
        }
        if (ranking.freshness().isPresent()) {
            var dates = DocValues.getNumeric(leaf.reader(), IndexFields.DATE);
            for (var doc : docs) {
                if (dates.advanceExact(doc.doc - leaf.docBase)) {
                    var date = LocalDate.ofEpochDay(dates.longValue());
                    doc.score *= (float) ranking.freshness().get().factor(date);
                }
            }
        }
    }
}
