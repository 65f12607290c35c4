package org.baoku.internal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.ImpactsEnum;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SlowImpactsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ExactPhraseMatcher;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseMatcher;
import org.apache.lucene.search.PhraseQuery.PostingsAndFreq;
import org.apache.lucene.search.PhraseWeight;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.jspecify.annotations.Nullable;

/**
 * Terms at their distances, each in any of its forms. Differs from Lucene's phrase queries in that the terms are already
 * found, and in that a phrase counts as one clause: the limit of clauses is meant for what people combine, not for the
 * length of a quote.
 */
final class QuotePhrase extends Query {
    /** What Lucene takes reading the positions of one document, and one position, to cost against reading a document. */
    private static final float COST_PER_DOCUMENT = 128;

    private static final float COST_PER_POSITION = 7;

    private final String field;
    private final List<Part> parts;

    /**
     * What stands at one place of a phrase.
     *
     * @param position how many characters behind its beginning
     * @param forms at least one
     */
    record Part(int position, List<FoundTerm> forms) {
        List<Term> terms() {
            return forms.stream().map(FoundTerm::term).toList();
        }

        /** In how many documents it is, counted form by form. */
        long frequency() {
            return forms.stream().mapToLong(FoundTerm::frequency).sum();
        }
    }

    QuotePhrase(String field, List<Part> parts) {
        this.field = field;
        this.parts = List.copyOf(parts);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) throws IOException {
        return new PhraseWeight(this, field, searcher, scoreMode) {
            @Override
            protected SimScorer getStats(IndexSearcher searcher) throws IOException {
                return statistics(searcher, boost);
            }

            @Override
            protected @Nullable PhraseMatcher getPhraseMatcher(
                    LeafReaderContext leaf, SimScorer scorer, boolean exposesOffsets) throws IOException {
                return matcher(leaf, scorer, scoreMode);
            }
        };
    }

    private SimScorer statistics(IndexSearcher searcher, float boost) throws IOException {
        var statistics = new ArrayList<TermStatistics>();
        for (var part : parts) {
            for (var form : part.forms()) {
                statistics.add(searcher.termStatistics(
                        form.term(), form.frequency(), form.states().totalTermFreq()));
            }
        }
        return searcher.getSimilarity()
                .scorer(boost, searcher.collectionStatistics(field), statistics.toArray(TermStatistics[]::new));
    }

    private @Nullable PhraseMatcher matcher(LeafReaderContext leaf, SimScorer scorer, ScoreMode scoreMode)
            throws IOException {
        var terms = Terms.getTerms(leaf.reader(), field).iterator();
        var postings = new PostingsAndFreq[parts.size()];
        float cost = 0;
        for (int i = 0; i < postings.length; i++) {
            @Nullable ImpactsEnum places = null;
            for (var term : parts.get(i).forms()) {
                if (term.seek(terms, leaf)) {
                    cost += COST_PER_DOCUMENT + COST_PER_POSITION * terms.totalTermFreq() / terms.docFreq();
                    var form = positions(terms, scoreMode);
                    places = places == null ? form : new EitherForm(places, form);
                }
            }
            if (places == null) {
                return null;
            }
            postings[i] = new PostingsAndFreq(
                    places, places, parts.get(i).position(), parts.get(i).terms());
        }
        return new ExactPhraseMatcher(postings, scoreMode, scorer, cost);
    }

    private static ImpactsEnum positions(TermsEnum terms, ScoreMode scoreMode) throws IOException {
        return scoreMode == ScoreMode.TOP_SCORES
                ? terms.impacts(PostingsEnum.POSITIONS)
                : new SlowImpactsEnum(terms.postings(null, PostingsEnum.POSITIONS));
    }

    @Override
    public void visit(QueryVisitor visitor) {
        if (visitor.acceptField(field)) {
            visitor.visitLeaf(this);
        }
    }

    @Override
    public String toString(String defaultField) {
        return field + ":quote" + parts;
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other)
                && ((QuotePhrase) other).field.equals(field)
                && ((QuotePhrase) other).parts.equals(parts);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * classHash() + field.hashCode()) + parts.hashCode();
    }
}
