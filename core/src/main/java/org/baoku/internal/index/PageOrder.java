package org.baoku.internal.index;

import com.google.common.primitives.Ints;
import java.util.Locale;
import java.util.regex.Pattern;

/** Turns page numbers as printed (1, 12, A02) into numbers that sort like the pages of an issue. */
final class PageOrder {
    private static final Pattern PAGE = Pattern.compile("([A-Z]?)0*(\\d{1,6}).*");
    private static final int PAGES_PER_LETTER = 1_000_000;

    private PageOrder() {}

    /** The page's place: pages without a letter first, then A1, A2, … B1; anything else after them. */
    static int of(String page) {
        var matcher = PAGE.matcher(page.strip().toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Integer.MAX_VALUE - 1;
        }
        int letter = matcher.group(1).isEmpty() ? 0 : matcher.group(1).charAt(0) - 'A' + 1;
        return letter * PAGES_PER_LETTER + Ints.checkedCast(Long.parseLong(matcher.group(2)));
    }
}
