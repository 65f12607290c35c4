package org.baoku.search;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The length of a bucket of a timeline. */
public enum TimelineInterval {
    /** One day. */
    DAY,
    /** One week, from Monday. */
    WEEK,
    /** One month. */
    MONTH,
    /** One year. */
    YEAR;

    /**
     * The bucket that a day lies in.
     *
     * @param day a day
     * @return first day of the bucket
     */
    public LocalDate startOf(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /**
     * The bucket after another one.
     *
     * @param start first day of a bucket
     * @return first day of the next bucket
     */
    public LocalDate next(LocalDate start) {
        return switch (this) {
            case DAY -> start.plusDays(1);
            case WEEK -> start.plusWeeks(1);
            case MONTH -> start.plusMonths(1);
            case YEAR -> start.plusYears(1);
        };
    }
}
