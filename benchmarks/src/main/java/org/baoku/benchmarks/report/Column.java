package org.baoku.benchmarks.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * One thing that a section measures of each of its rows.
 *
 * @param title what it is, with its unit
 * @param better which way is better
 * @param decimals digits after the point when it is printed
 * @param whyNot the reason to give where Baoku does not lead; whether it does, the figures say
 */
public record Column(String title, Better better, int decimals, String whyNot) {
    /** Which way is better. */
    public enum Better {
        /** More is better. */
        HIGHER,
        /** Less is better. */
        LOWER,
        /** Neither is; the figure explains others. */
        NEITHER
    }

    /** A figure of which more is better. */
    public static Column higher(String title, int decimals, String whyNot) {
        return new Column(title, Better.HIGHER, decimals, whyNot);
    }

    /** A figure of which less is better. */
    public static Column lower(String title, int decimals, String whyNot) {
        return new Column(title, Better.LOWER, decimals, whyNot);
    }

    /** A figure that is neither good nor bad. */
    public static Column neutral(String title, int decimals) {
        return new Column(title, Better.NEITHER, decimals, "");
    }

    /** Whether {@code a} is better than {@code b} when both are printed. */
    public boolean isBetter(double a, double b) {
        double unit = Math.pow(10, decimals);
        double difference = (Math.rint(a * unit) - Math.rint(b * unit)) / unit;
        return switch (better) {
            case HIGHER -> difference > 0;
            case LOWER -> difference < 0;
            case NEITHER -> false;
        };
    }

    /** How many times as good {@code a} is as {@code b}; above 1 is better. */
    public double advantage(double a, double b) {
        return better == Better.LOWER ? b / a : a / b;
    }

    /**
     * The second best of the values of some rounds, or the only one. Other work on a machine makes a round worse, never
     * better, and may do so in most of them; what two rounds reach is no chance.
     *
     * @throws IllegalArgumentException if there are none
     */
    public double undisturbed(Collection<Double> values) {
        Comparator<Double> best = better == Better.HIGHER ? Comparator.reverseOrder() : Comparator.naturalOrder();
        List<Double> sorted = values.stream().sorted(best).toList();
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("No values of " + title);
        }
        return sorted.get(Math.min(1, sorted.size() - 1));
    }

    /** A value as it is printed. */
    public String format(double value) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }
}
