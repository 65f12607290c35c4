package org.baoku.internal.search;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Round-ups (简讯集纳): several stories under one headline that names their kind (联播快讯, 简讯) and nothing of what they say. They
 * are known by their form: short lines that end without a mark, each the headline of the text below it.
 */
final class RoundUps {
    private static final Pattern NAMES = Pattern.compile("快讯|简讯|短讯|要闻|集锦|集纳|新闻摘要|一句话新闻");
    private static final String MARKS_AT_END = "。！？；…：，、”’」』）》)!?;:,\"'";
    private static final int MAX_HEADLINE_CHARS = 40;

    private RoundUps() {}

    /** Whether a query asks for a round-up. */
    static boolean areNamedIn(String normalizedQuery) {
        return NAMES.matcher(normalizedQuery).find();
    }

    /** How much a text looks like one: 0 not at all, 1 if every second line is a headline. */
    static double likeness(String text) {
        var lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        int headlines = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            headlines += isHeadline(lines, i) ? 1 : 0;
        }
        return headlines == 0 ? 0 : Math.min(1, 2.0 * headlines / lines.size());
    }

    private static boolean isHeadline(List<String> lines, int i) {
        var line = lines.get(i);
        var next = lines.get(i + 1);
        return line.length() <= MAX_HEADLINE_CHARS
                && !endsWithMark(line)
                && endsWithMark(next)
                && next.length() > line.length();
    }

    private static boolean endsWithMark(String line) {
        return MARKS_AT_END.indexOf(line.charAt(line.length() - 1)) >= 0;
    }
}
