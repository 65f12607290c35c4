package org.baoku.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads days in running text: 7月26日, 2023年7月26日. */
final class DayReader {
    /** A day with the place where it stands. */
    record Day(OptionalInt year, MonthDay monthDay, int start, int end) {
        /** The latest such day that is not after the page's; a printed year counts. */
        Optional<LocalDate> notAfter(Optional<LocalDate> page) {
            try {
                if (year.isPresent()) {
                    return Optional.of(
                            LocalDate.of(year.getAsInt(), monthDay.getMonthValue(), monthDay.getDayOfMonth()));
                }
                return page.map(day -> latest(monthDay, day));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }

    /** 三十一: the longest number of a month or day. */
    private static final int LONGEST_NUMBER = 3;

    /** 二〇二四年十二月三十一日 with a gap or two. */
    private static final int LONGEST_DAY = 16;

    private DayReader() {}

    /** Where a day of an unnamed month that ends before {@code end} begins (新华社北京三日电), or -1. */
    static int bareDayStart(CharSequence text, int start, int end) {
        if (end <= start || text.charAt(end - 1) != '日') {
            return -1;
        }
        var at = end - 1;
        while (at > start && end - 1 - at < LONGEST_NUMBER && isNumeral(text.charAt(at - 1))) {
            at--;
        }
        var day = at == end - 1 ? 0 : value(text, at, end - 1);
        return day >= 1 && day <= 31 ? at : -1;
    }

    static LocalDate latest(MonthDay monthDay, LocalDate page) {
        var year = page.getYear();
        while (!monthDay.isValidYear(year) || monthDay.atYear(year).isAfter(page)) {
            year--;
        }
        return monthDay.atYear(year);
    }

    /** The day that stands exactly at {@code start}. */
    static Optional<Day> at(CharSequence text, int start, int end) {
        var first = number(text, start, end, 4);
        if (first == start) {
            return Optional.empty();
        }
        var yearSign = Signs.skipSpace(text, first, end);
        if (first - start == 4 && yearSign < end && text.charAt(yearSign) == '年') {
            return monthDay(
                    text,
                    start,
                    Signs.skipSpace(text, yearSign + 1, end),
                    end,
                    OptionalInt.of(value(text, start, first)));
        }
        return monthDay(text, start, start, end, OptionalInt.empty());
    }

    private static Optional<Day> monthDay(CharSequence text, int start, int monthStart, int end, OptionalInt year) {
        var monthEnd = number(text, monthStart, end, LONGEST_NUMBER);
        var monthSign = Signs.skipSpace(text, monthEnd, end);
        if (monthEnd == monthStart || monthSign >= end || text.charAt(monthSign) != '月') {
            return Optional.empty();
        }
        var dayStart = Signs.skipSpace(text, monthSign + 1, end);
        var dayEnd = number(text, dayStart, end, LONGEST_NUMBER);
        var daySign = Signs.skipSpace(text, dayEnd, end);
        if (dayEnd == dayStart || daySign >= end || (text.charAt(daySign) != '日' && text.charAt(daySign) != '号')) {
            return Optional.empty();
        }
        var month = value(text, monthStart, monthEnd);
        var day = value(text, dayStart, dayEnd);
        if (month < 1 || month > 12 || day < 1 || day > Month.of(month).maxLength()) {
            return Optional.empty();
        }
        return Optional.of(new Day(year, MonthDay.of(month, day), start, daySign + 1));
    }

    /** The day that ends exactly before {@code end}. */
    static Optional<Day> before(CharSequence text, int start, int end) {
        if (end <= start || text.charAt(end - 1) != '日') {
            return Optional.empty();
        }
        for (var i = Math.max(start, end - LONGEST_DAY); i < end - 3; i++) {
            var numberStart = isNumeral(text.charAt(i)) && (i == start || !isNumeral(text.charAt(i - 1)));
            if (numberStart) {
                var day = at(text, i, end);
                if (day.isPresent() && day.get().end() == end) {
                    return day;
                }
            }
        }
        return Optional.empty();
    }

    private static int number(CharSequence text, int start, int end, int longest) {
        var i = start;
        while (i < end && i < start + longest && isNumeral(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isNumeral(char c) {
        return Signs.isDigit(c) || "〇○零一二三四五六七八九十廿".indexOf(c) >= 0;
    }

    private static int value(CharSequence text, int start, int end) {
        return ChineseNumbers.parse(text.subSequence(start, end).toString()).orElse(0);
    }
}
