package org.baoku.analysis;

import java.util.Arrays;
import java.util.Objects;
import org.baoku.analysis.internal.text.SymbolReader;

/**
 * A normalized text that knows where each of its characters comes from. Offsets are UTF-16 code units; ranges are
 * half-open. A space that sets off a word or number has the empty range at the end or start of that word. Immutable.
 */
public final class NormalizedText {
    private final String text;

    /** By place in the text; what lies behind its length means nothing. */
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
        return starts[Objects.checkIndex(index, text.length())];
    }

    /**
     * End in the source, exclusive, of what a normalized character comes from.
     *
     * @param index place in {@link #text}, from 0
     * @return the end, UTF-16
     */
    public int sourceEnd(int index) {
        return ends[Objects.checkIndex(index, text.length())];
    }

    /** Collects symbols. */
    static final class Builder {
        private char[] text;
        private int length;
        private int[] starts;
        private int[] ends;
        private boolean spaceAtEnd;

        Builder(int expectedLength) {
            text = new char[expectedLength + 2];
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

        /** Appends the ideographs that follow the last symbol, as far as {@link SymbolReader#readIdeographs} reads them. */
        void appendIdeographs(SymbolReader symbols, char[] plain) {
            int at = symbols.offset();
            int read = symbols.readIdeographs(plain, text, text, length, text.length);
            for (int i = length; i < read; i++) {
                starts[i] = at + i - length;
                ends[i] = starts[i] + 1;
            }
            length = read;
        }

        private void append(char c, int start, int end) {
            if (length == text.length) {
                text = Arrays.copyOf(text, 2 * length);
                starts = Arrays.copyOf(starts, 2 * length);
                ends = Arrays.copyOf(ends, 2 * length);
            }
            text[length] = c;
            starts[length] = start;
            ends[length++] = end;
        }

        NormalizedText build() {
            return new NormalizedText(new String(text, 0, length), starts, ends);
        }
    }
}
