package org.baoku.analysis;

/** What a {@link ChineseTokenizer} makes of a text. */
public enum SegmentationMode {
    /** The words of the best path, one token a word, each at the next position; no borders. */
    WORDS,

    /** Every term to be indexed, at character positions, with every ideograph as a term of its own. */
    INDEX,

    /**
     * As {@link #INDEX}, but with an ideograph as a term of its own only where a run of ideographs begins or ends.
     * Smaller; a quote of one ideograph then needs more than a term query.
     */
    INDEX_SPARSE,

    /** The terms of a query text: one word of the lexicon as itself, anything else as an exact cover. */
    SEARCH
}
