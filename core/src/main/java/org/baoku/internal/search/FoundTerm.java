package org.baoku.internal.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * A term, and where it was found. Equal to another of the same term: both belong to one reader.
 *
 * @param term the term
 * @param states where it stands in each segment
 */
record FoundTerm(Term term, TermStates states) {
    int frequency() {
        return states.docFreq();
    }

    Query query() {
        return new TermQuery(term, states);
    }

    /** Sets an enumeration of a segment's terms to this one; false if the segment does not have it. */
    boolean seek(TermsEnum terms, LeafReaderContext leaf) throws IOException {
        var supplier = states.get(leaf);
        var state = supplier == null ? null : supplier.get();
        if (state == null) {
            return false;
        }
        terms.seekExact(term.bytes(), state);
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FoundTerm found && found.term.equals(term);
    }

    @Override
    public int hashCode() {
        return term.hashCode();
    }
}
