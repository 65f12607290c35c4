package org.baoku.internal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.ArrayUtil;

/**
 * Scores how the terms of a query stand in one text of a document: how early each of them comes, and what share of them the
 * best passage of a given length holds. For one thread.
 */
final class PassageScorer {
    /** More places of a term than this say nothing new. */
    private static final int MAX_POSITIONS = 64;

    private final TermLookup lookup;
    private final Weights weights;
    private final float fieldWeight;
    private final List<PassageTerm> terms;
    private final double sumOfIdf;

    /** Which share of the query each term is: half by inverse document frequency, half by number. */
    private final double[] share;

    /** Places of terms in the document at hand: position in the upper, number of the term in the lower half. */
    private long[] places = new long[64];

    private final int[] inWindow;

    /**
     * A term.
     *
     * @param forms the forms of it that the index has
     * @param idf inverse document frequency
     */
    record PassageTerm(List<FoundTerm> forms, double idf) {}

    private record Postings(PostingsEnum postings, int term) {}

    PassageScorer(TermLookup lookup, Weights weights, float fieldWeight, List<PassageTerm> terms) {
        this.lookup = lookup;
        this.weights = weights;
        this.fieldWeight = fieldWeight;
        this.terms = terms;
        this.sumOfIdf = terms.stream().mapToDouble(PassageTerm::idf).sum();
        this.share = terms.stream()
                .mapToDouble(term -> 0.5 * (sumOfIdf == 0 ? 0 : term.idf() / sumOfIdf) + 0.5 / terms.size())
                .toArray();
        this.inWindow = new int[terms.size()];
    }

    /** Adds to the scores of documents of a segment, which come in order. */
    void addScores(LeafReaderContext leaf, List<ScoreDoc> docs) throws IOException {
        var postings = postings(leaf);
        if (postings.isEmpty() || sumOfIdf == 0) {
            return;
        }
        for (var doc : docs) {
            int count = collect(postings, doc.doc - leaf.docBase);
            if (count > 0) {
                Arrays.sort(places, 0, count);
                doc.score += (float) (fieldWeight * score(count));
            }
        }
    }

    private List<Postings> postings(LeafReaderContext leaf) throws IOException {
        var all = new ArrayList<Postings>();
        for (int i = 0; i < terms.size(); i++) {
            for (var form : terms.get(i).forms()) {
                var postings = lookup.positions(form, leaf, null);
                if (postings != null) {
                    all.add(new Postings(postings, i));
                }
            }
        }
        return all;
    }

    private int collect(List<Postings> all, int doc) throws IOException {
        int count = 0;
        for (var each : all) {
            var postings = each.postings();
            int at = postings.docID() < doc ? postings.advance(doc) : postings.docID();
            if (at == doc) {
                int frequency = Math.min(postings.freq(), MAX_POSITIONS);
                places = ArrayUtil.grow(places, count + frequency);
                for (int i = 0; i < frequency; i++) {
                    places[count++] = ((long) postings.nextPosition() << Integer.SIZE) | each.term();
                }
            }
        }
        return count;
    }

    private double score(int count) {
        double score = lead(count);
        if (weights.passage() > 0) {
            double passage = bestShare(count, Weights.PASSAGE_CHARS);
            double paragraph = bestShare(count, Weights.PARAGRAPH_CHARS);
            score += sumOfIdf * (weights.passage() * passage * passage + weights.paragraph() * paragraph * paragraph);
        }
        return score;
    }

    private double lead(int count) {
        if (weights.lead() == 0) {
            return 0;
        }
        Arrays.fill(inWindow, 0);
        double sum = 0;
        for (int i = 0; i < count; i++) {
            int term = (int) places[i];
            if (inWindow[term]++ == 0) {
                sum += terms.get(term).idf() * weights.lead(position(places[i]));
            }
        }
        return sum;
    }

    /** The largest share of the terms that stand in a window of so many characters. */
    private double bestShare(int count, int chars) {
        Arrays.fill(inWindow, 0);
        double best = 0;
        double sum = 0;
        int first = 0;
        for (int last = 0; last < count; last++) {
            int entering = (int) places[last];
            if (inWindow[entering]++ == 0) {
                sum += share[entering];
            }
            while (position(places[last]) - position(places[first]) > chars) {
                int leaving = (int) places[first++];
                if (--inWindow[leaving] == 0) {
                    sum -= share[leaving];
                }
            }
            best = Math.max(best, sum);
        }
        return best;
    }

    private static int position(long place) {
        return (int) (place >>> Integer.SIZE);
    }
}
