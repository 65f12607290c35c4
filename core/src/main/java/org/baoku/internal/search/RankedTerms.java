package org.baoku.internal.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.baoku.analysis.ChineseTokenizer;
import org.baoku.analysis.QuoteTerm;
import org.baoku.internal.index.IndexAnalysis;

/** The terms of a ranked text that do not depend on words: pairs of neighbouring ideographs, words of letters, numbers. */
final class RankedTerms {
    /** A longer text is known by the terms that come first. */
    private static final int MAX_TERMS = 128;

    private RankedTerms() {}

    /** Each different term once; white space separates. */
    static List<QuoteTerm> of(String text, IndexAnalysis analysis) {
        var seen = new HashSet<List<String>>();
        var terms = new ArrayList<QuoteTerm>();
        for (var chunk : text.split(" ", -1)) {
            for (var term : analysis.quoteTerms(chunk)) {
                // An ideograph alone is a term only where a run of ideographs ends.
                boolean isIdeograph = term.length() == 1 && term.type().equals(ChineseTokenizer.TYPE_BASE);
                if (!isIdeograph && terms.size() < MAX_TERMS && seen.add(term.alternatives())) {
                    terms.add(term);
                }
            }
        }
        return terms;
    }
}
