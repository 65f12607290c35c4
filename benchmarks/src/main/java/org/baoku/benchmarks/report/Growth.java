package org.baoku.benchmarks.report;

import java.util.List;

/**
 * A power law through points: {@code value = factor * size^exponent}, the least squares of the logarithms.
 *
 * @param exponent 0 for what stays the same, 1 for what grows in proportion
 * @param factor the value at size 1
 */
public record Growth(double exponent, double factor) {
    /**
     * A measurement.
     *
     * @param size how much there was, positive
     * @param value what was measured, positive
     */
    public record Point(double size, double value) {
        /** Checks both. */
        public Point {
            if (size <= 0 || value <= 0) {
                throw new IllegalArgumentException("A power law needs positive numbers, got " + size + " and " + value);
            }
        }
    }

    /**
     * Fits points.
     *
     * @param points at least two, of different sizes
     * @throws IllegalArgumentException if they are not
     */
    public static Growth of(List<Point> points) {
        if (points.stream().mapToDouble(Point::size).distinct().count() < 2) {
            throw new IllegalArgumentException("Two sizes are needed to see growth, got " + points);
        }
        double meanSize = points.stream()
                .mapToDouble(point -> Math.log(point.size))
                .average()
                .orElseThrow();
        double meanValue = points.stream()
                .mapToDouble(point -> Math.log(point.value))
                .average()
                .orElseThrow();
        double covariance = 0;
        double variance = 0;
        for (Point point : points) {
            double distance = Math.log(point.size) - meanSize;
            covariance += distance * (Math.log(point.value) - meanValue);
            variance += distance * distance;
        }
        double exponent = covariance / variance;
        return new Growth(exponent, Math.exp(meanValue - exponent * meanSize));
    }

    /** What the law says for a size. */
    public double at(double size) {
        return factor * Math.pow(size, exponent);
    }

    /** The size at which the law reaches a value; infinite where it never does. */
    public double reaches(double value) {
        return exponent <= 0 ? Double.POSITIVE_INFINITY : Math.pow(value / factor, 1 / exponent);
    }
}
