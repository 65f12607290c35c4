package org.baoku.benchmarks.report;

import java.util.Arrays;
import java.util.Collection;

/**
 * What repeated measurements are taken for, and their spread.
 *
 * @param low tenth percentile
 * @param typical the value that stands for all: the median, or of rounds that other work on the machine may disturb what
 *     {@link Column#undisturbed} says
 * @param high ninetieth percentile
 */
public record Spread(double low, double typical, double high) {
    /**
     * Spread of some values.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static Spread of(Collection<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("No values to take a median of");
        }
        return new Spread(at(sorted, 0.1), at(sorted, 0.5), at(sorted, 0.9));
    }

    /** The same spread with another value that stands for all. */
    public Spread withTypical(double other) {
        return new Spread(low, other, high);
    }

    /** Spread of a value that is the same however often it is measured. */
    public static Spread of(double value) {
        return new Spread(value, value, value);
    }

    /** Whether all values are one. */
    public boolean isPoint() {
        return low == high;
    }

    /** The value that {@code share} of {@code values} lie below, by linear interpolation between neighbours. */
    public static double percentile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return at(sorted, share);
    }

    private static double at(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
