package org.baoku.analysis.internal.dictionary;

/**
 * What the lattice asks of each word, side by side so that a word costs one cache line: four longs a word.
 *
 * <ul>
 *   <li>back-off and row of pairs as left word
 *   <li>filter of its right words
 *   <li>single cost, and least cost of a pair as right word
 *   <li>filter of its left words
 * </ul>
 *
 * A filter is a Bloom filter with one hash: where it lacks the bit of a word, the pair is not listed, and the table of
 * pairs need not be asked. Bloom, Space/Time Trade-offs in Hash Coding with Allowable Errors, CACM 13(7), 1970.
 */
public final class WordRecords {
    /** Longs a word. */
    public static final int STRIDE = 4;

    /** In a single cost to be packed: the word is far cheaper than any words that make it up. */
    public static final int SOLID = 1 << 20;

    private static final long SOLID_WORD = 1L << 40;
    private static final int LEFT = 0;
    private static final int RIGHT_WORDS = 1;
    private static final int RIGHT = 2;
    private static final int LEFT_WORDS = 3;
    private static final int SINGLE_BITS = 16;
    private static final int SINGLE_MASK = (1 << SINGLE_BITS) - 1;
    private static final int NO_PAIR = (1 << 15) - 1;
    private static final int GOLDEN = 0x9E3779B1;
    private static final int BIT_SHIFT = 26;

    private WordRecords() {}

    /**
     * Packs the records of words.
     *
     * @param singles single costs, with {@link #SOLID} added for solid words
     * @param backOffs back-off costs
     * @param bigrams costs of pairs
     */
    static long[] of(int[] singles, int[] backOffs, BigramTable bigrams) {
        long[] records = new long[STRIDE * singles.length];
        int[] leastPairs = new int[singles.length];
        for (int word = 0; word < singles.length; word++) {
            leastPairs[word] = NO_PAIR;
        }
        for (int left = 0; left < singles.length; left++) {
            int at = STRIDE * left;
            records[at + LEFT] = ((long) backOffs[left] << BigramTable.ROW_BITS) | bigrams.row(left);
            int leftWord = left;
            bigrams.forEach(bigrams.row(left), (right, cost) -> {
                records[STRIDE * leftWord + RIGHT_WORDS] |= bit(right);
                records[STRIDE * right + LEFT_WORDS] |= bit(leftWord);
                leastPairs[right] = Math.min(leastPairs[right], cost);
            });
        }
        for (int word = 0; word < singles.length; word++) {
            long solid = (singles[word] & SOLID) == 0 ? 0 : SOLID_WORD;
            records[STRIDE * word + RIGHT] = right(singles[word] & SINGLE_MASK, leastPairs[word]) | solid;
        }
        return records;
    }

    private static long right(int single, int leastPair) {
        return ((long) leastPair << SINGLE_BITS) | single;
    }

    /** Writes the record of a word that no listed pair holds. */
    static void setWithoutPairs(long[] records, int word, int single) {
        records[STRIDE * word + RIGHT] = right(single, NO_PAIR);
    }

    /** Whether a word is far cheaper than any words that make it up. */
    public static boolean isSolid(long[] records, int word) {
        return (records[STRIDE * word + RIGHT] & SOLID_WORD) != 0;
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

    /** Costs of a word as a right word. */
    public static long right(long[] records, int word) {
        return records[STRIDE * word + RIGHT];
    }

    /** The filter of the left words of a word. */
    public static long leftWords(long[] records, int word) {
        return records[STRIDE * word + LEFT_WORDS];
    }

    /** The back-off in what {@link #left} gave; the rest of it is the row. */
    public static int backOff(long left) {
        return (int) (left >>> BigramTable.ROW_BITS);
    }

    /** The single cost in what {@link #right(long[], int)} gave. */
    public static int single(long right) {
        return (int) right & SINGLE_MASK;
    }

    /** The least cost of a pair in what {@link #right(long[], int)} gave. */
    public static int leastPair(long right) {
        return (int) right >>> SINGLE_BITS;
    }
}
