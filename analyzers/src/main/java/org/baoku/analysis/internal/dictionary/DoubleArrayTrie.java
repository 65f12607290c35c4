package org.baoku.analysis.internal.dictionary;

import java.util.Arrays;
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

    /** The child of a node by a character code (positive), or -1 when there is none. */
    public int child(int node, int code) {
        int child = (int) (units[node] >>> BASE_SHIFT) + code;
        return child < units.length && ((int) units[child] & FIELD_MASK) == node ? child : -1;
    }

    /** The value at a node, or -1 when no word ends here. */
    public int value(int node) {
        return ((int) (units[node] >>> FIELD_BITS) & VALUE_MASK) - 1;
    }

    /** Builds the trie of words given as arrays of codes, each from 1 to 65535, in ascending order. */
    public static DoubleArrayTrie build(SortedMap<char[], Integer> words) {
        return new Builder(words).build();
    }

    /** Order of words as their codes stand, for {@link #build}. */
    public static int compare(char[] a, char[] b) {
        return Arrays.compare(a, b);
    }

    /** Places the nodes depth by depth, the children of one node together. */
    private static final class Builder {
        private final char[][] keys;
        private final int[] values;
        private long[] units = new long[1 << 12];
        private boolean[] used = new boolean[1 << 12];
        private int firstFree = 1;
        private int last;

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
                place(ROOT, 0, keys.length, 0);
            }
            return new DoubleArrayTrie(Arrays.copyOf(padded(last + maxCode + 2), last + maxCode + 2));
        }

        private long[] padded(int size) {
            reserve(size);
            for (int i = 0; i < size; i++) {
                if (!used[i]) {
                    units[i] = FIELD_MASK;
                }
            }
            return units;
        }

        /** Places the children of a node, whose words are those from first to end, and their children. */
        private void place(int node, int first, int end, int depth) {
            int at = first;
            if (keys[at].length == depth) {
                setValue(node, values[at]);
                at++;
            }
            if (at == end) {
                return;
            }
            int base = findBase(node, at, end, depth);
            setBase(node, base);
            for (int i = at; i < end; i = groupEnd(i, end, depth)) {
                int child = base + keys[i][depth];
                units[child] = node;
                last = Math.max(last, child);
            }
            for (int i = at; i < end; i = groupEnd(i, end, depth)) {
                place(base + keys[i][depth], i, groupEnd(i, end, depth), depth + 1);
            }
        }

        private int groupEnd(int from, int end, int depth) {
            int i = from + 1;
            while (i < end && keys[i][depth] == keys[from][depth]) {
                i++;
            }
            return i;
        }

        /** The first base at which all children find free places, which are then taken. */
        private int findBase(int node, int first, int end, int depth) {
            char firstCode = keys[first][depth];
            int place = node == ROOT ? firstCode : Math.max(firstFree, firstCode);
            while (!fits(place - firstCode, first, end, depth)) {
                place++;
            }
            int base = place - firstCode;
            for (int i = first; i < end; i = groupEnd(i, end, depth)) {
                used[base + keys[i][depth]] = true;
            }
            while (firstFree < used.length && used[firstFree]) {
                firstFree++;
            }
            return base;
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
                throw new IllegalStateException(
                        "a trie of " + keys.length + " words has more than " + FIELD_MASK + " nodes");
            }
            if (size > used.length) {
                int length = Math.max(size, 2 * used.length);
                used = Arrays.copyOf(used, length);
                units = Arrays.copyOf(units, length);
            }
        }

        private void setValue(int node, int value) {
            units[node] |= (long) (value + 1) << FIELD_BITS;
        }

        private void setBase(int node, int base) {
            units[node] |= (long) base << BASE_SHIFT;
        }
    }
}
