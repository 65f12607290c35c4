package org.baoku.search;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/** Which days of publication a query accepts. {@code toString()} prints the date form of the query language. */
public sealed interface DateFilter {
    /** Earliest day that can be asked for. */
    LocalDate MIN = LocalDate.of(1, 1, 1);

    /** Latest day that can be asked for. */
    LocalDate MAX = LocalDate.of(9999, 12, 31);

    /**
     * All days from one to another one.
     *
     * @param first first day, {@link #MIN} or later; empty for no bound
     * @param last last day, included, {@link #MAX} or earlier; empty for no bound
     */
    record Between(Optional<LocalDate> first, Optional<LocalDate> last) implements DateFilter {
        /** Checks the bounds. */
        public Between {
            checkArgument(first.isPresent() || last.isPresent(), "first or last must be given");
            first.ifPresent(DateFilter::checkRange);
            last.ifPresent(DateFilter::checkRange);
            checkArgument(
                    first.isEmpty() || last.isEmpty() || !first.get().isAfter(last.get()),
                    "first must not be after last, got %s..%s",
                    first,
                    last);
        }

        @Override
        public String toString() {
            if (first.isPresent() && last.isPresent()) {
                return precise(first.get(), last.get());
            }
            return first.map(LocalDate::toString).orElse("")
                    + ".."
                    + last.map(LocalDate::toString).orElse("");
        }

        private static String precise(LocalDate first, LocalDate last) {
            if (first.equals(last)) {
                return first.toString();
            }
            var month = YearMonth.from(first);
            if (first.equals(month.atDay(1)) && last.equals(month.atEndOfMonth())) {
                return month.toString();
            }
            var year = Year.from(first);
            if (first.equals(year.atDay(1)) && last.equals(year.atMonth(12).atEndOfMonth())) {
                return String.format(Locale.ROOT, "%04d", year.getValue());
            }
            return first + ".." + last;
        }
    }

    /**
     * The same day of every year.
     *
     * @param day month and day; 29 February stands for leap years only
     */
    record EveryYear(MonthDay day) implements DateFilter {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "*-%02d-%02d", day.getMonthValue(), day.getDayOfMonth());
        }
    }

    /**
     * One day.
     *
     * @param day the day
     * @return the filter
     */
    static DateFilter day(LocalDate day) {
        return between(day, day);
    }

    /**
     * One month.
     *
     * @param month the month
     * @return the filter
     */
    static DateFilter month(YearMonth month) {
        return between(month.atDay(1), month.atEndOfMonth());
    }

    /**
     * One year.
     *
     * @param year the year, 1 to 9999
     * @return the filter
     */
    static DateFilter year(int year) {
        return between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /**
     * A span of days.
     *
     * @param first first day
     * @param last last day, included
     * @return the filter
     */
    static DateFilter between(LocalDate first, LocalDate last) {
        return new Between(Optional.of(first), Optional.of(last));
    }

    /**
     * A day and all later ones.
     *
     * @param first first day
     * @return the filter
     */
    static DateFilter from(LocalDate first) {
        return new Between(Optional.of(first), Optional.empty());
    }

    /**
     * A day and all earlier ones.
     *
     * @param last last day, included
     * @return the filter
     */
    static DateFilter until(LocalDate last) {
        return new Between(Optional.empty(), Optional.of(last));
    }

    /**
     * The same day of every year.
     *
     * @param day month and day
     * @return the filter
     */
    static DateFilter everyYear(MonthDay day) {
        return new EveryYear(day);
    }

    /**
     * Reads one of the date forms of the query language: 2023, 2023-02, 2023-02-01, 2023年2月1日, *-10-01, or two of them
     * with {@code ..} between, either end left open. Full-width digits and signs are accepted.
     *
     * @param text the form, without {@code 日期:}
     * @return the filter
     * @throws IllegalArgumentException if the text is none of the forms; the message says why
     */
    static DateFilter parse(String text) {
        return DateForms.parse(text);
    }

    private static void checkRange(LocalDate day) {
        checkArgument(!day.isBefore(MIN) && !day.isAfter(MAX), "day must be %s to %s, got %s", MIN, MAX, day);
    }
}
