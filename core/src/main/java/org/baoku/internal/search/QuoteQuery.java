package org.baoku.internal.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.baoku.analysis.ChineseTokenizer;
import org.baoku.analysis.QuoteTerm;

/**
 * Finds an exact quote in one field. On each index it chooses the cover of the quote by base terms that is cheapest there,
 * by document frequency, and asks for each bigram in its plain and its marked form.
 */
final class QuoteQuery extends Query {
    private final String field;
    private final List<QuoteTerm> terms;

    /** For the terms of a quote. */
    QuoteQuery(String field, List<QuoteTerm> terms) {
        this.field = field;
        this.terms = terms;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        if (terms.isEmpty()) {
            return new MatchNoDocsQuery("the quote has no significant character");
        }
        if (isSingleIdeograph()) {
            return singleIdeograph(terms.getFirst().alternatives().getFirst());
        }
        var reader = searcher.getIndexReader();
        var cover = QuoteCover.cheapest(terms, term -> Forms.of(reader, field, term));
        if (cover.stream().anyMatch(part -> part.forms().isEmpty())) {
            return new MatchNoDocsQuery("a part of the quote is nowhere in the index");
        }
        return cover.size() == 1 ? single(cover.getFirst().forms()) : new SingleClause(phrase(cover));
    }

    private boolean isSingleIdeograph() {
        return terms.size() == 1
                && terms.getFirst().length() == 1
                && terms.getFirst().type().equals(ChineseTokenizer.TYPE_BASE);
    }

    /** An ideograph begins a bigram wherever it does not stand alone or at the end of its run, where it is a term itself. */
    private Query singleIdeograph(String ideograph) {
        return new ConstantScoreQuery(new BooleanQuery.Builder()
                .add(new PrefixQuery(new Term(field, ideograph)), BooleanClause.Occur.SHOULD)
                .add(new PrefixQuery(new Term(field, ChineseTokenizer.MARKER + ideograph)), BooleanClause.Occur.SHOULD)
                .build());
    }

    private static Query single(List<Term> forms) {
        if (forms.size() == 1) {
            return new TermQuery(forms.getFirst());
        }
        var query = new SynonymQuery.Builder(forms.getFirst().field());
        forms.forEach(query::addTerm);
        return query.build();
    }

    private static Query phrase(List<QuoteCover.Part> cover) {
        int origin = cover.getFirst().term().position();
        if (cover.stream().allMatch(part -> part.forms().size() == 1)) {
            var query = new PhraseQuery.Builder();
            for (var part : cover) {
                query.add(part.forms().getFirst(), part.term().position() - origin);
            }
            return query.build();
        }
        var query = new MultiPhraseQuery.Builder();
        for (var part : cover) {
            query.add(part.forms().toArray(Term[]::new), part.term().position() - origin);
        }
        return query.build();
    }

    @Override
    public void visit(QueryVisitor visitor) {
        if (visitor.acceptField(field)) {
            visitor.visitLeaf(this);
        }
    }

    @Override
    public String toString(String defaultField) {
        return field + ":quote" + terms;
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other)
                && ((QuoteQuery) other).field.equals(field)
                && ((QuoteQuery) other).terms.equals(terms);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * classHash() + field.hashCode()) + terms.hashCode();
    }
}
