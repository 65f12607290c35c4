package org.baoku.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What two runs of the same comparison give otherwise.
 *
 * @param ratios how many ratios both have
 * @param differences ratios that differ by more than the limit; a peer that changed places with Baoku is marked so
 */
public record Repetition(int ratios, List<String> differences) {
    /** Copies the list. */
    public Repetition {
        differences = List.copyOf(differences);
    }

    /** Compares the ratios of {@code second} with those of {@code first}; {@code limit} is a share, such as 0.15. */
    public static Repetition of(Report first, Report second, double limit) {
        int ratios = 0;
        List<String> differences = new ArrayList<>();
        for (Section section : first.sections()) {
            Optional<Section> again = second.section(section.id());
            for (Row row : section.rows()) {
                for (int column = 0; column < section.columns().size(); column++) {
                    int at = column;
                    Optional<Spread> before = section.figure(row.name(), at).flatMap(Figure::advantage);
                    Optional<Spread> after =
                            again.flatMap(other -> other.figure(row.name(), at)).flatMap(Figure::advantage);
                    if (before.isPresent() && after.isPresent()) {
                        ratios++;
                        difference(before.get().typical(), after.get().typical(), limit)
                                .ifPresent(words -> differences.add(section.title() + ", "
                                        + section.columns().get(at).title() + ", " + row.name() + ": " + words));
                    }
                }
            }
        }
        return new Repetition(ratios, differences);
    }

    private static Optional<String> difference(double before, double after, double limit) {
        if (Math.max(before, after) / Math.min(before, after) - 1 <= limit) {
            return Optional.empty(); // also where they changed places: they are too near to each other to tell
        }
        String ratios = String.format(Locale.ROOT, "%.2f, then %.2f", before, after);
        return Optional.of((before < 1) == (after < 1) ? ratios : ratios + " (changed places)");
    }
}
