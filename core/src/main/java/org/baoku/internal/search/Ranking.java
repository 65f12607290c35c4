package org.baoku.internal.search;

import org.baoku.search.TextField;

/**
 * The weights of ranked words. Learned on the topics of the retrieval evaluation, see decision 0032.
 *
 * @param words weight of a word
 * @param bigrams weight of a bigram
 * @param title weight of headline parts against the body
 * @param nearness weight of neighbouring words of the query that stand near to each other in the article
 * @param lead weight of words that stand early in the article
 */
record Ranking(float words, float bigrams, float title, float nearness, float lead) {
    static final Ranking DEFAULT = new Ranking(1, 0.5f, 2, 1.5f, 0.4f);

    /** The same without the second look. */
    Ranking firstLookOnly() {
        return new Ranking(words, bigrams, title, 0, 0);
    }

    float weight(TextField part) {
        return switch (part) {
            case KICKER, HEADLINE, SUBHEAD -> title;
            default -> 1;
        };
    }
}
