package org.baoku.search;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/**
 * Lets new articles rank above old ones that match as well. The relevance of an article is multiplied by {@code 1 + weight ×
 * 2^(−age ÷ halfLife)}: with weight 1, an article of the day counts twice, one of a half-life ago one and a half times, one
 * of long ago or without a date once.
 *
 * @param today the day from which ages are counted; later articles count as of this day
 * @param halfLifeDays after how many days the bonus is half as large, 1 or more
 * @param weight bonus of an article of the day, above 0 and at most 10
 */
public record Freshness(LocalDate today, int halfLifeDays, double weight) {
    /** Checks the values. */
    public Freshness {
        checkArgument(halfLifeDays >= 1, "halfLifeDays must be 1 or more, got %s", halfLifeDays);
        checkArgument(weight > 0 && weight <= 10, "weight must be above 0 and at most 10, got %s", weight);
    }

    /**
     * With weight 1.
     *
     * @param today the day from which ages are counted
     * @param halfLifeDays after how many days the bonus is half as large, 1 or more
     * @return the settings
     */
    public static Freshness of(LocalDate today, int halfLifeDays) {
        return new Freshness(today, halfLifeDays, 1);
    }

    /**
     * What the relevance of an article is multiplied by.
     *
     * @param date the day of publication
     * @return 1 or more
     */
    public double factor(LocalDate date) {
        long age = Math.max(0, today.toEpochDay() - date.toEpochDay());
        return 1 + weight * Math.pow(2, -(double) age / halfLifeDays);
    }
}
