package org.baoku.internal.search;

import org.baoku.search.TextField;

/**
 * The weights of ranked words, measured with the topics of {@code docs/guide/search.md}.
 *
 * @param words weight of a word
 * @param bigrams weight of a bigram
 * @param title weight of headline parts against the body
 */
record Ranking(float words, float bigrams, float title) {
    static final Ranking DEFAULT = new Ranking(0.5f, 1, 2);

    float weight(TextField part) {
        return switch (part) {
            case KICKER, HEADLINE, SUBHEAD -> title;
            default -> 1;
        };
    }
}
