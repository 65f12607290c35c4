package org.baoku.page;

import java.util.Optional;

/** Tells agency, place and day of a dateline apart: 新华社 | 柏林 | 1月22日. Immutable. */
final class DatelineReader {
    private final Words outlets;
    private final Words ownOutlets;
    private final Words places;
    private final Words outletEndings;

    DatelineReader(PageStyle style) {
        outlets = Words.of(style, StyleKey.OUTLET);
        ownOutlets = Words.of(style, StyleKey.OUTLET_OWN);
        places = Words.of(style, StyleKey.PLACE);
        outletEndings = Words.of(style, StyleKey.OUTLET_SUFFIX);
    }

    /** 据新华社电: where the outlet begins. */
    static int afterAccording(String text, int from) {
        return text.startsWith("据", from) ? from + 1 : from;
    }

    /** The dateline that begins at {@code from} and has its sign (讯, 电) at {@code end}. */
    DatelineParts read(String text, int from, int end) {
        var start = afterAccording(text, from);
        var stop = Signs.trimEnd(text, start, end);
        var day = DayReader.before(text, start, stop);
        var bare = day.isPresent() ? -1 : DayReader.bareDayStart(text, start, stop);
        if (day.isPresent() || bare > start) {
            stop = Signs.trimEnd(text, start, day.map(DayReader.Day::start).orElse(bare));
        }
        var border = outletEnd(text, start, stop);
        var agency = Signs.pack(text.substring(start, border));
        var place = Signs.trim(text.substring(border, stop));
        return DatelineParts.of(
                agency.isEmpty() ? Optional.empty() : Optional.of(agency),
                place.isEmpty() ? Optional.empty() : Optional.of(place),
                day);
    }

    /** Where the outlet ends and the place begins. */
    private int outletEnd(String text, int start, int stop) {
        var known = Math.max(ownOutlets.lengthAt(text, start, stop), outlets.lengthAt(text, start, stop));
        var border = start + known;
        if (known > 0 && places.lengthAt(text, border, stop) == stop - border) {
            return border;
        }
        for (var i = stop; i > border; i--) {
            var ending = outletEndings.lengthBefore(text, start, i);
            if (ending > 1
                    || (ending == 1 && isEnding(text, start, i, border))
                    || text.charAt(i - 1) == '）'
                    || text.charAt(i - 1) == ')') {
                border = i;
                break;
            }
        }
        if (border == start) {
            return noEnding(text, start, stop);
        }
        return known > 0 || border < stop ? beforePlace(text, border, stop) : border;
    }

    /** 本报云泽, 青禾日报云泽: behind an outlet, 云 begins a place. */
    private boolean isEnding(String text, int start, int i, int border) {
        return i - 1 > border ? outletEndings.lengthBefore(text, start, i - 1) == 0 : border == start;
    }

    /** 红网时刻衡阳: what stands between an outlet and a known place belongs to the outlet. */
    private int beforePlace(String text, int border, int stop) {
        for (var i = border; i < stop; i++) {
            if (places.lengthAt(text, i, stop) == stop - i) {
                return i - border <= 3 && i > border && isPartOfOutlet(text, border, i) ? i : border;
            }
        }
        return border;
    }

    /** A place may stand in two parts (美国阿斯彭, 云南大理); then all of it is the place. */
    private boolean isPartOfOutlet(String text, int border, int i) {
        return places.lengthAt(text, border, i) == 0
                && !text.substring(border, i).endsWith("国")
                && !text.substring(border, i).endsWith("省");
    }

    private int noEnding(String text, int start, int stop) {
        var at = stop;
        for (var i = start + 1; i < stop; i++) {
            if (places.lengthAt(text, i, stop) == stop - i) {
                at = i;
                break;
            }
        }
        return at;
    }
}
