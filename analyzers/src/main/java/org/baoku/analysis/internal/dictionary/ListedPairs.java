package org.baoku.analysis.internal.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.baoku.analysis.error.DictionaryException;

/**
 * The closed list of pairs of ideographs that an index holds as one term: frequent words of the bundled dictionary that are
 * nearly always words where they stand, and cheaper than their parts. Every ideograph of a text is written as the
 * pair that it begins, if that pair is listed, and else by itself; so what is written depends on the characters alone.
 * The list belongs to the format of the index and to no lexicon: another list would need another index. Immutable.
 */
public final class ListedPairs {
    /** Name of the resource, beside this class: in each line an ideograph and those that make a listed pair with it. */
    public static final String RESOURCE = "pairs.txt";

    /** An ideograph that begins more listed pairs is busy: to ask for all of them would take long. */
    private static final int MOST_UNLESS_BUSY = 16;

    private static final int FIRST_FACTOR = 0x9E3779B1;
    private static final int SECOND_FACTOR = 0x85EBCA77;
    private static final int MOST_MOVES = 1000;

    /** Ideographs that begin pairs, in ascending order; no map, which would make an object for each question. */
    private final char[] firsts;

    private final String[] followers;
    private final boolean[] busy = new boolean[Character.MAX_VALUE + 1];

    /**
     * Hash table of pairs, first ideograph in the upper half; 0 where there is none. Each pair lies in one of two slots, so
     * that to look for one takes no branch: whether it is there cannot be foreseen. Pagh and Rodler, Cuckoo Hashing,
     * Journal of Algorithms 51(2), 2004.
     */
    private final int[] slots;

    private final int shift;

    /**
     * A list of pairs. Like all that is loaded for the first sentence it is read without streams and lambdas: the first of
     * them costs a fresh process some ten milliseconds.
     *
     * @param lines an ideograph each, and those that make a listed pair with it
     */
    public ListedPairs(List<String> lines) {
        String[] sorted = lines.toArray(new String[0]);
        Arrays.sort(sorted);
        firsts = new char[sorted.length];
        followers = new String[sorted.length];
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            firsts[i] = sorted[i].charAt(0);
            followers[i] = sorted[i].substring(1);
            count += followers[i].length();
        }
        shift = Integer.numberOfLeadingZeros(Math.max(1, 2 * count));
        slots = new int[1 << (Integer.SIZE - shift)];
        for (int i = 0; i < firsts.length; i++) {
            busy[firsts[i]] = followers[i].length() > MOST_UNLESS_BUSY;
            for (int j = 0; j < followers[i].length(); j++) {
                add((firsts[i] << Character.SIZE) | followers[i].charAt(j));
            }
        }
    }

    /** The lines of a list of pairs, each a string of two characters, in the order of their code points. */
    public static List<String> lines(SortedSet<String> pairs) {
        SortedMap<Character, StringBuilder> lines = new TreeMap<>();
        for (String pair : pairs) {
            lines.computeIfAbsent(pair.charAt(0), first -> new StringBuilder().append(first))
                    .append(pair.charAt(1));
        }
        return lines.values().stream().map(StringBuilder::toString).toList();
    }

    private void add(int added) {
        int pair = added;
        int slot = firstSlot(pair);
        for (int moves = 0; moves < MOST_MOVES; moves++) {
            int moved = slots[slot];
            slots[slot] = pair;
            if (moved == 0) {
                return;
            }
            slot = firstSlot(moved) ^ secondSlot(moved) ^ slot;
            pair = moved;
        }
        throw new DictionaryException("the listed pairs do not fit into " + slots.length + " slots");
    }

    private int firstSlot(int pair) {
        return (pair * FIRST_FACTOR) >>> shift;
    }

    private int secondSlot(int pair) {
        return (pair * SECOND_FACTOR) >>> shift;
    }

    /** The bundled list, loaded at first use. */
    public static ListedPairs bundled() {
        return Bundled.PAIRS;
    }

    /** Whether two UTF-16 code units, not both 0, are a listed pair; half surrogate pairs never are. */
    public boolean contains(char first, char second) {
        return count(first, second) != 0;
    }

    /** How many listed pairs two UTF-16 code units are, 1 or 0: the same as {@link #contains}, found without a branch. */
    public int count(char first, char second) {
        int pair = (first << Character.SIZE) | second;
        int others = notZero(slots[firstSlot(pair)] ^ pair) & notZero(slots[secondSlot(pair)] ^ pair);
        return (others >>> (Integer.SIZE - 1)) ^ 1;
    }

    /** A number whose sign bit is set unless the other one is zero. */
    private static int notZero(int number) {
        return number | -number;
    }

    /**
     * Whether an ideograph begins many listed pairs. Where it ends a pair that is not listed, it is therefore written by
     * itself besides.
     */
    public boolean isBusy(char ideograph) {
        return busy[ideograph];
    }

    /** The ideographs that make a listed pair after another one. */
    public String followers(char ideograph) {
        int place = Arrays.binarySearch(firsts, ideograph);
        return place < 0 ? "" : followers[place];
    }

    /** Loads once, when first asked. */
    private static final class Bundled {
        static final ListedPairs PAIRS = load();

        private static ListedPairs load() {
            try (InputStream in = ListedPairs.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new DictionaryException(RESOURCE + " is missing beside " + ListedPairs.class.getName());
                }
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                return new ListedPairs(List.of(text.split("\n", 0)));
            } catch (IOException e) {
                throw new DictionaryException(RESOURCE + " cannot be read", e);
            }
        }
    }
}
