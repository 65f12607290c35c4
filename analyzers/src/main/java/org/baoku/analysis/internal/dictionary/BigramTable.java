package org.baoku.analysis.internal.dictionary;

import java.util.Arrays;

/**
 * Costs of word pairs: for each left word a small open-addressed table of right words, all in one array. An entry packs
 * the right word (18 bits) and the cost (14 bits, from 1); 0 is an empty place. Immutable.
 */
public final class BigramTable {
    /** Greatest cost of a pair, in thousandths of a nat. */
    public static final int MAX_COST = (1 << 14) - 1;

    private static final int COST_BITS = 14;
    private static final int MASK_BITS = 16;
    private static final int MASK = (1 << MASK_BITS) - 1;
    private static final int GOLDEN = 0x9E3779B1;
    private static final int HASH_SHIFT = 12;

    private final long[] rows;
    private final int[] entries;

    /** A table over finished arrays, as {@link #rows} and {@link #entries} returned them. */
    public BigramTable(long[] rows, int[] entries) {
        this.rows = rows;
        this.entries = entries;
    }

    /** Where the pairs of a left word lie: 0 when it has none. Pass it to {@link #cost}. */
    public long row(int left) {
        return left < rows.length ? rows[left] : 0;
    }

    /** The cost of a pair, or 0 when the pair is not listed; the row must not be 0. */
    public int cost(long row, int right) {
        int mask = (int) row & MASK;
        int offset = (int) (row >>> MASK_BITS);
        for (int slot = (right * GOLDEN) >>> HASH_SHIFT; ; slot++) {
            int entry = entries[offset + (slot & mask)];
            if (entry >>> COST_BITS == right) {
                return entry & MAX_COST;
            }
            if (entry == 0) {
                return 0;
            }
        }
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
     * @param leftWords number of words that can stand on the left
     * @param lefts left words in ascending order, one element a pair
     * @param rights their right words, each below 2^18
     * @param costs their costs, from 1 to {@link #MAX_COST}
     */
    public static BigramTable build(int leftWords, int[] lefts, int[] rights, int[] costs) {
        long[] rows = new long[leftWords];
        int[] entries = new int[lefts.length + 1];
        int used = 1;
        for (int first = 0; first < lefts.length; ) {
            int end = first;
            while (end < lefts.length && lefts[end] == lefts[first]) {
                end++;
            }
            int size = Integer.highestOneBit(Math.max(1, (end - first) * 3 / 2)) * 2;
            if (used + size > entries.length) {
                entries = Arrays.copyOf(entries, 2 * (used + size));
            }
            for (int i = first; i < end; i++) {
                int slot = (rights[i] * GOLDEN) >>> HASH_SHIFT;
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
