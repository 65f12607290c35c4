package org.baoku.internal.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/**
 * Looks each term up once in a search, whatever asks for it, with one enumeration of each segment's terms for all: opening
 * one costs more than finding a term in it. For one thread.
 */
final class TermLookup {
    private final IndexSearcher searcher;
    private final Map<Term, FoundTerm> found = new HashMap<>();
    private final Map<String, List<TermsEnum>> enumerations = new HashMap<>();

    TermLookup(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    IndexSearcher searcher() {
        return searcher;
    }

    /** Where a term stands. */
    FoundTerm find(Term term) throws IOException {
        var known = found.get(term);
        if (known == null) {
            known = new FoundTerm(term, states(term));
            found.put(term, known);
        }
        return known;
    }

    /**
     * The documents of a segment with a term, and its positions there; null if there are none.
     *
     * @param old postings that are no longer needed and may be used again, or null
     */
    @Nullable
    PostingsEnum positions(FoundTerm found, LeafReaderContext leaf, @Nullable PostingsEnum old) throws IOException {
        var terms = terms(found.term().field()).get(leaf.ord);
        return found.seek(terms, leaf) ? terms.postings(old, PostingsEnum.POSITIONS) : null;
    }

    private TermStates states(Term term) throws IOException {
        var states = new TermStates(searcher.getTopReaderContext());
        var segments = terms(term.field());
        for (int i = 0; i < segments.size(); i++) {
            var terms = segments.get(i);
            if (terms.seekExact(term.bytes())) {
                states.register(terms.termState(), i, terms.docFreq(), terms.totalTermFreq());
            }
        }
        return states;
    }

    private List<TermsEnum> terms(String field) throws IOException {
        var terms = enumerations.get(field);
        if (terms == null) {
            var leaves = searcher.getLeafContexts();
            var opened = new TermsEnum[leaves.size()];
            for (int i = 0; i < opened.length; i++) {
                opened[i] = Terms.getTerms(leaves.get(i).reader(), field).iterator();
            }
            terms = List.of(opened);
            enumerations.put(field, terms);
        }
        return terms;
    }
}
