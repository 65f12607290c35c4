package org.baoku.analysis.internal.dictionary;

/**
 * What was decided about a word against the words that make it up when the dictionary was compiled. The tries hold it
 * with the number of the word in one value.
 */
public final class Verdicts {
    /** Nothing was decided. */
    public static final int OPEN = 0;

    /** The word is cheaper than its parts: where no other word overlaps it, they need not be looked at. */
    public static final int SOLID = 1;

    /** The word is so much dearer than its parts that it is never on the best path. */
    public static final int LOSING = 2;

    /** As {@link #SOLID}; the word is one of the {@link ListedPairs}, too. */
    public static final int SOLID_PAIR = 3;

    private static final int BITS = 2;

    private Verdicts() {}

    /** The value of a word in a trie. */
    public static int value(int word, int verdict) {
        return word << BITS | verdict;
    }

    /** The word of a value. */
    public static int word(int value) {
        return value >> BITS;
    }

    /** How many words have a value, 1 or, for the value of no word, 0; found without a branch. */
    public static int count(int value) {
        return (value >>> (Integer.SIZE - 1)) ^ 1;
    }

    /** How many words have a value that may be on the best path, 1 or 0; found without a branch. */
    public static int mayWin(int value) {
        int isLosing = value >>> 1 & ~value;
        return count(value) & ~isLosing;
    }

    /** How many listed pairs a value tells of, 1 or 0; found without a branch. */
    public static int listedPairs(int value) {
        return count(value) & value & value >>> 1;
    }

    /** Whether a value tells of a word that is cheaper than its parts. */
    public static boolean isSolid(int value) {
        return (count(value) & value) != 0;
    }
}
