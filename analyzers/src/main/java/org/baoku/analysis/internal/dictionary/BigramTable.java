package org.baoku.analysis.internal.dictionary;

import java.util.Arrays;

/**
 * Costs of pairs of numbers: for each left number a small open-addressed table of right numbers, all in one array. An
 * entry packs the right number (18 bits) and the cost (14 bits, from 1); 0 is an empty place. A row packs where the
 * table starts and its length less one; row 0 is an empty table, so that no case is special. Immutable.
 */
public final class BigramTable {
    /** Greatest cost of a pair, in thousandths of a nat. */
    public static final int MAX_COST = (1 << 14) - 1;

    /** How many bits a row takes. */
    public static final int ROW_BITS = 38;

    private static final int COST_BITS = 14;
    private static final int MASK_BITS = 16;
    private static final int MASK = (1 << MASK_BITS) - 1;
    private static final long ROW_MASK = (1L << ROW_BITS) - 1;
    private static final int GOLDEN = 0x9E3779B1;
    private static final int LARGE_ROW = 64;
    private static final int HASH_SHIFT = 12;

    private final long[] rows;
    private final int[] entries;

    /** A table over finished arrays, as {@link #rows} and {@link #entries} returned them. */
    public BigramTable(long[] rows, int[] entries) {
        this.rows = rows;
        this.entries = entries;
    }

    /** Where the pairs of a left number lie. */
    public long row(int left) {
        return left < rows.length ? rows[left] : 0;
    }

    /**
     * The cost of a pair, or 0 when the pair is not listed.
     *
     * @param row the row of the left number; bits above {@link #ROW_BITS} are ignored
     */
    public int cost(long row, int right) {
        int mask = (int) row & MASK;
        int offset = firstPlace(row);
        for (int slot = slot(right, mask); ; slot++) {
            int entry = entries[offset + (slot & mask)];
            if (entry >>> COST_BITS == right || entry == 0) {
                return entry & MAX_COST;
            }
        }
    }

    /**
     * Where to look first. In a large row the smallest numbers, which are the most frequent words, have places of their
     * own one beside the other, so that few cache lines hold what is often asked for.
     */
    private static int slot(int right, int mask) {
        int hash = (right * GOLDEN) >>> HASH_SHIFT;
        if (mask < LARGE_ROW) {
            return hash;
        }
        return right <= mask >>> 1 ? right : hash | ((mask >>> 1) + 1);
    }

    /** The first place of a row; some places hold no pair. */
    int firstPlace(long row) {
        return (int) ((row & ROW_MASK) >>> MASK_BITS);
    }

    /** The place behind the last one of a row. */
    int endPlace(long row) {
        return firstPlace(row) + ((int) row & MASK) + 1;
    }

    /** Whether a place holds a pair. */
    boolean isTaken(int place) {
        return entries[place] != 0;
    }

    /** The right number of the pair at a place. */
    int right(int place) {
        return entries[place] >>> COST_BITS;
    }

    /** The cost of the pair at a place. */
    int cost(int place) {
        return entries[place] & MAX_COST;
    }

    /** The rows, to be written; not a copy. */
    public long[] rows() {
        return rows;
    }

    /** The entries, to be written; not a copy. */
    public int[] entries() {
        return entries;
    }

    /**
     * Builds the table.
     *
     * @param leftCount how many numbers can stand on the left
     * @param lefts left numbers in ascending order, one element a pair
     * @param rights their right numbers, each below 2^18
     * @param costs their costs, from 1 to {@link #MAX_COST}
     */
    public static BigramTable build(int leftCount, int[] lefts, int[] rights, int[] costs) {
        long[] rows = new long[leftCount];
        int[] entries = new int[lefts.length + 1];
        int used = 1;
        for (int first = 0; first < lefts.length; ) {
            int end = first;
            while (end < lefts.length && lefts[end] == lefts[first]) {
                end++;
            }
            int size = 2 * Integer.highestOneBit((end - first) * 5 / 4);
            if (used + size > entries.length) {
                entries = Arrays.copyOf(entries, 2 * (used + size));
            }
            for (int i = first; i < end; i++) {
                int slot = slot(rights[i], size - 1);
                while (entries[used + (slot & (size - 1))] != 0) {
                    slot++;
                }
                entries[used + (slot & (size - 1))] = (rights[i] << COST_BITS) | costs[i];
            }
            rows[lefts[first]] = ((long) used << MASK_BITS) | (size - 1);
            used += size;
            first = end;
        }
        return new BigramTable(rows, Arrays.copyOf(entries, used));
    }
}
