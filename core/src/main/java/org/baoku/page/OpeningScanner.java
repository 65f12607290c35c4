package org.baoku.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.baoku.news.Byline;
import org.baoku.news.Contributor;
import org.baoku.news.Role;

/** Reads the dateline and byline that stand at a place of a text. Immutable. */
final class OpeningScanner {
    /** No outlet, place and date before 讯 or 电 are longer. */
    private static final int LONGEST_DATELINE = 48;

    /** Of a place between an outlet and 电 without a day. */
    private static final int LONGEST_PLACE = 5;

    private static final int LONGEST_BRACKETS = 90;

    /** Words before 报道 that belong to it. */
    private static final Words REPORT_KINDS = new Words(List.of("综合", "独家", "记者"));

    /** A line end that a converter left as a letter. */
    private static final Pattern LINE_END_LETTERS = Pattern.compile("\\\\n| n(?=\\p{IsHan})");

    private final CreditReader credits;
    private final Words outlets;
    private final Words ownOutlets;
    private final Words outletEndings;
    private final DatelineReader datelines;

    OpeningScanner(PageStyle style, CreditReader credits) {
        this.credits = credits;
        outlets = Words.of(style, StyleKey.OUTLET);
        ownOutlets = Words.of(style, StyleKey.OUTLET_OWN);
        outletEndings = Words.of(style, StyleKey.OUTLET_SUFFIX);
        datelines = new DatelineReader(style);
    }

    /** The dateline, with its byline, or the byline alone, that begins at {@code start}. */
    Opening at(String text, int start) {
        var from = Signs.skipSpace(text, start, text.length());
        if (from >= text.length()) {
            return Opening.none(from);
        }
        return bracketed(text, from)
                .or(() -> dateline(text, from))
                .or(() -> byline(text, from))
                .orElse(Opening.none(from));
    }

    /** 【环球网报道 记者 张三】, 【深圳商报讯】（记者 张三）, （记者 张三）, （本报讯）. */
    private Optional<Opening> bracketed(String text, int from) {
        var sign = text.charAt(from);
        if (sign != '【' && sign != '[' && sign != '（' && sign != '(') {
            return Optional.empty();
        }
        var close = closing(text, from, LONGEST_BRACKETS);
        if (close < 0) {
            return Optional.empty();
        }
        var inside = text.substring(from + 1, close);
        var body = Signs.skipSpace(text, close + 1, text.length());
        return sign == '【' || sign == '['
                ? reportInBrackets(text, inside, body)
                : creditInBrackets(text, inside, from + 1, body);
    }

    private Optional<Opening> creditInBrackets(String text, String inside, int start, int body) {
        var read = credits.readWhole(text, start, start + inside.length());
        return read.isByline()
                ? Optional.of(opening(DatelineParts.NONE, read, body))
                : datelineInBrackets(text, inside, body);
    }

    private Optional<Opening> datelineInBrackets(String text, String inside, int body) {
        return dateline(inside + "（", 0)
                .filter(dateline -> dateline.bodyStart() >= inside.length())
                .map(dateline -> withByline(dateline, text, body));
    }

    private Optional<Opening> reportInBrackets(String text, String inside, int body) {
        var report = inside.indexOf("报道");
        if (report > 0) {
            var agency = Signs.trim(inside.substring(0, report));
            agency = agency.substring(0, agency.length() - REPORT_KINDS.lengthBefore(agency, 0, agency.length()));
            var role = credits.findRole(agency, 0, agency.length());
            if (role < 0 && !agency.isEmpty() && agency.length() <= 20) {
                var read = credits.readWhole(inside, report + 2, inside.length());
                return Optional.of(
                        opening(DatelineParts.of(Optional.of(agency), Optional.empty(), Optional.empty()), read, body));
            }
        }
        var whole = datelineInBrackets(text, inside, body);
        if (whole.isPresent()) {
            return whole;
        }
        var line = LINE_END_LETTERS.matcher(inside).replaceAll(" ");
        var read = credits.readWhole(line, 0, line.length());
        return read.isByline() ? Optional.of(opening(DatelineParts.NONE, read, body)) : Optional.empty();
    }

    private Opening withByline(Opening dateline, String text, int body) {
        var bylined = bylineAfter(text, body);
        return bylined.isEmpty()
                ? new Opening(
                        dateline.agency(),
                        dateline.place(),
                        dateline.day(),
                        dateline.year(),
                        dateline.byline(),
                        dateline.outlets(),
                        Optional.empty(),
                        body)
                : opening(
                        new DatelineParts(dateline.agency(), dateline.place(), dateline.day(), dateline.year()),
                        bylined.get(),
                        bylined.get().end());
    }

    private static Opening opening(DatelineParts dateline, Credits read, int body) {
        return new Opening(
                dateline.agency(),
                dateline.place().or(read::place),
                dateline.day(),
                dateline.year(),
                new Byline(read.contributors()),
                read.outlets(),
                Optional.empty(),
                body);
    }

    private Optional<Opening> dateline(String text, int from) {
        return sign(text, from, Math.min(text.length(), from + LONGEST_DATELINE))
                .map(sign -> complete(text, datelines.read(text, from, sign.at()), sign.at() + sign.length()));
    }

    /** The dateline that begins at {@code from} and has its sign (讯, 电) at {@code at}. */
    Opening datelineAt(String text, int from, int at) {
        return sign(text, from, at + 1)
                .filter(sign -> sign.at() == at)
                .map(sign -> complete(text, datelines.read(text, from, at), at + sign.length()))
                .orElse(Opening.none(from));
    }

    private record Sign(int at, int length) {}

    private Optional<Sign> sign(String text, int from, int end) {
        var i = from;
        while (i < end) {
            var c = text.charAt(i);
            if (c == '（' || c == '(') {
                var close = closing(text, i, 16);
                if (close < 0) {
                    return Optional.empty();
                }
                i = close + 1;
                continue;
            }
            if (isForeign(c)) {
                return Optional.empty();
            }
            var length = isSign(c) ? signLength(text, from, i) : 0;
            if (length > 0) {
                return Optional.of(new Sign(i, length));
            }
            i++;
        }
        return Optional.empty();
    }

    private static boolean isSign(char c) {
        return c == '讯' || c == '电' || c == '消' || c == '报';
    }

    private static boolean isForeign(char c) {
        return !Signs.isHan(c) && isForeignSign(c);
    }

    private static boolean isForeignSign(char c) {
        return Signs.isSentenceEnd(c) || Signs.isComma(c) || "“”《》：:【".indexOf(c) >= 0;
    }

    /** Length of 讯, 电 or 消息 at {@code at} if what stands before it makes it a dateline's. */
    private int signLength(String text, int from, int at) {
        var c = text.charAt(at);
        var stop = Signs.trimEnd(text, from, at);
        if (stop == from) {
            return 0;
        }
        var dated = DayReader.before(text, from, stop).isPresent();
        if (c == '电') {
            return dated
                            || isBareDay(text, from, stop)
                            || (isOutletAndPlace(text, from, stop) && setsOff(text, at + 1))
                            || (outlets.contains(text.substring(DatelineReader.afterAccording(text, from), stop))
                                    && setsOff(text, at + 1))
                    ? 1
                    : 0;
        }
        if (c == '讯') {
            return dated
                            || (isOutlet(text, from, stop) && setsOff(text, at + 1))
                            || (isOutletName(text, from, stop) && !isPartOfWord(text, at))
                    ? 1
                    : 0;
        }
        if (text.startsWith("消息", at) || text.startsWith("报道", at)) {
            var known = c == '消' && isReporting(text, from, stop) && setsOff(text, at + 2);
            return known || (dated && isOutletBeforeDay(text, from, stop)) ? 2 : 0;
        }
        return 0;
    }

    /** 央视网, 央视新闻客户端 before 消息. */
    private boolean isReporting(String text, int from, int stop) {
        var known = outletLength(text, from, stop);
        return known == stop - from || (known > 0 && outletEndings.lengthBefore(text, from + known, stop) > 0);
    }

    /** 新华社北京三日电: the month is that of the paper. */
    private boolean isBareDay(String text, int from, int stop) {
        var day = DayReader.bareDayStart(text, from, stop);
        return day > from && outletLength(text, from, day) > 0;
    }

    /** 新华社北京电: the day is that of the paper. */
    private boolean isOutletAndPlace(String text, int from, int stop) {
        var outlet = outletLength(text, from, stop);
        var place = DatelineReader.afterAccording(text, from) + outlet;
        var length = stop - place;
        return outlet > 0 && length >= 2 && length <= LONGEST_PLACE && allHan(text, place, stop);
    }

    private static boolean allHan(String text, int start, int end) {
        for (var i = start; i < end; i++) {
            if (!Signs.isHan(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private int outletLength(String text, int from, int end) {
        var start = DatelineReader.afterAccording(text, from);
        return Math.max(outlets.lengthAt(text, start, end), ownOutlets.lengthAt(text, start, end));
    }

    private boolean isOutletBeforeDay(String text, int from, int stop) {
        var day = DayReader.before(text, from, stop);
        var role = credits.findRole(text, from, stop);
        return role < 0 && day.filter(d -> d.start() > from).isPresent();
    }

    private static boolean isPartOfWord(String text, int at) {
        return (at > 0 && "通资音喜快简短审电视腾".indexOf(text.charAt(at - 1)) >= 0)
                || (at + 1 < text.length() && "息问号飞".indexOf(text.charAt(at + 1)) >= 0);
    }

    private boolean isOutletName(String text, int from, int stop) {
        var name = Signs.pack(text.substring(from, stop));
        return name.length() <= 16
                && (ownOutlets.contains(name)
                        || outlets.contains(name)
                        || outletEndings.lengthBefore(name, 0, name.length()) > 0);
    }

    private boolean isOutlet(String text, int from, int stop) {
        return isOutletName(text, from, stop) || (stop - from <= 8 && !isPartOfWord(text, stop));
    }

    /** Whether a byline or a gap follows: running text goes on at once. */
    private boolean setsOff(String text, int at) {
        if (at >= text.length()) {
            return true;
        }
        var c = text.charAt(at);
        return Signs.isSpace(c) || c == '（' || c == '(' || c == '：' || c == ':' || c == '】' || credits.isRole(text, at);
    }

    private Opening complete(String text, DatelineParts dateline, int after) {
        var body = Signs.skipSpace(text, after, text.length());
        var byline = bylineAfter(text, body);
        if (byline.isPresent()) {
            return opening(dateline, byline.get(), byline.get().end());
        }
        body = afterColon(text, body);
        return opening(dateline, new Credits(List.of(), List.of(), Optional.empty(), body, false, false), body);
    }

    /** 消息：, 消息（新闻联播）：: where the story begins behind the colon, if there is one. */
    private static int afterColon(String text, int at) {
        var bracket = at < text.length() && (text.charAt(at) == '（' || text.charAt(at) == '(');
        var close = bracket ? closing(text, at, 16) : at - 1;
        var colon = close + 1;
        return colon >= at && colon < text.length() && "：:".indexOf(text.charAt(colon)) >= 0
                ? Signs.skipSpace(text, colon + 1, text.length())
                : at;
    }

    /** The byline after a dateline, in brackets or not; its end is where the story begins. */
    private Optional<Credits> bylineAfter(String text, int at) {
        if (at >= text.length()) {
            return Optional.empty();
        }
        var c = text.charAt(at);
        if (c == '（' || c == '(') {
            var close = closing(text, at, LONGEST_BRACKETS);
            if (close < 0) {
                return Optional.empty();
            }
            var read = credits.readWhole(text, at + 1, close);
            return (read.complete() && !read.contributors().isEmpty())
                            || (read.marked() && !read.contributors().isEmpty())
                    ? Optional.of(endingAt(read, storyStart(text, close + 1)))
                    : Optional.empty();
        }
        var marked = credits.isRole(text, at) || credits.markLength(text, at) > 0 || ownRole(text, at);
        if (!marked) {
            return Optional.empty();
        }
        var read = credits.readOpening(text, at, Math.min(text.length(), at + 120));
        return read.contributors().isEmpty()
                ? Optional.empty()
                : Optional.of(endingAt(read, storyStart(text, read.end())));
    }

    private boolean ownRole(String text, int at) {
        var role = credits.findRole(text, at, Math.min(text.length(), at + 14));
        if (role < 0) {
            return false;
        }
        for (var i = at; i < role; i++) {
            if (!Names.isNameChar(text.charAt(i)) && text.charAt(i) != '、') {
                return false;
            }
        }
        return true;
    }

    private static int storyStart(String text, int at) {
        var i = Signs.skipSpace(text, at, text.length());
        while (i < text.length() && "：:，,】)）".indexOf(text.charAt(i)) >= 0) {
            i = Signs.skipSpace(text, i + 1, text.length());
        }
        return i;
    }

    private static Credits endingAt(Credits read, int end) {
        return new Credits(read.contributors(), read.outlets(), read.place(), end, read.complete(), read.marked());
    }

    /** A byline without a dateline: 大众网记者 张三 青岛报道, 东方网记者张三7月31日报道. */
    Optional<Opening> byline(String text, int from) {
        var end = Math.min(text.length(), from + LONGEST_BRACKETS);
        var role = credits.findRole(text, from, Math.min(end, from + 40));
        if (!credits.isLabel(text, from + credits.markLength(text, from))
                && (role < 0 || !onlyOutletBefore(text, from, role))) {
            return Optional.empty();
        }
        var read = credits.readOpening(text, from, Math.min(text.length(), from + 120));
        if (read.contributors().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(reported(text, read));
    }

    private boolean onlyOutletBefore(String text, int from, int role) {
        for (var i = from; i < role; i++) {
            var c = text.charAt(i);
            if (!Names.isNameChar(c)
                    && !Signs.isSpace(c)
                    && !Signs.isLatin(c)
                    && "|｜丨/、+-".indexOf(c) < 0
                    && credits.markLength(text, i) == 0) {
                return false;
            }
        }
        return true;
    }

    /** A byline that ends with a day and 报道 is a dateline as well. */
    private Opening reported(String text, Credits read) {
        var at = Signs.skipSpace(text, read.end(), text.length());
        var day = DayReader.at(text, at, text.length());
        var sign = day.map(DayReader.Day::end).orElse(at);
        var photo = text.startsWith("摄影报道", sign);
        var agency =
                read.outlets().isEmpty() ? Optional.<String>empty() : Optional.of(String.join("·", read.outlets()));
        if (text.startsWith("报道", sign) || photo || (day.isPresent() && text.startsWith("讯", sign))) {
            var after = storyStart(text, sign + (photo ? 4 : text.startsWith("讯", sign) ? 1 : 2));
            var dateline = DatelineParts.of(agency, read.place(), day);
            var byline = photo ? photographed(read) : read;
            return opening(dateline, byline, after);
        }
        var dateline =
                DatelineParts.of(read.place().isPresent() ? agency : Optional.empty(), read.place(), Optional.empty());
        return opening(dateline, read, storyStart(text, read.end()));
    }

    private static Credits photographed(Credits read) {
        var names =
                read.contributors().stream().map(Contributor::name).distinct().toList();
        var both = new Byline(read.contributors()).plus(Role.PHOTOGRAPHER, names);
        return new Credits(both.contributors(), read.outlets(), read.place(), read.end(), read.complete(), true);
    }

    static int closing(String text, int open, int longest) {
        var closer = switch (text.charAt(open)) {
            case '【' -> '】';
            case '[' -> ']';
            case '（' -> '）';
            default -> ')';
        };
        var end = Math.min(text.length(), open + longest);
        for (var i = open + 1; i < end; i++) {
            var c = text.charAt(i);
            if (c == closer || ((c == ')' || c == '）') && (closer == ')' || closer == '）'))) {
                return i;
            }
        }
        return -1;
    }
}
