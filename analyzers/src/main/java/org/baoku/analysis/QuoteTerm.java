package org.baoku.analysis;

import java.util.List;

/**
 * A term of an exact quote: the text holds the quote if and only if, for a set of these terms that together cover all
 * positions of the quote, one alternative of each stands at its position.
 *
 * @param position position in the quote, from 0, in significant code points
 * @param length how many significant code points the term covers
 * @param alternatives the index terms of which any one is enough: one, or the plain pair and the marked one
 * @param type one of the types of {@link ChineseTokenizer}; {@link ChineseTokenizer#TYPE_BASE} for ideographs
 */
public record QuoteTerm(int position, int length, List<String> alternatives, String type) {
    /** Copies the alternatives. */
    public QuoteTerm {
        alternatives = List.copyOf(alternatives);
    }
}
