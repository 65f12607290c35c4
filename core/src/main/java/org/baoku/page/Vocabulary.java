package org.baoku.page;

import java.util.List;

/**
 * Counts the pairs of neighbouring characters of a page: two characters that stand together elsewhere on it belong
 * together. Pairs across white space and punctuation do not count; quotation marks are skipped. Not thread-safe.
 */
final class Vocabulary {
    private static final int MOST_AT_FIRST = 1 << 16;

    private final Script script;
    private int[] keys;

    /** At most 127: what is asked is whether a pair is met at all, or more than once or twice. */
    private byte[] counts;

    private int size;

    Vocabulary(Script script, List<Block> blocks) {
        this.script = script;
        var length = blocks.stream().mapToInt(Block::length).sum();
        keys = new int[Math.min(Integer.highestOneBit(length + 8) * 4, MOST_AT_FIRST)];
        counts = new byte[keys.length];
        blocks.forEach(block -> add(block.text()));
    }

    private void add(String text) {
        var before = '\0';
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (isWritten(c)) {
                if (before != '\0') {
                    add(before, c);
                }
                before = c;
            } else if (c != '“' && c != '”') {
                before = '\0';
            }
        }
    }

    /** A letter or digit; nearly all are among the common Han characters. */
    private static boolean isWritten(char c) {
        return (c >= 0x4E00 && c <= 0x9FFF) || Character.isLetterOrDigit(c);
    }

    int count(char first, char second) {
        return count(script.fold(first) << 16 | script.fold(second));
    }

    private int count(int key) {
        var slot = slot(keys, key);
        return keys[slot] == 0 ? 0 : counts[slot];
    }

    /** How many pairs of Han characters of this text stand elsewhere in {@code whole}, which holds it, but not on the rest of the page. */
    int ownPairs(Vocabulary whole, Vocabulary page) {
        var own = 0;
        for (var i = 0; i < keys.length; i++) {
            if (Signs.isHan((char) (keys[i] >>> 16)) && Signs.isHan((char) keys[i])) {
                var all = whole.count(keys[i]);
                own += all > counts[i] && all == page.count(keys[i]) ? 1 : 0;
            }
        }
        return own;
    }

    private void add(char first, char second) {
        var key = first << 16 | second;
        var slot = slot(keys, key);
        if (keys[slot] == 0) {
            if (++size * 2 > keys.length) {
                grow();
                slot = slot(keys, key);
            }
            keys[slot] = key;
        }
        if (counts[slot] < Byte.MAX_VALUE) {
            counts[slot]++;
        }
    }

    private void grow() {
        var oldKeys = keys;
        var oldCounts = counts;
        keys = new int[oldKeys.length * 2];
        counts = new byte[keys.length];
        for (var i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                var slot = slot(keys, oldKeys[i]);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
            }
        }
    }

    private static int slot(int[] table, int key) {
        var mask = table.length - 1;
        var slot = ((key * 0x9E3779B9) >>> 12) & mask;
        while (table[slot] != 0 && table[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
