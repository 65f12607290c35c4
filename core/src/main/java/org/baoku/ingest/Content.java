package org.baoku.ingest;

import com.google.common.base.CharMatcher;
import java.util.List;

/**
 * The text of an article.
 *
 * @param paragraphs its paragraphs, none empty
 * @param captions captions of its photos
 * @param credits who made its photos, as free text
 */
record Content(List<String> paragraphs, List<String> captions, List<String> credits) {
    /** Also what is no space for Unicode, but shows as nothing. */
    private static final CharMatcher SPACE = CharMatcher.whitespace().or(CharMatcher.anyOf("\u200B\uFEFF\u00A0"));

    private static final CharMatcher LINE_END = CharMatcher.anyOf("\r\n");

    Content {
        paragraphs = List.copyOf(paragraphs);
        captions = List.copyOf(captions);
        credits = List.copyOf(credits);
    }

    /** Text without photos. */
    static Content of(List<String> paragraphs) {
        return new Content(paragraphs, List.of(), List.of());
    }

    /**
     * The text without space at its ends, other space as one blank; a line end between two Chinese characters is how
     * the file was set and goes.
     */
    static String evenSpace(CharSequence text) {
        var even = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int next = at;
            while (next < text.length() && SPACE.matches(text.charAt(next))) {
                next++;
            }
            if (next == at) {
                even.append(text.charAt(at++));
            } else {
                if (!even.isEmpty() && next < text.length() && !isSetting(text, at, next)) {
                    even.append(' ');
                }
                at = next;
            }
        }
        return even.toString();
    }

    private static boolean isSetting(CharSequence text, int start, int end) {
        return LINE_END.matchesAnyOf(text.subSequence(start, end))
                && isWide(text.charAt(start - 1))
                && isWide(text.charAt(end));
    }

    private static boolean isWide(char c) {
        return c >= '\u2E80' && c < '\uFFE0' && !(c >= '\uAC00' && c < '\uD7B0');
    }
}
