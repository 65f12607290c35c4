package org.baoku.internal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.baoku.analysis.QuoteTerm;

/**
 * The forms of a term of a quote that an index holds.
 *
 * @param terms the plain form and the marked one, as far as they are there
 * @param frequency in how many documents they are, counted form by form
 */
record Forms(List<Term> terms, long frequency) {
    static Forms of(IndexReader reader, String field, QuoteTerm quoteTerm) throws IOException {
        var terms = new ArrayList<Term>(2);
        long frequency = 0;
        for (var alternative : quoteTerm.alternatives()) {
            var term = new Term(field, alternative);
            int documents = reader.docFreq(term);
            if (documents > 0) {
                terms.add(term);
                frequency += documents;
            }
        }
        return new Forms(terms, frequency);
    }
}
