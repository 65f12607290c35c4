package org.baoku.internal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.baoku.analysis.ChineseTokenizer;
import org.baoku.analysis.QuoteTerm;

/**
 * Finds exact quotes in one field. For each quote it chooses the cover by base terms that is cheapest in the index at hand,
 * by document frequency, and asks for each pair in its plain and its marked form.
 */
final class Quotes {
    private final TermLookup lookup;

    Quotes(TermLookup lookup) {
        this.lookup = lookup;
    }

    /** The query for the terms of a quote. */
    Query query(String field, List<QuoteTerm> terms) throws IOException {
        if (terms.isEmpty()) {
            return new MatchNoDocsQuery("the quote has no significant character");
        }
        if (isSingleIdeograph(terms)) {
            return singleIdeograph(field, terms.getFirst().alternatives().getFirst());
        }
        var cover = QuoteCover.cheapest(terms, term -> forms(field, term));
        if (cover.isEmpty()) {
            return new MatchNoDocsQuery("a part of the quote is nowhere in the index");
        }
        return cover.size() == 1 ? single(field, cover.getFirst().forms()) : new QuotePhrase(field, cover);
    }

    /** The forms of a term that the index has. */
    List<FoundTerm> forms(String field, QuoteTerm quoteTerm) throws IOException {
        var forms = new ArrayList<FoundTerm>(2);
        for (var alternative : quoteTerm.alternatives()) {
            var form = lookup.find(new Term(field, alternative));
            if (form.frequency() > 0) {
                forms.add(form);
            }
        }
        return forms;
    }

    private static boolean isSingleIdeograph(List<QuoteTerm> terms) {
        return terms.size() == 1
                && terms.getFirst().length() == 1
                && terms.getFirst().type().equals(ChineseTokenizer.TYPE_BASE);
    }

    /** An ideograph begins a pair wherever it does not stand alone or at the end of its run, where it is a term itself. */
    private static Query singleIdeograph(String field, String ideograph) {
        return new ConstantScoreQuery(new BooleanQuery.Builder()
                .add(new PrefixQuery(new Term(field, ideograph)), Occur.SHOULD)
                .add(new PrefixQuery(new Term(field, ChineseTokenizer.MARKER + ideograph)), Occur.SHOULD)
                .build());
    }

    private static Query single(String field, List<FoundTerm> forms) {
        if (forms.size() == 1) {
            return forms.getFirst().query();
        }
        var either = new SynonymQuery.Builder(field);
        forms.forEach(form -> either.addTerm(form.term()));
        return either.build();
    }
}
