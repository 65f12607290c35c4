package org.baoku.internal.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** Looks each term up once in a search, whatever asks for it. For one thread. */
final class TermLookup {
    private final IndexSearcher searcher;
    private final Map<Term, TermStates> found = new HashMap<>();

    TermLookup(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    IndexSearcher searcher() {
        return searcher;
    }

    /** In how many documents a term stands, deleted ones included. */
    int frequency(Term term) throws IOException {
        return states(term).docFreq();
    }

    /** The documents of a segment with a term, and its positions there; null if there are none. */
    @Nullable
    PostingsEnum positions(Term term, LeafReaderContext leaf) throws IOException {
        var supplier = states(term).get(leaf);
        var state = supplier == null ? null : supplier.get();
        if (state == null) {
            return null;
        }
        var terms = leaf.reader().terms(term.field()).iterator();
        terms.seekExact(term.bytes(), state);
        return terms.postings(null, PostingsEnum.POSITIONS);
    }

    Query query(Term term) throws IOException {
        return new TermQuery(term, states(term));
    }

    private TermStates states(Term term) throws IOException {
        var states = found.get(term);
        if (states == null) {
            states = TermStates.build(searcher, term, true);
            found.put(term, states);
        }
        return states;
    }
}
