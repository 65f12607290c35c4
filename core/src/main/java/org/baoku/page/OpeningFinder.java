package org.baoku.page;

import java.util.List;
import java.util.Optional;

/**
 * Finds where in the beginning of an article its dateline or byline stands: at the very start, or behind a title or
 * caption. Immutable.
 */
final class OpeningFinder {
    /** How far behind the start a dateline is looked for. */
    private static final int FARTHEST = 170;

    private static final int LONGEST_OUTLET = 24;
    private static final List<String> TITLE_MARKS = List.of("原标题：", "原标题:", "标题：", "标题:");

    private final OpeningScanner openings;
    private final CreditReader credits;
    private final Words outlets;
    private final Words ownOutlets;
    private final Words outletEndings;
    private final Words places;
    private final Words ranks;

    /** An opening, and where it begins: behind a title or caption, if there is one. */
    record Found(Opening opening, int begin) {
        /** Whether a text follows, or nothing stands before: 本报记者张三摄 at the end of a text opens none. */
        boolean isAbove(String text, int from) {
            return begin == from || opening.bodyStart() < text.length();
        }

        Found withTitle(Optional<String> title) {
            return new Found(opening.withTitle(title), begin);
        }
    }

    OpeningFinder(PageStyle style, PageRules rules) {
        openings = rules.openings;
        credits = rules.credits;
        outlets = Words.of(style, StyleKey.OUTLET);
        ownOutlets = Words.of(style, StyleKey.OUTLET_OWN);
        outletEndings = Words.of(style, StyleKey.OUTLET_SUFFIX);
        places = Words.of(style, StyleKey.PLACE);
        ranks = Words.of(style, StyleKey.RANK);
    }

    Found find(String text) {
        var start = Signs.skipSpace(text, 0, text.length());
        var title = titleLength(text, start);
        var from = Signs.skipSpace(text, start + title, text.length());
        var found = opening(text, from, title > 0).orElseGet(() -> none(title > 0 ? titleEnd(text, from) : from));
        return title > 0 ? found.withTitle(BylineReader.titleBetween(text, from, found.begin())) : found;
    }

    private Optional<Found> opening(String text, int from, boolean glued) {
        var end = Math.min(text.length(), from + FARTHEST);
        for (var i = from; i < end; i++) {
            var opening = opening(text, from, i, glued);
            if (opening.filter(found -> found.isAbove(text, from)).isPresent()) {
                return opening;
            }
        }
        return Optional.empty();
    }

    private static Found none(int body) {
        return new Found(Opening.none(body), body);
    }

    private static int titleLength(String text, int start) {
        for (var mark : TITLE_MARKS) {
            if (text.startsWith(mark, start)) {
                return mark.length();
            }
        }
        return 0;
    }

    /** Where a title ends that runs into the story: at a wide gap or before a time. */
    private static int titleEnd(String text, int from) {
        for (var i = from + 6; i < Math.min(text.length(), from + 80); i++) {
            var time = text.startsWith("近日", i)
                    || text.startsWith("日前", i)
                    || DayReader.at(text, i, text.length()).isPresent();
            if (time) {
                return i;
            }
        }
        return from;
    }

    /** The opening whose sign (讯, 电, 记者, 【) stands at {@code at}. */
    private Optional<Found> opening(String text, int from, int at, boolean glued) {
        var c = text.charAt(at);
        if (c == '【' || c == '[' || (at == from && (c == '（' || c == '('))) {
            return found(openings.at(text, at), at, at);
        }
        if (at == from && credits.isLabel(text, at + credits.markLength(text, at))) {
            return found(openings.at(text, at), at, at);
        }
        if (c == '讯' || c == '电' || (c == '消' && text.startsWith("消息", at))) {
            var begin = datelineStart(text, from, at, glued);
            return begin < 0 ? Optional.empty() : found(openings.datelineAt(text, begin, at), begin, at);
        }
        var begin = credits.isRole(text, at) ? bylineStart(text, from, at, glued) : -1;
        if (begin < 0) {
            return Optional.empty();
        }
        var start = credits.photoWordStart(text, from, begin);
        return found(openings.at(text, start), start, at);
    }

    private static Optional<Found> found(Opening opening, int begin, int sign) {
        return opening.isEmpty() || opening.bodyStart() <= sign
                ? Optional.empty()
                : Optional.of(new Found(opening, begin));
    }

    private int datelineStart(String text, int from, int at, boolean glued) {
        var border = border(text, from, at);
        var day = dayStart(text, border, at);
        var known = knownOutlet(text, border, day);
        if (known >= 0) {
            return known;
        }
        var placed = placedOutlet(text, border, day);
        if (placed >= 0 && (glued || day - border > LONGEST_OUTLET)) {
            return placed;
        }
        var atBorder = border == from ? !glued : isBorder(text.charAt(border - 1));
        return atBorder && border < day && day - border <= LONGEST_OUTLET ? border : placed;
    }

    private static int dayStart(String text, int from, int at) {
        var stop = Signs.trimEnd(text, from, at);
        return DayReader.before(text, from, stop).map(DayReader.Day::start).orElse(stop);
    }

    /** The first place from which on there is nothing but outlets and a place. */
    private int knownOutlet(String text, int from, int end) {
        for (var i = Math.max(from, end - 40); i < end; i++) {
            var length = Math.max(outlets.lengthAt(text, i, end), ownOutlets.lengthAt(text, i, end));
            if (length > 0 && isOutletTail(text, i + length, end)) {
                var twice = text.startsWith(text.substring(i, i + length), i + length);
                return twice ? i + length : i;
            }
        }
        return -1;
    }

    private boolean isOutletTail(String text, int start, int end) {
        if (end - start > 16) {
            return false;
        }
        for (var i = start; i < end; i++) {
            var c = text.charAt(i);
            if (!Names.isNameChar(c) && !Signs.isSpace(c) && !Signs.isLatin(c) && "-—（）()".indexOf(c) < 0) {
                return false;
            }
        }
        return end - start <= 9 || outletEndings.lengthBefore(text, start, end) > 0 || text.charAt(end - 1) == '）';
    }

    /** 运城晚报: a place and an ending make an outlet that nobody listed. */
    private int placedOutlet(String text, int from, int end) {
        for (var i = Math.max(from, end - LONGEST_OUTLET); i < end; i++) {
            var place = places.lengthAt(text, i, end);
            if (place > 0 && outletEndings.lengthAt(text, i + place, end) > 0) {
                return i;
            }
        }
        return -1;
    }

    /** The last place before {@code at} where a text ends for sure. */
    private static int border(String text, int from, int at) {
        var i = Signs.trimEnd(text, from, at);
        while (i > from && at - i < 60) {
            var c = text.charAt(i - 1);
            if (isBorder(c) && !closes(c)) {
                break;
            }
            i--;
        }
        return i;
    }

    private static boolean closes(char c) {
        return c == '）' || c == ')';
    }

    private static boolean isBorder(char c) {
        return Signs.isSentenceEnd(c) || "”》】\n".indexOf(c) >= 0;
    }

    private int bylineStart(String text, int from, int at, boolean glued) {
        var stop = at;
        while (stop > from && ranks.lengthBefore(text, from, stop) > 0 && outlets.lengthBefore(text, from, stop) == 0) {
            stop -= ranks.lengthBefore(text, from, stop);
        }
        stop = postingStart(text, from, stop);
        var gap = stop;
        while (gap > from && (Signs.isSpace(text.charAt(gap - 1)) || "|｜丨/／".indexOf(text.charAt(gap - 1)) >= 0)) {
            gap--;
        }
        var outlet = outletStart(text, from, gap);
        if (outlet < gap) {
            return isByItself(text, from, outlet, glued || gap < stop || isGapAfterRole(text, at)) ? outlet : -1;
        }
        var marked = gap > from && credits.markLength(text, gap - 1) > 0;
        if (marked) {
            return gap - 1;
        }
        var alone = stop == from || gap < stop || isBorder(text.charAt(stop - 1)) || closes(text.charAt(stop - 1));
        return alone || (glued && isGapAfterRole(text, at)) ? stop : -1;
    }

    /** 本报驻华盛顿记者: where the posting begins. */
    private static int postingStart(String text, int from, int stop) {
        for (var i = stop - 2; i >= Math.max(from + 1, stop - 10); i--) {
            var c = text.charAt(i);
            if (c == '驻' || c == '赴') {
                return i;
            }
            if (!Signs.isHan(c)) {
                break;
            }
        }
        return stop;
    }

    private boolean isGapAfterRole(String text, int at) {
        var after = at + credits.roleLength(text, at);
        return after < text.length() && (Signs.isSpace(text.charAt(after)) || text.charAt(after) == '|');
    }

    private static boolean isByItself(String text, int from, int outlet, boolean setOff) {
        return outlet == from
                || Signs.isSpace(text.charAt(outlet - 1))
                || isBorder(text.charAt(outlet - 1))
                || (setOff && "，、的由据".indexOf(text.charAt(outlet - 1)) < 0);
    }

    /** Where a row of outlets that ends at {@code end} begins: 中青报·中青网. */
    private int outletStart(String text, int from, int end) {
        var start = end;
        while (start > from) {
            var length = outlets.lengthBefore(text, from, start);
            if (length == 0) {
                length = placedOutletBefore(text, from, start);
            }
            if (length == 0) {
                break;
            }
            start -= length;
            if (start > from
                    && "·/、-".indexOf(text.charAt(start - 1)) >= 0
                    && outlets.lengthBefore(text, from, start - 1) > 0) {
                start--;
            }
        }
        if (start == end && end > from && outletEndings.lengthBefore(text, from, end) > 0) {
            var border = Math.max(from, end - 10);
            for (var i = end; i > border; i--) {
                if (Signs.isSpace(text.charAt(i - 1)) || isBorder(text.charAt(i - 1)) || i - 1 == from) {
                    return i - 1 == from && !isBorder(text.charAt(from)) ? from : i;
                }
            }
        }
        return start;
    }

    private int placedOutletBefore(String text, int from, int end) {
        var ending = outletEndings.lengthBefore(text, from, end);
        var place = ending == 0 ? 0 : places.lengthBefore(text, from, end - ending);
        return place == 0 ? 0 : place + ending;
    }
}
