package org.baoku.search;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the date forms of the query language. */
final class DateForms {
    private static final Pattern RANGE = Pattern.compile("(.*?)\\s*(?:\\.\\.|~|至)\\s*(.*)");
    private static final Pattern DASHED = Pattern.compile("(\\d{4})(?:[-/](\\d{1,2})(?:[-/](\\d{1,2}))?)?");
    private static final Pattern CHINESE = Pattern.compile("(\\d{4})年(?:(\\d{1,2})月(?:(\\d{1,2})日)?)?");
    private static final Pattern EVERY_YEAR = Pattern.compile("\\*-(\\d{1,2})-(\\d{1,2})");

    private DateForms() {}

    static DateFilter parse(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        try {
            var everyYear = EVERY_YEAR.matcher(folded);
            if (everyYear.matches()) {
                return DateFilter.everyYear(MonthDay.of(number(everyYear, 1), number(everyYear, 2)));
            }
            var range = RANGE.matcher(folded.replace("...", ".."));
            if (range.matches()) {
                return between(range.group(1), range.group(2), text);
            }
            return span(folded).orElseThrow(() -> unreadable(text));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no such day: " + text + " (" + e.getMessage() + ")", e);
        }
    }

    private static DateFilter between(String first, String last, String text) {
        if (first.isEmpty() && last.isEmpty()) {
            throw unreadable(text);
        }
        return new DateFilter.Between(
                first.isEmpty()
                        ? Optional.empty()
                        : Optional.of(span(first).orElseThrow(() -> unreadable(text)))
                                .flatMap(DateFilter.Between::first),
                last.isEmpty()
                        ? Optional.empty()
                        : Optional.of(span(last).orElseThrow(() -> unreadable(text)))
                                .flatMap(DateFilter.Between::last));
    }

    private static Optional<DateFilter.Between> span(String form) {
        for (var pattern : new Pattern[] {DASHED, CHINESE}) {
            var matcher = pattern.matcher(form);
            if (matcher.matches()) {
                return Optional.of(span(matcher));
            }
        }
        return Optional.empty();
    }

    private static DateFilter.Between span(Matcher form) {
        int year = number(form, 1);
        if (form.group(2) == null) {
            return (DateFilter.Between) DateFilter.year(year);
        }
        int month = number(form, 2);
        return (DateFilter.Between)
                (form.group(3) == null
                        ? DateFilter.month(YearMonth.of(year, month))
                        : DateFilter.day(LocalDate.of(year, month, number(form, 3))));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static IllegalArgumentException unreadable(String text) {
        return new IllegalArgumentException("not a date: " + text);
    }
}
