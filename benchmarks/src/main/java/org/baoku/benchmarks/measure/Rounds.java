package org.baoku.benchmarks.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.baoku.benchmarks.report.Column;
import org.baoku.benchmarks.report.Figure;
import org.baoku.benchmarks.report.Spread;

/** Values of several that took turns: one value each a round, so that each round gives a ratio of any two. */
final class Rounds {
    private final Map<String, List<Double>> values = new LinkedHashMap<>();

    /** Adds the value of the next round. */
    void add(String name, double value) {
        values.computeIfAbsent(name, unknown -> new ArrayList<>()).add(value);
    }

    /** All values of one. */
    List<Double> values(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** What {@code name} reaches undisturbed, beside what {@code reference} does, and how much both were disturbed. */
    Figure figure(String name, String reference, Column column) {
        return figure(name, reference, column, one -> column.undisturbed(values(one)));
    }

    /** The same where what one reaches undisturbed is known otherwise. */
    Figure figure(String name, String reference, Column column, ToDoubleFunction<String> undisturbed) {
        List<Double> own = values(name);
        List<Double> other = values(reference);
        if (own.size() != other.size()) {
            throw new IllegalArgumentException(
                    name + " took part in " + own.size() + " rounds, " + reference + " in " + other.size());
        }
        List<Double> advantages = new ArrayList<>();
        for (int round = 0; round < own.size(); round++) {
            advantages.add(column.advantage(other.get(round), own.get(round)));
        }
        double value = undisturbed.applyAsDouble(name);
        double advantage = column.advantage(undisturbed.applyAsDouble(reference), value);
        return new Figure(
                Spread.of(own).withTypical(value),
                Optional.of(Spread.of(advantages).withTypical(advantage)));
    }
}
