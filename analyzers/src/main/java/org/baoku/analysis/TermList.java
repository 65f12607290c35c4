package org.baoku.analysis;

import java.util.Arrays;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.ArrayUtil;

/**
 * A word and other terms for it, all different, one after the other in one buffer that is kept. The word has the number
 * 0. For one thread at a time.
 */
final class TermList {
    private char[] chars = new char[64];
    private int[] ends = new int[8];
    private int size;
    private int end;

    /** Forgets everything and starts with a word. */
    void start(char[] word, int length) {
        chars = ArrayUtil.grow(chars, length);
        System.arraycopy(word, 0, chars, 0, length);
        ends[0] = length;
        end = length;
        size = 1;
    }

    void clear() {
        size = 0;
    }

    /** The number of terms, the word among them. */
    int size() {
        return size;
    }

    void append(char c) {
        chars = ArrayUtil.grow(chars, end + 1);
        chars[end++] = c;
    }

    void appendCodePoint(int codePoint) {
        chars = ArrayUtil.grow(chars, end + 2);
        end += Character.toChars(codePoint, chars, end);
    }

    void append(String s) {
        chars = ArrayUtil.grow(chars, end + s.length());
        s.getChars(0, s.length(), chars, end);
        end += s.length();
    }

    /** Ends the term that was appended. Drops it, and returns false, if the list holds it already. */
    boolean endTerm() {
        int start = start(size);
        for (int term = 0; term < size; term++) {
            if (Arrays.equals(chars, start(term), ends[term], chars, start, end)) {
                end = start;
                return false;
            }
        }
        ends = ArrayUtil.grow(ends, size + 1);
        ends[size++] = end;
        return true;
    }

    /** The term with this number. */
    String text(int term) {
        return new String(chars, start(term), ends[term] - start(term));
    }

    void copyTo(CharTermAttribute target, int term) {
        target.copyBuffer(chars, start(term), ends[term] - start(term));
    }

    private int start(int term) {
        return term == 0 ? 0 : ends[term - 1];
    }
}
