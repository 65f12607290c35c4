package org.baoku.internal.search;

import org.baoku.search.Ranking;
import org.baoku.search.TextField;

/**
 * The weights of ranked words. Learned on the topics of the retrieval evaluation, see decision 0035.
 *
 * @param title weight of headline parts against the body
 * @param lead weight of terms that stand early
 * @param passage weight of the terms that stand together in {@link #PASSAGE_CHARS}
 * @param paragraph weight of the terms that stand together in {@link #PARAGRAPH_CHARS}
 */
record Weights(float title, float lead, float passage, float paragraph) {
    /** About two sentences. */
    static final int PASSAGE_CHARS = 50;

    /** About a paragraph. */
    static final int PARAGRAPH_CHARS = 150;

    private static final double LEAD_SCALE_CHARS = 150;

    /** The weights of a request. */
    static Weights of(Ranking ranking) {
        return new Weights(
                ranking.usesHeadline() ? 2 : 1,
                ranking.usesLead() ? 0.25f : 0,
                ranking.usesNearness() ? 0.4f : 0,
                ranking.usesNearness() ? 0.4f : 0);
    }

    float of(TextField part) {
        return switch (part) {
            case KICKER, HEADLINE, SUBHEAD -> title;
            default -> 1;
        };
    }

    /** How many times its BM25 score a term counts that stands first in a text, beside all others. */
    float most() {
        return 1 + lead + passage + paragraph;
    }

    /** How much a term counts that stands first at a position. */
    double lead(int position) {
        return lead * Math.exp(-position / LEAD_SCALE_CHARS);
    }
}
