package org.baoku.analysis.internal.dictionary;

/**
 * What the lattice asks of each word, side by side so that a word costs one cache line: four longs a word.
 *
 * <ul>
 *   <li>back-off and row of pairs as left word
 *   <li>filter of its right words
 *   <li>least cost of a pair as right word
 *   <li>filter of its left words
 * </ul>
 *
 * A filter is a Bloom filter with one hash: where it lacks the bit of a word, the pair is not listed, and the table of
 * pairs need not be asked. Bloom, Space/Time Trade-offs in Hash Coding with Allowable Errors, CACM 13(7), 1970.
 */
public final class WordRecords {
    /** Longs a word. */
    public static final int STRIDE = 4;

    private static final int LEFT = 0;
    private static final int RIGHT_WORDS = 1;
    private static final int LEAST_PAIR = 2;
    private static final int LEFT_WORDS = 3;
    private static final int NO_PAIR = (1 << 15) - 1;
    private static final int GOLDEN = 0x9E3779B1;
    private static final int BIT_SHIFT = 26;

    private WordRecords() {}

    /**
     * Packs the records of words.
     *
     * @param backOffs back-off costs
     * @param bigrams costs of pairs
     */
    static long[] of(char[] backOffs, BigramTable bigrams) {
        long[] records = new long[STRIDE * backOffs.length];
        for (int word = 0; word < backOffs.length; word++) {
            setWithoutPairs(records, word);
        }
        for (int left = 0; left < backOffs.length; left++) {
            long row = bigrams.row(left);
            records[STRIDE * left + LEFT] = ((long) backOffs[left] << BigramTable.ROW_BITS) | row;
            for (int place = bigrams.firstPlace(row); place < bigrams.endPlace(row); place++) {
                if (bigrams.isTaken(place)) {
                    addPair(records, left, bigrams.right(place), bigrams.cost(place));
                }
            }
        }
        return records;
    }

    private static void addPair(long[] records, int left, int right, int cost) {
        records[STRIDE * left + RIGHT_WORDS] |= bit(right);
        records[STRIDE * right + LEFT_WORDS] |= bit(left);
        records[STRIDE * right + LEAST_PAIR] = Math.min(records[STRIDE * right + LEAST_PAIR], cost);
    }

    /** Writes the record of a word that no listed pair holds. */
    static void setWithoutPairs(long[] records, int word) {
        records[STRIDE * word + LEAST_PAIR] = NO_PAIR;
    }

    private static long bit(int word) {
        return 1L << hash(word);
    }

    private static int hash(int word) {
        return (word * GOLDEN) >>> BIT_SHIFT;
    }

    /**
     * In the lowest bit whether a pair may be listed, by the filters of both its words; no branch, as the answer cannot be
     * foreseen.
     */
    public static int mayBePair(long rightWords, int right, long leftWords, int left) {
        return (int) ((rightWords >>> hash(right)) & (leftWords >>> hash(left))) & 1;
    }

    /** Back-off and row of a word. */
    public static long left(long[] records, int word) {
        return records[STRIDE * word + LEFT];
    }

    /** The filter of the right words of a word. */
    public static long rightWords(long[] records, int word) {
        return records[STRIDE * word + RIGHT_WORDS];
    }

    /** The least cost of a pair that a word ends. */
    public static int leastPair(long[] records, int word) {
        return (int) records[STRIDE * word + LEAST_PAIR];
    }

    /** The filter of the left words of a word. */
    public static long leftWords(long[] records, int word) {
        return records[STRIDE * word + LEFT_WORDS];
    }

    /** The back-off in what {@link #left} gave; the rest of it is the row. */
    public static int backOff(long left) {
        return (int) (left >>> BigramTable.ROW_BITS);
    }
}
