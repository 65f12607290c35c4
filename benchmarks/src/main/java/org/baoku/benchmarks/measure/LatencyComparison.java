package org.baoku.benchmarks.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.baoku.benchmarks.report.Column;
import org.baoku.benchmarks.report.Figure;
import org.baoku.benchmarks.report.Spread;

/**
 * Runs every query with each way of searching in turn, several passes a round, and keeps the best time of each query in a
 * round. Each round gives a median and a 99th percentile over the queries, which show how much was disturbed. The figures are
 * those over what each query reaches undisturbed: a burst of other work then spoils a query in one round, and not the slowest
 * hundredth of a round.
 */
final class LatencyComparison {
    private static final int PASSES_A_ROUND = 3;

    private final Map<String, Search> searches = new LinkedHashMap<>();
    private final Map<String, List<double[]>> bestMicros = new LinkedHashMap<>();
    private final Rounds kilobytes = new Rounds();

    /** A way of searching; gives the number of matches. */
    @FunctionalInterface
    interface Search {
        long run(String query) throws IOException;
    }

    LatencyComparison add(String name, Search search) {
        searches.put(name, search);
        return this;
    }

    /** Runs {@code warmUp} rounds over the queries that do not count and {@code rounds} that do. */
    void run(List<String> queries, int warmUp, int rounds, Progress progress) throws IOException {
        for (int round = -warmUp; round < rounds; round++) {
            progress.step(round < 0 ? "warming up" : "measuring", round + warmUp, warmUp + rounds);
            Map<String, double[]> best = new LinkedHashMap<>();
            Map<String, Long> bytes = new LinkedHashMap<>();
            for (int pass = 0; pass < PASSES_A_ROUND; pass++) {
                pass(queries, best, bytes);
            }
            if (round >= 0) {
                best.forEach((name, micros) -> bestMicros
                        .computeIfAbsent(name, unknown -> new ArrayList<>())
                        .add(micros));
                bytes.forEach((name, sum) -> kilobytes.add(name, sum / 1e3 / PASSES_A_ROUND / queries.size()));
            }
        }
    }

    private void pass(List<String> queries, Map<String, double[]> bestOfRound, Map<String, Long> bytes)
            throws IOException {
        for (int query = 0; query < queries.size(); query++) {
            for (Map.Entry<String, Search> search : searches.entrySet()) {
                Meter.Reading before = Meter.read();
                search.getValue().run(queries.get(query));
                Meter.Reading spent = Meter.read().since(before);
                double[] best = bestOfRound.computeIfAbsent(search.getKey(), name -> unmeasured(queries.size()));
                best[query] = Math.min(best[query], spent.wallNanos() / 1e3);
                bytes.merge(search.getKey(), spent.bytes(), Long::sum);
            }
        }
    }

    private static double[] unmeasured(int queries) {
        double[] best = new double[queries];
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        return best;
    }

    /** Median over the queries, in µs. */
    Figure medianMicros(String name, String reference, Column column) {
        return figure(name, reference, column, 0.5);
    }

    /** What the slowest hundredth of the queries takes at least, in µs. */
    Figure slowestMicros(String name, String reference, Column column) {
        return figure(name, reference, column, 0.99);
    }

    private Figure figure(String name, String reference, Column column, double share) {
        Rounds rounds = new Rounds();
        bestMicros.forEach(
                (search, micros) -> micros.forEach(round -> rounds.add(search, Spread.percentile(round, share))));
        return rounds.figure(name, reference, column, search -> Spread.percentile(undisturbed(search, column), share));
    }

    /** What each query reaches undisturbed. */
    private double[] undisturbed(String search, Column column) {
        List<double[]> rounds = Objects.requireNonNull(bestMicros.get(search));
        double[] micros = new double[rounds.getFirst().length];
        for (int query = 0; query < micros.length; query++) {
            int at = query;
            micros[query] =
                    column.undisturbed(rounds.stream().map(round -> round[at]).toList());
        }
        return micros;
    }

    /** Allocated on average, in kB. */
    Figure kilobytes(String name) {
        return Figure.of(Spread.of(kilobytes.values(name)).typical());
    }
}
