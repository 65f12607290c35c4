package org.baoku.benchmarks.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baoku.benchmarks.report.Column;
import org.baoku.benchmarks.report.Figure;
import org.baoku.benchmarks.report.Spread;

/**
 * How long each query took with each way of searching, round by round. Each round gives a median and a 99th percentile over
 * the queries, which show how much was disturbed. The figures are those over what each query reaches undisturbed: a burst of
 * other work then spoils a query in one round, and not the slowest hundredth of a round.
 */
final class Latencies {
    private final Map<String, List<Round>> rounds = new LinkedHashMap<>();

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Round(long[] nanos, long bytes) {}

    /** Adds a round: the time of each query, and what all of them allocated. */
    void add(String name, long[] nanos, long bytes) {
        rounds.computeIfAbsent(name, unknown -> new ArrayList<>()).add(new Round(nanos, bytes));
    }

    /** Everything as numbers: for each name and round the bytes, and then the times. */
    String toLine() {
        StringBuilder line = new StringBuilder();
        for (List<Round> all : rounds.values()) {
            for (Round round : all) {
                line.append(line.isEmpty() ? "" : " ").append(round.bytes);
                Arrays.stream(round.nanos).forEach(nanos -> line.append(' ').append(nanos));
            }
        }
        return line.toString();
    }

    /** Adds what {@link #toLine} wrote. */
    void add(long[] numbers, List<String> names, int count, int queries) {
        if (numbers.length != names.size() * count * (1 + queries)) {
            throw new IllegalArgumentException("Expected " + count + " rounds of " + queries + " queries of " + names
                    + ", got " + numbers.length + " numbers");
        }
        int at = 0;
        for (String name : names) {
            for (int round = 0; round < count; round++) {
                add(name, Arrays.copyOfRange(numbers, at + 1, at + 1 + queries), numbers[at]);
                at += 1 + queries;
            }
        }
    }

    /** Median over the queries, in µs. */
    Figure medianMicros(String name, String reference, Column column) {
        return figure(name, reference, column, 0.5);
    }

    /** What the slowest hundredth of the queries takes at least, in µs. */
    Figure slowestMicros(String name, String reference, Column column) {
        return figure(name, reference, column, 0.99);
    }

    /** Allocated by a query on average, in kB. */
    Figure kilobytes(String name) {
        return Figure.of(Spread.of(rounds(name).stream()
                        .map(round -> round.bytes / 1e3 / round.nanos.length)
                        .toList())
                .typical());
    }

    private List<Round> rounds(String name) {
        return rounds.getOrDefault(name, List.of());
    }

    private Figure figure(String name, String reference, Column column, double share) {
        Rounds percentiles = new Rounds();
        rounds.forEach((search, all) ->
                all.forEach(round -> percentiles.add(search, Spread.percentile(micros(round), share))));
        return percentiles.figure(
                name, reference, column, search -> Spread.percentile(undisturbed(search, column), share));
    }

    private static double[] micros(Round round) {
        return Arrays.stream(round.nanos).mapToDouble(nanos -> nanos / 1e3).toArray();
    }

    /** What each query reaches undisturbed, in µs. */
    private double[] undisturbed(String search, Column column) {
        List<Round> all = rounds(search);
        double[] micros = new double[all.getFirst().nanos.length];
        for (int query = 0; query < micros.length; query++) {
            int at = query;
            micros[query] = column.undisturbed(
                    all.stream().map(round -> round.nanos[at] / 1e3).toList());
        }
        return micros;
    }
}
