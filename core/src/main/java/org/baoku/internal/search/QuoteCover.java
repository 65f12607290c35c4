package org.baoku.internal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.baoku.analysis.QuoteTerm;

/** Chooses which terms of a quote to look up, so that they cover every character of it and cost least. */
final class QuoteCover {
    /** What each term costs besides its documents. */
    private static final long COST_PER_TERM = 16;

    private QuoteCover() {}

    /** Looks up the forms of a term that the index has. */
    @FunctionalInterface
    interface Lookup {
        List<FoundTerm> forms(QuoteTerm term) throws IOException;
    }

    /**
     * The cover with the smallest sum of document frequencies, and the rarest term; empty if the index lacks a term. {@code terms} are all terms
     * of the quote in order; each begins at most where the one before ends. Dynamic programming from left to right.
     */
    static List<QuotePhrase.Part> cheapest(List<QuoteTerm> terms, Lookup lookup) throws IOException {
        int count = terms.size();
        int origin = terms.getFirst().position();
        var parts = new ArrayList<QuotePhrase.Part>(count);
        var cost = new long[count];
        var previous = new int[count];
        for (int i = 0; i < count; i++) {
            var part = new QuotePhrase.Part(terms.get(i).position() - origin, lookup.forms(terms.get(i)));
            if (part.forms().isEmpty()) {
                return List.of();
            }
            parts.add(part);
            previous[i] = bestBefore(terms, cost, i);
            cost[i] = part.frequency() + COST_PER_TERM + (previous[i] < 0 ? 0 : cost[previous[i]]);
        }
        var cover = new ArrayList<QuotePhrase.Part>();
        for (int i = count - 1; i >= 0; i = previous[i]) {
            cover.add(parts.get(i));
        }
        addRarest(parts, cover);
        cover.sort(Comparator.comparingInt(QuotePhrase.Part::position));
        return cover;
    }

    /** The rarest term leads the search from document to document: one that halves them is worth asking besides. */
    private static void addRarest(List<QuotePhrase.Part> parts, List<QuotePhrase.Part> cover) {
        var byFrequency = Comparator.comparingLong(QuotePhrase.Part::frequency);
        var rarest = Collections.min(parts, byFrequency);
        if (2 * rarest.frequency() < Collections.min(cover, byFrequency).frequency()) {
            cover.add(rarest);
        }
    }

    /** The cheapest term to come before another one without leaving a gap; -1 before the first one. */
    private static int bestBefore(List<QuoteTerm> terms, long[] cost, int i) {
        int best = i - 1;
        for (int j = i - 1; j >= 0 && end(terms.get(j)) >= terms.get(i).position(); j--) {
            if (cost[j] < cost[best]) {
                best = j;
            }
        }
        return best;
    }

    private static int end(QuoteTerm term) {
        return term.position() + term.length();
    }
}
