package org.baoku.analysis;

/** What a {@link ChineseTokenizer} makes of a text. */
public enum SegmentationMode {
    /** The words of the best path, one token a word, each at the next position; no borders. */
    WORDS,

    /**
     * The terms to be indexed, at character positions: each ideograph as the pair that it begins if that pair is on a closed
     * list of frequent words, else by itself; and the words that are real at their place.
     */
    INDEX,

    /**
     * As {@link #INDEX}, but with every pair of neighbouring ideographs as a term, and an ideograph by itself only where a
     * run of them begins or ends. Rare pairs make quotes fast, and the index larger and slower to write. To be asked with
     * {@link Segmenter#quoteTerms}; a quote of one ideograph needs a search by prefix.
     */
    INDEX_PAIRS,

    /** The terms of a query text: one word of the lexicon as itself, anything else as an exact cover. */
    SEARCH
}
