package org.baoku.analysis.internal.lattice;

import org.baoku.analysis.internal.text.SymbolReader;

/** The ideograph last read and the one before it in its run: what slides over a quote. Reused; one thread at a time. */
final class IdeographPair {
    /** Characters of the one before and of the last one, one after the other. */
    private final char[] chars = new char[4];

    private boolean hasLast;
    private int previousLength;
    private int previousStart;
    private int previousEnd;
    private int lastLength;
    private int lastStart;
    private int lastEnd;

    /** Forgets both: a run ends. */
    void clear() {
        hasLast = false;
        previousLength = 0;
    }

    /** Takes the ideograph under a cursor; the last one becomes its predecessor. */
    void shift(SymbolReader symbols) {
        shift(symbols.text(), 0, symbols.textLength(), symbols.start(), symbols.end());
    }

    /** Takes an ideograph of a text; the last one becomes its predecessor. */
    void shift(char[] text, int at, int length, int start, int end) {
        if (hasLast) {
            System.arraycopy(chars, previousLength, chars, 0, lastLength);
            previousLength = lastLength;
            previousStart = lastStart;
            previousEnd = lastEnd;
        }
        System.arraycopy(text, at, chars, previousLength, length);
        lastLength = length;
        lastStart = start;
        lastEnd = end;
        hasLast = true;
    }

    /** Whether there is an ideograph. */
    boolean hasLast() {
        return hasLast;
    }

    /** Whether there is another one before it in its run. */
    boolean hasPrevious() {
        return previousLength > 0;
    }

    /** Whether both are one UTF-16 code unit each, as those of listed pairs are. */
    boolean isBasic() {
        return previousLength == 1 && lastLength == 1;
    }

    /** First UTF-16 code unit of the last one. */
    char last() {
        return chars[previousLength];
    }

    /** Characters of the one before and of the last one. */
    char[] chars() {
        return chars;
    }

    /** Length of the one before, UTF-16. */
    int previousLength() {
        return previousLength;
    }

    /** Start of the one before in the text. */
    int previousStart() {
        return previousStart;
    }

    /** End of the one before in the text. */
    int previousEnd() {
        return previousEnd;
    }

    /** Length of the last one, UTF-16. */
    int lastLength() {
        return lastLength;
    }

    /** Start of the last one in the text. */
    int lastStart() {
        return lastStart;
    }

    /** End of the last one in the text. */
    int lastEnd() {
        return lastEnd;
    }
}
