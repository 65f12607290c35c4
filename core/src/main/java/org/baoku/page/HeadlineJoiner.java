package org.baoku.page;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.List;

/**
 * Tells the gaps of a headline apart: those between its parts stay, those where it was broken into lines of equal width
 * go. A gap is a line break where the lines that it makes are about equally wide, unless the page knows the words at
 * both sides of it but never the two characters together.
 */
final class HeadlineJoiner {
    private static final Splitter GAPS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

    /** Lines of fewer half characters are set for their look (近者悦 远者来), not broken. */
    private static final int NARROWEST = 10;

    /** Lines wider than this, in half characters, are not broken in the extraction. */
    private static final int WIDEST = 44;

    private static final int MOST_PARTS = 8;

    private final Vocabulary vocabulary;

    HeadlineJoiner(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Joins the lines of one headline, each of which may hold gaps. */
    String join(List<String> lines) {
        var joined = new StringBuilder();
        for (var line : lines) {
            var text = joinGaps(GAPS.splitToList(line));
            if (!joined.isEmpty() && !isBroken(joined, text)) {
                joined.append(' ');
            }
            joined.append(text);
        }
        return joined.toString();
    }

    /** Lines that follow each other without a blank one are one line broken, unless a part ends there. */
    private static boolean isBroken(CharSequence before, String after) {
        var last = before.charAt(before.length() - 1);
        return !(Signs.isSentenceEnd(last) && Signs.isHan(after.charAt(0)) && after.length() > 6);
    }

    private String joinGaps(List<String> parts) {
        if (parts.size() > 1 && parts.stream().allMatch(part -> part.length() == 1)) {
            return String.join("", parts);
        }
        var breaks = parts.size() < 2 || parts.size() > MOST_PARTS ? 0 : lineBreaks(parts);
        var joined = new StringBuilder(parts.isEmpty() ? "" : parts.getFirst());
        for (var i = 1; i < parts.size(); i++) {
            if (((breaks >> (i - 1)) & 1) == 0) {
                joined.append(' ');
            }
            joined.append(parts.get(i));
        }
        return joined.toString();
    }

    /** The set of gaps, one bit each, that are line breaks; of several sets the one with the most even lines. */
    private int lineBreaks(List<String> parts) {
        var widths = parts.stream().mapToInt(Signs::width).toArray();
        var best = 0;
        var bestRaggedness = Integer.MAX_VALUE;
        for (var set = 1; set < 1 << (parts.size() - 1); set++) {
            var raggedness = raggedness(widths, set);
            if (raggedness < bestRaggedness && isPlausible(parts, set)) {
                best = set;
                bestRaggedness = raggedness;
            }
        }
        return best;
    }

    /** How uneven the lines are that a set of breaks makes, or a huge number if no typesetter broke them so. */
    private static int raggedness(int[] widths, int set) {
        var widest = 0;
        var narrowest = Integer.MAX_VALUE;
        var width = widths[0];
        for (var i = 1; i < widths.length; i++) {
            if (((set >> (i - 1)) & 1) == 0) {
                width += 1 + widths[i];
            } else {
                widest = Math.max(widest, width);
                narrowest = Math.min(narrowest, width);
                width = widths[i];
            }
        }
        var even = widest - narrowest <= 3 && width <= narrowest + 4 && narrowest >= NARROWEST && widest <= WIDEST;
        var lastLine = Integer.bitCount(set) == 1 ? Math.max(0, narrowest - width - 6) : 0;
        return even && lastLine <= 6 ? Math.abs(widest - width) + widest - narrowest : Integer.MAX_VALUE;
    }

    private boolean isPlausible(List<String> parts, int set) {
        var together = false;
        var couplet = false;
        var apart = true;
        for (var i = 1; i < parts.size(); i++) {
            if (((set >> (i - 1)) & 1) != 0) {
                var before = parts.get(i - 1);
                var after = parts.get(i);
                couplet |= isCouplet(before, after);
                together |= vocabulary.count(before.charAt(before.length() - 1), after.charAt(0)) > 0;
                apart &= endsPart(before) || (isKnownEnd(before) && isKnownStart(after));
            }
        }
        return (together || !apart) && !couplet;
    }

    /** 多一把公园椅 多一分城市温度: lines that answer each other. */
    private static boolean isCouplet(String before, String after) {
        var same = 0;
        for (var i = 0; i < Math.min(before.length(), after.length()); i++) {
            same += before.charAt(i) == after.charAt(i) ? 1 : 0;
        }
        return same > 1 || (same == 1 && before.length() == after.length());
    }

    private static boolean endsPart(String part) {
        var last = part.charAt(part.length() - 1);
        return last == '？' || last == '！' || last == '?' || last == '!' || last == '”';
    }

    private boolean isKnownEnd(String part) {
        var length = part.length();
        return length >= 2 && vocabulary.count(part.charAt(length - 2), part.charAt(length - 1)) > 1;
    }

    private boolean isKnownStart(String part) {
        return part.length() >= 2 && vocabulary.count(part.charAt(0), part.charAt(1)) > 1;
    }
}
