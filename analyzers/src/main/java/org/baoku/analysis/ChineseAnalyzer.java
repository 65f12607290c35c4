package org.baoku.analysis;

import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;

/**
 * Analyzers for Chinese text. A field indexed with {@link #forIndexing} and queried through Lucene's
 * {@code QueryBuilder} with {@link #forSearching} keeps these promises: a phrase query of a text in quotation marks finds
 * exactly the fields whose {@linkplain TextNormalizer normalized} text contains it; a word of the lexicon without
 * quotation marks finds its occurrences as a word. {@link #words} gives plain words, for statistics and for reading. Safe
 * for all threads.
 */
public final class ChineseAnalyzer extends Analyzer {
    private static final int VALUE_GAP = 100;

    private final SegmentationMode mode;
    private volatile Lexicon lexicon;

    private ChineseAnalyzer(SegmentationMode mode, Lexicon lexicon) {
        this.mode = mode;
        this.lexicon = lexicon;
    }

    /** {@return an analyzer that gives the words of the best path, one token a word} */
    public static Analyzer words() {
        return builder().mode(SegmentationMode.WORDS).build();
    }

    /** {@return an analyzer that gives the terms to be indexed, at character positions} */
    public static Analyzer forIndexing() {
        return builder().mode(SegmentationMode.INDEX).build();
    }

    /** {@return an analyzer that gives the terms of a query text, for a field indexed with {@link #forIndexing}} */
    public static Analyzer forSearching() {
        return builder().mode(SegmentationMode.SEARCH).build();
    }

    /** {@return a builder, for an analyzer with other settings than these} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the lexicon that the next text will be analysed with} */
    public Lexicon lexicon() {
        return lexicon;
    }

    /**
     * Replaces the lexicon. A text whose analysis has begun is finished with the lexicon it was begun with.
     *
     * @param newLexicon the words from now on
     */
    public void replaceLexicon(Lexicon newLexicon) {
        lexicon = Objects.requireNonNull(newLexicon, "newLexicon");
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        return new TokenStreamComponents(new ChineseTokenizer(mode, this::lexicon));
    }

    /** Values of one field are so many positions apart that no phrase reaches from one into the next. */
    @Override
    public int getPositionIncrementGap(String fieldName) {
        return VALUE_GAP;
    }

    /** Settings of an analyzer. Not safe for several threads. */
    public static final class Builder {
        private SegmentationMode mode = SegmentationMode.WORDS;
        private Lexicon lexicon = Lexicon.bundled();

        private Builder() {}

        /**
         * What to make of a text; {@link SegmentationMode#WORDS} unless set.
         *
         * @param newMode the mode
         * @return this builder
         */
        public Builder mode(SegmentationMode newMode) {
            mode = Objects.requireNonNull(newMode, "newMode");
            return this;
        }

        /**
         * The words to segment with; {@link Lexicon#bundled} unless set.
         *
         * @param newLexicon the lexicon
         * @return this builder
         */
        public Builder lexicon(Lexicon newLexicon) {
            lexicon = Objects.requireNonNull(newLexicon, "newLexicon");
            return this;
        }

        /** {@return the analyzer} */
        public ChineseAnalyzer build() {
            return new ChineseAnalyzer(mode, lexicon);
        }
    }
}
