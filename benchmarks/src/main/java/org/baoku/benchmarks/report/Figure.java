package org.baoku.benchmarks.report;

import java.util.Optional;

/**
 * What was measured.
 *
 * @param value the value, in the column's unit
 * @param advantage how many times as good as this Baoku was, with the spread round by round; empty where a ratio means nothing, as between
 *     scores
 */
public record Figure(Spread value, Optional<Spread> advantage) {
    /** A figure that is exact, and is compared by its value. */
    public static Figure of(double value) {
        return new Figure(Spread.of(value), Optional.empty());
    }
}
