package org.baoku.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What two runs of the same comparison gave.
 *
 * @param ratios how many times as good Baoku was as each other, where both runs have a ratio
 * @param pairs how many times as good each was as every one that the first run ranks below it
 */
public record Repetition(List<Change> ratios, List<Change> pairs) {
    /** Copies the lists. */
    public Repetition {
        ratios = List.copyOf(ratios);
        pairs = List.copyOf(pairs);
    }

    /** Compares two runs. */
    public static Repetition of(Report first, Report second) {
        List<Change> ratios = new ArrayList<>();
        List<Change> pairs = new ArrayList<>();
        for (Section before : first.sections()) {
            Optional<Section> after = second.section(before.id());
            if (after.isPresent()) {
                for (int column = 0; column < before.columns().size(); column++) {
                    addRatios(before, after.get(), column, ratios);
                    addPairs(before, after.get(), column, pairs);
                }
            }
        }
        return new Repetition(ratios, pairs);
    }

    /** The ratios that differ by more than a share, such as 0.15. */
    public List<Change> differences(double limit) {
        return ratios.stream().filter(change -> change.exceeds(limit)).toList();
    }

    /**
     * The pairs that the second run ranks the other way, and whose ratio differs by more than a share, such as 0.15; with a
     * smaller difference two are too near to each other to tell.
     */
    public List<Change> swaps(double limit) {
        return pairs.stream()
                .filter(change -> change.after < 1 && change.exceeds(limit))
                .toList();
    }

    private static void addRatios(Section first, Section second, int column, List<Change> to) {
        for (Row row : first.rows()) {
            Optional<Spread> before = first.figure(row.name(), column).flatMap(Figure::advantage);
            Optional<Spread> after = second.figure(row.name(), column).flatMap(Figure::advantage);
            if (before.isPresent() && after.isPresent()) {
                to.add(new Change(
                        name(first, column, row.name()),
                        before.get().typical(),
                        after.get().typical()));
            }
        }
    }

    private static void addPairs(Section first, Section second, int column, List<Change> to) {
        if (first.columns().get(column).better() == Column.Better.NEITHER) {
            return;
        }
        List<String> ranked = first.ranked(column).stream()
                .map(Row::name)
                .filter(row -> second.figure(row, column).isPresent())
                .toList();
        for (int better = 0; better < ranked.size(); better++) {
            for (int worse = better + 1; worse < ranked.size(); worse++) {
                String a = ranked.get(better);
                String b = ranked.get(worse);
                to.add(new Change(
                        name(first, column, a + " beside " + b),
                        advantage(first, column, a, b),
                        advantage(second, column, a, b)));
            }
        }
    }

    private static String name(Section section, int column, String rows) {
        return section.title() + ", " + section.columns().get(column).title() + ", " + rows;
    }

    /** How many times as good {@code a} is as {@code b}; 1 where they print alike, zeros among them. */
    private static double advantage(Section section, int at, String a, String b) {
        Column column = section.columns().get(at);
        double valueOfA = section.figure(a, at).orElseThrow().value().typical();
        double valueOfB = section.figure(b, at).orElseThrow().value().typical();
        boolean alike = !column.isBetter(valueOfA, valueOfB) && !column.isBetter(valueOfB, valueOfA);
        return alike ? 1 : column.advantage(valueOfA, valueOfB);
    }

    /**
     * A ratio in both runs.
     *
     * @param what which ratio
     * @param before in the first run; above 1 is better
     * @param after in the second
     */
    public record Change(String what, double before, double after) {
        boolean exceeds(double limit) {
            return Math.max(before, after) / Math.min(before, after) - 1 > limit;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%s: %.2f, then %.2f", what, before, after);
        }
    }
}
