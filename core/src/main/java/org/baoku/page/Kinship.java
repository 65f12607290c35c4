package org.baoku.page;

import java.util.Arrays;
import java.util.List;

/**
 * Says whether a line speaks of what the text above it speaks of, or of what the text below does: by the pairs of
 * characters that it shares with either. A headline is about what follows; a piece of a sentence is about both. Not
 * thread-safe; for one page.
 */
final class Kinship {
    /** How much text above and below is looked at, in characters. */
    private static final int REACH = 800;

    /** Below a byline stands a longer line only if it is the text. */
    private static final int LONGEST_LABEL = 14;

    private final List<Part> parts;

    Kinship(List<Part> parts) {
        this.parts = parts;
    }

    /** More than 0 where the line goes with the text above, less where only with the text below. */
    int above(int i) {
        if (i == 0) {
            return 0;
        }
        var before = parts.get(i - 1);
        var text = parts.get(i).block().text();
        if (before.is(LineKind.BYLINE)) {
            return text.length() > LONGEST_LABEL ? 2 : 0;
        }
        if (!before.isText() && !before.is(LineKind.HEADLINE)) {
            return 0;
        }
        var line = new Pairs(text);
        var shared = sharedAbove(line, i);
        if (!before.isText()) {
            return shared >= 3 && line.size >= LONGEST_LABEL ? 2 : 0;
        }
        var ahead = sharedBelow(line, i);
        if (shared >= 2 && shared * 2 >= ahead) {
            return shared >= 4 ? 3 : 2;
        }
        return ahead >= 4 && shared <= 1 ? -1 : 0;
    }

    /** Pairs shared with the article above, with its headline, or with the end of it. */
    private int sharedAbove(Pairs line, int i) {
        line.forgetTexts();
        var left = REACH;
        for (var at = i - 1; at >= 0 && left > 0; at--) {
            left -= line.meet(parts.get(at).block().text(), left);
            if (parts.get(at).is(LineKind.HEADLINE)) {
                break;
            }
        }
        return line.shared;
    }

    private int sharedBelow(Pairs line, int i) {
        line.forgetTexts();
        var left = REACH;
        for (var at = i + 1; at < parts.size() && left > 0 && !parts.get(at).is(LineKind.HEADLINE); at++) {
            left -= line.meet(parts.get(at).block().text(), left);
        }
        return line.shared;
    }

    /** The different pairs of Han characters of a line in an open hash table, and those that other texts share. */
    private static final class Pairs {
        private final int[] keys;
        private final boolean[] met;
        private int size;
        private int shared;

        Pairs(String line) {
            var end = Math.min(line.length(), REACH);
            keys = new int[Integer.highestOneBit(end) * 4];
            met = new boolean[keys.length];
            for (var k = 1; k < end; k++) {
                var pair = pairBefore(line, k);
                var slot = slot(pair);
                if (pair != 0 && keys[slot] == 0) {
                    keys[slot] = pair;
                    size++;
                }
            }
        }

        void forgetTexts() {
            Arrays.fill(met, false);
            shared = 0;
        }

        /** Looks at a text, at most {@code most} characters of it; returns how many. */
        int meet(String text, int most) {
            var end = Math.min(text.length(), most);
            for (var k = 1; k < end; k++) {
                var pair = pairBefore(text, k);
                var slot = slot(pair);
                if (keys[slot] != 0 && !met[slot]) {
                    met[slot] = true;
                    shared++;
                }
            }
            return end;
        }

        /** The characters at {@code k - 1} and {@code k}, or 0 if they are not both Han. */
        private static int pairBefore(String text, int k) {
            var first = text.charAt(k - 1);
            var second = text.charAt(k);
            return Signs.isHan(first) && Signs.isHan(second) ? first << 16 | second : 0;
        }

        /** Where the pair stands, or a free slot if it does not. */
        private int slot(int pair) {
            var mask = keys.length - 1;
            var slot = ((pair * 0x9E3779B9) >>> 12) & mask;
            while (keys[slot] != 0 && keys[slot] != pair) {
                slot = slot + 1 & mask;
            }
            return slot;
        }
    }
}
