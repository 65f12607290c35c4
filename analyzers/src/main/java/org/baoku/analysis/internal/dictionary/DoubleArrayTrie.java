package org.baoku.analysis.internal.dictionary;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.SortedMap;

/**
 * A trie over character codes as one array of 64-bit units: base, value and check side by side, so that a step costs
 * one memory access. Immutable once built. Double array: Aoe, An Efficient Digital Search Algorithm by Using a
 * Double-Array Structure, IEEE Transactions on Software Engineering 15(9), 1989.
 *
 * <p>A node is its index; the root is 0. A unit holds the base (22 bits), the value plus one (20 bits, 0 for none) and
 * the index of the parent (22 bits).
 */
public final class DoubleArrayTrie {
    /** The root node. */
    public static final int ROOT = 0;

    private static final int FIELD_BITS = 22;
    private static final int FIELD_MASK = (1 << FIELD_BITS) - 1;
    private static final int VALUE_BITS = 20;
    private static final int VALUE_MASK = (1 << VALUE_BITS) - 1;
    private static final int BASE_SHIFT = FIELD_BITS + VALUE_BITS;

    private final long[] units;

    /** A trie over finished units, as {@link #units} returned them. */
    public DoubleArrayTrie(long[] units) {
        this.units = units;
    }

    /** The units, to be written; not a copy. */
    public long[] units() {
        return units;
    }

    /** The child of a node by a character code, or -1 when there is none; code 0 has none anywhere. */
    public int child(int node, int code) {
        int child = (int) (units[node] >>> BASE_SHIFT) + code;
        return ((int) units[child] & FIELD_MASK) == node ? child : -1;
    }

    /** The value at a node, or -1 when no word ends here. */
    public int value(int node) {
        return ((int) (units[node] >>> FIELD_BITS) & VALUE_MASK) - 1;
    }

    /** The same trie for callers with larger codes than the words have. */
    DoubleArrayTrie reachable(int maxCode) {
        long[] longer = Arrays.copyOf(units, units.length + maxCode);
        Arrays.fill(longer, units.length, longer.length, FIELD_MASK);
        return new DoubleArrayTrie(longer);
    }

    /**
     * Builds the trie of words given as arrays of codes, each from 1 to 65535, in ascending order. The smaller the value
     * of a word, the nearer to the start of the array its nodes come to lie: values that ascend from the most frequent
     * word keep what is often asked for together in the caches.
     */
    public static DoubleArrayTrie build(SortedMap<char[], Integer> words) {
        return new Builder(words).build();
    }

    /** Order of words as their codes stand, for {@link #build}. */
    public static int compare(char[] a, char[] b) {
        return Arrays.compare(a, b);
    }

    /** Places the children of one node together, those of the node with the smallest value in its subtree first. */
    private static final class Builder {
        private final char[][] keys;
        private final int[] values;
        private final PriorityQueue<Subtree> open = new PriorityQueue<>(Comparator.comparingInt(Subtree::rank));
        private long[] units = new long[1 << 12];
        private boolean[] used = new boolean[1 << 12];
        private int firstFree = 1;
        private int last;

        /** A placed node, the words below it, and the least of their values. */
        private record Subtree(int node, int first, int end, int depth, int rank) {}

        Builder(SortedMap<char[], Integer> words) {
            keys = words.keySet().toArray(char[][]::new);
            values = words.values().stream().mapToInt(Integer::intValue).toArray();
        }

        DoubleArrayTrie build() {
            used[ROOT] = true;
            units[ROOT] = FIELD_MASK;
            int maxCode = 0;
            for (char[] key : keys) {
                for (char code : key) {
                    maxCode = Math.max(maxCode, code);
                }
            }
            if (keys.length > 0) {
                open.add(new Subtree(ROOT, 0, keys.length, 0, 0));
            }
            while (!open.isEmpty()) {
                place(open.remove());
            }
            int size = last + maxCode + 2;
            reserve(size);
            for (int i = 0; i < size; i++) {
                if (!used[i]) {
                    units[i] = FIELD_MASK;
                }
            }
            return new DoubleArrayTrie(Arrays.copyOf(units, size));
        }

        private void place(Subtree tree) {
            int depth = tree.depth();
            int at = tree.first();
            if (keys[at].length == depth) {
                units[tree.node()] |= (long) (values[at] + 1) << FIELD_BITS;
                at++;
            }
            if (at == tree.end()) {
                return;
            }
            int base = findBase(at, tree.end(), depth);
            units[tree.node()] |= (long) base << BASE_SHIFT;
            for (int i = at; i < tree.end(); ) {
                int groupEnd = groupEnd(i, tree.end(), depth);
                int child = base + keys[i][depth];
                units[child] = tree.node();
                used[child] = true;
                last = Math.max(last, child);
                open.add(new Subtree(child, i, groupEnd, depth + 1, leastValue(i, groupEnd)));
                i = groupEnd;
            }
            while (firstFree < used.length && used[firstFree]) {
                firstFree++;
            }
        }

        private int leastValue(int first, int end) {
            int least = values[first];
            for (int i = first + 1; i < end; i++) {
                least = Math.min(least, values[i]);
            }
            return least;
        }

        private int groupEnd(int from, int end, int depth) {
            int i = from + 1;
            while (i < end && keys[i][depth] == keys[from][depth]) {
                i++;
            }
            return i;
        }

        /** The first base at which all children find free places. */
        private int findBase(int first, int end, int depth) {
            char firstCode = keys[first][depth];
            int place = Math.max(firstFree, firstCode);
            while (!fits(place - firstCode, first, end, depth)) {
                place++;
            }
            return place - firstCode;
        }

        private boolean fits(int base, int first, int end, int depth) {
            reserve(base + keys[end - 1][depth] + 1);
            for (int i = first; i < end; i = groupEnd(i, end, depth)) {
                if (used[base + keys[i][depth]]) {
                    return false;
                }
            }
            return true;
        }

        private void reserve(int size) {
            if (size > FIELD_MASK) {
                throw new IllegalStateException("the nodes of " + keys.length + " words exceed " + FIELD_MASK);
            }
            if (size > used.length) {
                int length = Math.max(size, 2 * used.length);
                used = Arrays.copyOf(used, length);
                units = Arrays.copyOf(units, length);
            }
        }
    }
}
