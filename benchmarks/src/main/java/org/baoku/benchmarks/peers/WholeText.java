package org.baoku.benchmarks.peers;

import java.io.IOException;
import java.io.Reader;
import java.nio.CharBuffer;
import java.util.Arrays;

/** A reused buffer that takes in the whole text of a field. */
final class WholeText {
    private char[] chars = new char[8192];
    private int length;

    /** Returns the text of {@code input} as a view that the next call overwrites. */
    CharBuffer read(Reader input) throws IOException {
        length = 0;
        int count = input.read(chars, 0, chars.length);
        while (count >= 0) {
            length += count;
            if (length == chars.length) {
                chars = Arrays.copyOf(chars, 2 * length);
            }
            count = input.read(chars, length, chars.length - length);
        }
        return CharBuffer.wrap(chars, 0, length);
    }

    char[] chars() {
        return chars;
    }

    int length() {
        return length;
    }

    static boolean hasLetterOrDigit(CharSequence text, int start, int end) {
        int at = start;
        while (at < end) {
            int symbol = Character.codePointAt(text, at);
            if (Character.isLetterOrDigit(symbol)) {
                return true;
            }
            at += Character.charCount(symbol);
        }
        return false;
    }
}
