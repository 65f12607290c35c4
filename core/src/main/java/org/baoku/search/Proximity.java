package org.baoku.search;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How near to each other the operands of {@link NewsQuery.Near} stand.
 *
 * @param unit what bounds them
 * @param maxGapChars with {@link Unit#CHARACTERS}, how many characters may stand between two neighbouring operands,
 *     counted in normal form (a border counts one); 0 otherwise
 * @param ordered whether they stand in the order of the query
 */
public record Proximity(Unit unit, int maxGapChars, boolean ordered) {
    /** Greatest distance that can be asked for, in characters. */
    public static final int MAX_GAP_CHARS = 10_000;

    /** What bounds the operands. */
    public enum Unit {
        /** 同句: no sentence or paragraph ends between them. */
        SENTENCE,
        /** 同段: no paragraph ends between them. */
        PARAGRAPH,
        /** A number of characters. */
        CHARACTERS
    }

    /** Checks the range. */
    public Proximity {
        checkArgument(
                maxGapChars >= 0 && maxGapChars <= MAX_GAP_CHARS,
                "maxGapChars must be 0 to %s, got %s",
                MAX_GAP_CHARS,
                maxGapChars);
        checkArgument(
                unit == Unit.CHARACTERS || maxGapChars == 0,
                "maxGapChars is for CHARACTERS only, got %s for %s",
                maxGapChars,
                unit);
    }

    /**
     * In one sentence (同句), in any order.
     *
     * @return the proximity
     */
    public static Proximity sameSentence() {
        return new Proximity(Unit.SENTENCE, 0, false);
    }

    /**
     * In one paragraph (同段), in any order.
     *
     * @return the proximity
     */
    public static Proximity sameParagraph() {
        return new Proximity(Unit.PARAGRAPH, 0, false);
    }

    /**
     * At most so many characters apart, in any order.
     *
     * @param maxGapChars characters between the operands, 0 to {@value #MAX_GAP_CHARS}
     * @return the proximity
     */
    public static Proximity within(int maxGapChars) {
        return new Proximity(Unit.CHARACTERS, maxGapChars, false);
    }

    /**
     * The same, with the operands in the order of the query.
     *
     * @return an ordered proximity
     */
    public Proximity inOrder() {
        return new Proximity(unit, maxGapChars, true);
    }

    /** The operator of the query language: {@code 同句}, {@code 同段}, {@code /10}; in order {@code 同句>}, {@code />10}. */
    @Override
    public String toString() {
        return switch (unit) {
            case SENTENCE -> ordered ? "同句>" : "同句";
            case PARAGRAPH -> ordered ? "同段>" : "同段";
            case CHARACTERS -> (ordered ? "/>" : "/") + maxGapChars;
        };
    }
}
