package org.baoku.analysis;

import java.util.Arrays;
import java.util.Objects;

/**
 * A normalized text that knows where each of its characters comes from. Offsets are UTF-16 code units; ranges are
 * half-open. A space that sets off a word or number has the empty range at the end or start of that word. Immutable.
 */
public final class NormalizedText {
    private final String text;
    private final int[] starts;
    private final int[] ends;

    private NormalizedText(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** {@return the normalized text} */
    public String text() {
        return text;
    }

    /** {@return the length of the normalized text in UTF-16 code units} */
    public int length() {
        return text.length();
    }

    /**
     * Start in the source of what a normalized character comes from. All characters of one word or number have the
     * range of the whole word or number.
     *
     * @param index place in {@link #text}, from 0
     * @return the start, UTF-16
     */
    public int sourceStart(int index) {
        return starts[Objects.checkIndex(index, starts.length)];
    }

    /**
     * End in the source, exclusive, of what a normalized character comes from.
     *
     * @param index place in {@link #text}, from 0
     * @return the end, UTF-16
     */
    public int sourceEnd(int index) {
        return ends[Objects.checkIndex(index, ends.length)];
    }

    /** Collects symbols. */
    static final class Builder {
        private final StringBuilder text;
        private int[] starts;
        private int[] ends;
        private boolean spaceAtEnd;

        Builder(int expectedLength) {
            text = new StringBuilder(expectedLength + 2);
            starts = new int[expectedLength + 2];
            ends = new int[expectedLength + 2];
        }

        void append(char[] symbol, int length, int start, int end, boolean spaced) {
            if (spaced && !spaceAtEnd) {
                append(' ', start, start);
            }
            for (int i = 0; i < length; i++) {
                append(symbol[i], start, end);
            }
            if (spaced) {
                append(' ', end, end);
            }
            spaceAtEnd = spaced;
        }

        private void append(char c, int start, int end) {
            int at = text.length();
            if (at == starts.length) {
                starts = Arrays.copyOf(starts, 2 * at);
                ends = Arrays.copyOf(ends, 2 * at);
            }
            starts[at] = start;
            ends[at] = end;
            text.append(c);
        }

        NormalizedText build() {
            int length = text.length();
            return new NormalizedText(text.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
        }
    }
}
