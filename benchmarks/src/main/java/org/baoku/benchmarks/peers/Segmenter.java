package org.baoku.benchmarks.peers;

/** A segmenter that is no Lucene component: gives the words of a whole text. Not safe for use by several threads. */
public interface Segmenter {
    /** Receives the words of {@code text} in any order; they may overlap. */
    void segment(String text, SpanConsumer words);

    /** Receives spans in UTF-16 code units of the text, half-open. */
    @FunctionalInterface
    interface SpanConsumer {
        /** Takes one word. */
        void accept(int start, int end);
    }
}
