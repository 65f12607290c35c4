package org.baoku.page;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Ordering;
import java.util.Comparator;
import java.util.List;

/** A list of marker words that is asked at a place of a text: by first character, the longest word first. Immutable. */
final class Words {
    private static final Ordering<String> LONGEST_FIRST =
            Ordering.from(Comparator.comparingInt(String::length)).reverse();

    private final ImmutableSet<String> all;
    private final ImmutableListMultimap<Character, String> byFirst;
    private final ImmutableListMultimap<Character, String> byLast;

    Words(List<String> words) {
        all = ImmutableSet.copyOf(words);
        var first = ImmutableListMultimap.<Character, String>builder();
        var last = ImmutableListMultimap.<Character, String>builder();
        for (var word : LONGEST_FIRST.sortedCopy(all)) {
            first.put(word.charAt(0), word);
            last.put(word.charAt(word.length() - 1), word);
        }
        byFirst = first.build();
        byLast = last.build();
    }

    static Words of(PageStyle style, StyleKey key) {
        return new Words(style.words(key));
    }

    boolean contains(String word) {
        return all.contains(word);
    }

    boolean contains(char c) {
        return byFirst.containsKey(c);
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
        for (var i = 1; i < word.length(); i++) {
            if (text.charAt(at + i) != word.charAt(i)) {
                return false;
            }
        }
        return text.charAt(at) == word.charAt(0);
    }
}
