package org.baoku.page;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 上接第1版 or 下转第3版: where on the paper an article comes from or goes on.
 *
 * @param from whether it comes from there
 * @param page the page's number
 * @param start where the jump begins in its text
 * @param end where it ends
 */
record Jump(boolean from, String page, int start, int end) {
    private static final Pattern PATTERN = Pattern.compile(
            "[（(▲▼▶►◆]*\\s*(上接|下转|紧接|接|转)\\s*第?\\s*0*([A-Z]?\\d{1,3}|[一二三四五六七八九十]{1,3})\\s*版[^）)]{0,12}[）)]*");

    /** What may stand before it. */
    private static final String MARKS = "（(▲▼▶►◆";

    private static final int LONGEST = 40;

    /** Whether a line holds nothing else. */
    static boolean isLine(String text) {
        return text.length() <= LONGEST
                && text.indexOf('版') >= 0
                && PATTERN.matcher(text).matches();
    }

    /** The jump that a line is. */
    static Jump ofLine(String text) {
        var matcher = PATTERN.matcher(text);
        return matcher.matches()
                ? new Jump(matcher.group(1).endsWith("接"), MastheadDraft.page(matcher.group(2)), 0, text.length())
                : new Jump(true, text, 0, text.length());
    }

    /** The one with which a text begins. */
    static Optional<Jump> leading(String text) {
        if (text.length() < 4 || !text.substring(0, Math.min(8, text.length())).contains("接")) {
            return Optional.empty();
        }
        var matcher = PATTERN.matcher(text).region(0, Math.min(text.length(), LONGEST));
        return matcher.lookingAt() && (isMark(text.charAt(0)) || text.charAt(0) == '上')
                ? Optional.of(new Jump(true, MastheadDraft.page(matcher.group(2)), 0, matcher.end()))
                : Optional.empty();
    }

    /** The one with which a text ends. */
    static Optional<Jump> trailing(String text) {
        var least = Math.max(0, text.length() - LONGEST);
        var last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        if (last != '）' && last != ')' && last != '版') {
            return Optional.empty();
        }
        var start = text.lastIndexOf("下转");
        if (start < least) {
            start = text.lastIndexOf("转第");
        }
        if (start < least) {
            return Optional.empty();
        }
        while (start > least && isMark(text.charAt(start - 1))) {
            start--;
        }
        var matcher = PATTERN.matcher(text).region(start, text.length());
        return matcher.matches()
                ? Optional.of(new Jump(false, MastheadDraft.page(matcher.group(2)), start, text.length()))
                : Optional.empty();
    }

    private static boolean isMark(char c) {
        return MARKS.indexOf(c) >= 0;
    }
}
