package org.baoku.benchmarks.peers;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * The thinnest tokenizer around a {@link Segmenter}: reads the whole field, orders the words by start, drops those
 * without letter or digit, and gives words that share a start one position.
 */
final class SegmenterTokenizer extends Tokenizer {
    private final Segmenter segmenter;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final WholeText whole = new WholeText();
    private String text = "";
    private long[] words = new long[256];
    private int size;
    private int next;
    private int lastStart;

    SegmenterTokenizer(Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        text = whole.read(input).toString();
        size = 0;
        next = 0;
        lastStart = -1;
        segmenter.segment(text, this::add);
        sortByStart();
    }

    private void add(int start, int end) {
        if (!WholeText.hasLetterOrDigit(text, start, end)) {
            return;
        }
        if (size == words.length) {
            words = Arrays.copyOf(words, 2 * size);
        }
        // The complement of the end puts the longest word of a start first.
        words[size++] = (long) start << 32 | (Integer.MAX_VALUE - end);
    }

    /** Insertion sort, since words come nearly sorted. */
    private void sortByStart() {
        for (int i = 1; i < size; i++) {
            long word = words[i];
            int at = i;
            while (at > 0 && words[at - 1] > word) {
                words[at] = words[--at];
            }
            words[at] = word;
        }
    }

    @Override
    public boolean incrementToken() {
        if (next == size) {
            return false;
        }
        clearAttributes();
        long word = words[next++];
        int start = (int) (word >>> 32);
        int end = Integer.MAX_VALUE - (int) word;
        term.append(text, start, end);
        offset.setOffset(correctOffset(start), correctOffset(end));
        increment.setPositionIncrement(start == lastStart ? 0 : 1);
        lastStart = start;
        return true;
    }

    @Override
    public void end() throws IOException {
        super.end();
        int end = correctOffset(text.length());
        offset.setOffset(end, end);
    }
}
