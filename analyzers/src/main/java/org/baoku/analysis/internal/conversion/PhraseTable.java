package org.baoku.analysis.internal.conversion;

import java.util.Collection;
import java.util.TreeSet;

/**
 * A set of phrases that finds the longest one at a place in a text, without allocating. The phrases are kept in
 * code-unit order in one array; a search narrows the range of phrases with the same beginning, one code unit after the
 * other, by bisection. Immutable.
 */
final class PhraseTable {
    /** No phrase. */
    static final int NONE = -1;

    private final char[] chars;
    private final int[] ends;

    private PhraseTable(char[] chars, int[] ends) {
        this.chars = chars;
        this.ends = ends;
    }

    /**
     * A table of phrases.
     *
     * @param phrases at least one code unit each; numbered from 0 in code-unit order
     */
    static PhraseTable of(Collection<String> phrases) {
        TreeSet<String> sorted = new TreeSet<>(phrases);
        StringBuilder chars = new StringBuilder();
        int[] ends = new int[sorted.size()];
        int index = 0;
        for (String phrase : sorted) {
            if (phrase.isEmpty()) {
                throw new IllegalArgumentException("phrases must not be empty");
            }
            chars.append(phrase);
            ends[index++] = chars.length();
        }
        return new PhraseTable(chars.toString().toCharArray(), ends);
    }

    /** The number of phrases. */
    int size() {
        return ends.length;
    }

    /** The length of a phrase in UTF-16 code units. */
    int length(int phrase) {
        return ends[phrase] - start(phrase);
    }

    /** Whether a phrase is one code point. */
    boolean isCharacter(int phrase) {
        return length(phrase) == Character.charCount(Character.codePointAt(chars, start(phrase)));
    }

    /** The characters of a phrase. */
    String get(int phrase) {
        return new String(chars, start(phrase), length(phrase));
    }

    /**
     * The longest phrase that begins at a place.
     *
     * @param text where to look
     * @param from index of the first code unit of the phrase
     * @param to index before which it must end
     * @return its number, or {@link #NONE}
     */
    int longestAt(char[] text, int from, int to) {
        int longest = NONE;
        int low = 0;
        int high = ends.length;
        for (int depth = 0; low < high; depth++) {
            if (length(low) == depth) {
                longest = low++;
            }
            if (from + depth == to) {
                return longest;
            }
            int c = text[from + depth];
            low = firstNotBelow(c, depth, low, high);
            high = firstNotBelow(c + 1, depth, low, high);
        }
        return longest;
    }

    /** The first phrase in the range whose code unit at the depth is not below c; all in the range are longer than it. */
    private int firstNotBelow(int c, int depth, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (chars[start(middle) + depth] < c) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int start(int phrase) {
        return phrase == 0 ? 0 : ends[phrase - 1];
    }
}
