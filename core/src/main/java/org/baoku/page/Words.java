package org.baoku.page;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Ordering;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A list of marker words that is asked at a place of a text: by first character, the longest word first. Immutable. */
final class Words {
    private static final Ordering<String> LONGEST_FIRST =
            Ordering.from(Comparator.comparingInt(String::length)).reverse();

    private final ImmutableSet<String> all;
    private final Ends byFirst;
    private final Ends byLast;

    Words(List<String> words) {
        all = ImmutableSet.copyOf(words);
        var first = new HashMap<Character, List<String>>();
        var last = new HashMap<Character, List<String>>();
        for (var word : LONGEST_FIRST.sortedCopy(all)) {
            first.computeIfAbsent(word.charAt(0), c -> new ArrayList<>()).add(word);
            last.computeIfAbsent(word.charAt(word.length() - 1), c -> new ArrayList<>())
                    .add(word);
        }
        byFirst = new Ends(first);
        byLast = new Ends(last);
    }

    static Words of(PageStyle style, StyleKey key) {
        return new Words(style.words(key));
    }

    boolean contains(String word) {
        return all.contains(word);
    }

    /** Whether a word begins with this character. */
    boolean contains(char c) {
        return byFirst.has(c);
    }

    /** Length of the longest word that stands at {@code at}, or 0. */
    int lengthAt(CharSequence text, int at, int end) {
        if (at >= end) {
            return 0;
        }
        for (var word : byFirst.get(text.charAt(at))) {
            if (matches(text, at, end, word)) {
                return word.length();
            }
        }
        return 0;
    }

    /** Length of the longest word that ends before {@code end}, or 0. */
    int lengthBefore(CharSequence text, int start, int end) {
        if (end <= start) {
            return 0;
        }
        for (var word : byLast.get(text.charAt(end - 1))) {
            if (end - word.length() >= start && matches(text, end - word.length(), end, word)) {
                return word.length();
            }
        }
        return 0;
    }

    /** Where the first of these words stands in {@code [start, end)}, or -1. */
    int find(CharSequence text, int start, int end) {
        for (var i = start; i < end; i++) {
            if (lengthAt(text, i, end) > 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean matches(CharSequence text, int at, int end, String word) {
        if (at + word.length() > end) {
            return false;
        }
        for (var i = 0; i < word.length(); i++) {
            if (text.charAt(at + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Words by one of their ends, in a hash table without boxes: it is asked for every character of a page, and nearly all
     * of them end no word, which one bit tells.
     */
    private static final class Ends {
        private static final String[] NONE = {};

        private final BitSet known = new BitSet();
        private final char[] keys;
        private final String[][] values;

        Ends(Map<Character, List<String>> words) {
            keys = new char[Integer.highestOneBit(words.size() + 1) * 4];
            values = new String[keys.length][];
            words.forEach((c, list) -> {
                var slot = slot(c);
                keys[slot] = c;
                values[slot] = list.toArray(NONE);
                known.set(c);
            });
        }

        boolean has(char c) {
            return known.get(c);
        }

        String[] get(char c) {
            return has(c) ? values[slot(c)] : NONE;
        }

        private int slot(char c) {
            var mask = keys.length - 1;
            var slot = ((c * 0x9E37) >>> 4) & mask;
            while (values[slot] != null && keys[slot] != c) {
                slot = (slot + 1) & mask;
            }
            return slot;
        }
    }
}
