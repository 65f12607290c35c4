package org.baoku.benchmarks.quality;

/**
 * Micro-averaged precision and recall.
 *
 * @param right what was answered and is right
 * @param answered all that was answered
 * @param wanted all that should have been answered
 */
public record PrecisionRecall(long right, long answered, long wanted) {
    /** Share of the answers that are right; 0 where nothing was answered. */
    public double precision() {
        return ratio(right, answered);
    }

    /** Share of the wanted that was answered; 0 where nothing was wanted. */
    public double recall() {
        return ratio(right, wanted);
    }

    /** Harmonic mean of precision and recall. */
    public double f1() {
        return ratio(2 * right, answered + wanted);
    }

    /** Sum of two counts. */
    public PrecisionRecall plus(PrecisionRecall other) {
        return new PrecisionRecall(right + other.right, answered + other.answered, wanted + other.wanted);
    }

    private static double ratio(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
