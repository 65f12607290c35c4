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

    private DayReader() {}

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
        var monthEnd = number(text, monthStart, end, 2);
        var monthSign = Signs.skipSpace(text, monthEnd, end);
        if (monthEnd == monthStart || monthSign >= end || text.charAt(monthSign) != '月') {
            return Optional.empty();
        }
        var dayStart = Signs.skipSpace(text, monthSign + 1, end);
        var dayEnd = number(text, dayStart, end, 2);
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
        for (var i = Math.max(start, end - 14); i < end - 3; i++) {
            var numberStart = Signs.isDigit(text.charAt(i)) && (i == start || !Signs.isDigit(text.charAt(i - 1)));
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
        while (i < end && i < start + longest && Signs.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int value(CharSequence text, int start, int end) {
        var value = 0;
        for (var i = start; i < end; i++) {
            var c = text.charAt(i);
            value = value * 10 + (c >= '０' ? c - '０' : c - '0');
        }
        return value;
    }
}
