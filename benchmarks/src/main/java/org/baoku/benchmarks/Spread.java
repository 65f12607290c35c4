package org.baoku.benchmarks;

import java.util.Arrays;
import java.util.Collection;

/**
 * Middle and spread of repeated measurements.
 *
 * @param low tenth percentile
 * @param median middle
 * @param high ninetieth percentile
 */
record Spread(double low, double median, double high) {
    static Spread of(Collection<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("No values to take a median of");
        }
        return new Spread(at(sorted, 0.1), at(sorted, 0.5), at(sorted, 0.9));
    }

    /** Percentile by linear interpolation between neighbours. */
    private static double at(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    static double percentile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return at(sorted, share);
    }
}
