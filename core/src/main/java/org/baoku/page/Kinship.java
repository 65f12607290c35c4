package org.baoku.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
        if (before.is(LineKind.BYLINE)) {
            return parts.get(i).block().length() > LONGEST_LABEL ? 2 : 0;
        }
        var line = new HashSet<Integer>();
        add(line, parts.get(i).block().text(), REACH);
        var shared = shared(line, textAbove(i));
        var ahead = shared(line, textBelow(i));
        if (!before.isText()) {
            return before.is(LineKind.HEADLINE) && shared >= 3 && line.size() >= LONGEST_LABEL ? 2 : 0;
        }
        if (shared >= 2 && shared * 2 >= ahead) {
            return shared >= 4 ? 3 : 2;
        }
        return ahead >= 4 && shared <= 1 ? -1 : 0;
    }

    private static int shared(Set<Integer> line, Set<Integer> text) {
        return (int) line.stream().filter(text::contains).count();
    }

    /** The article above, with its headline, or the end of it. */
    private Set<Integer> textAbove(int i) {
        var pairs = new HashSet<Integer>();
        var left = REACH;
        for (var at = i - 1; at >= 0 && left > 0; at--) {
            left -= add(pairs, parts.get(at).block().text(), left);
            if (parts.get(at).is(LineKind.HEADLINE)) {
                break;
            }
        }
        return pairs;
    }

    private Set<Integer> textBelow(int i) {
        var pairs = new HashSet<Integer>();
        var left = REACH;
        for (var at = i + 1; at < parts.size() && left > 0 && !parts.get(at).is(LineKind.HEADLINE); at++) {
            left -= add(pairs, parts.get(at).block().text(), left);
        }
        return pairs;
    }

    private static int add(Set<Integer> pairs, String text, int most) {
        var end = Math.min(text.length(), most);
        for (var k = 1; k < end; k++) {
            if (Signs.isHan(text.charAt(k - 1)) && Signs.isHan(text.charAt(k))) {
                pairs.add(text.charAt(k - 1) << 16 | text.charAt(k));
            }
        }
        return end;
    }
}
