package org.baoku.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Runs every query with each way of searching in turn, several times over, and keeps the best time of each query, which is
 * what it takes when nothing else disturbs the machine.
 */
final class LatencyComparison {
    private final Map<String, Search> searches = new LinkedHashMap<>();
    private final Map<String, Result> results = new LinkedHashMap<>();
    private int runs;

    /** A way of searching; gives the number of matches. */
    @FunctionalInterface
    interface Search {
        long run(String query) throws IOException;
    }

    private static final class Result {
        private final double[] bestNanos;
        private long bytes;

        private Result(int queries) {
            bestNanos = new double[queries];
            Arrays.fill(bestNanos, Double.POSITIVE_INFINITY);
        }

        private void take(int query, Meter.Reading spent) {
            bestNanos[query] = Math.min(bestNanos[query], (double) spent.wallNanos());
            bytes += spent.bytes();
        }

        private double meanMicros() {
            return Arrays.stream(bestNanos).average().orElse(0) / 1e3;
        }

        private double micros(double share) {
            return Spread.percentile(bestNanos, share) / 1e3;
        }
    }

    LatencyComparison add(String name, Search search) {
        searches.put(name, search);
        return this;
    }

    /** Runs {@code warmUp} passes over the queries that do not count and {@code passes} that do. */
    void run(List<String> queries, int warmUp, int passes) throws IOException {
        searches.keySet().forEach(name -> results.put(name, new Result(queries.size())));
        runs = passes * queries.size();
        for (int pass = -warmUp; pass < passes; pass++) {
            for (int query = 0; query < queries.size(); query++) {
                for (Map.Entry<String, Search> search : searches.entrySet()) {
                    Meter.Reading before = Meter.read();
                    search.getValue().run(queries.get(query));
                    Meter.Reading spent = Meter.read().since(before);
                    if (pass >= 0) {
                        Objects.requireNonNull(results.get(search.getKey())).take(query, spent);
                    }
                }
            }
        }
    }

    /** A Markdown table whose ratios refer to the way that was added last. */
    List<String> table() {
        List<String> lines = new ArrayList<>();
        lines.add("| search | mean µs | p50 | p99 | kB allocated | mean ÷ last row |");
        lines.add("|---|--:|--:|--:|--:|--:|");
        List<Result> all = List.copyOf(results.values());
        results.forEach((name, result) -> lines.add(String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f | %.1f | %.2f |",
                name,
                result.meanMicros(),
                result.micros(0.5),
                result.micros(0.99),
                result.bytes / 1024.0 / runs,
                result.meanMicros() / all.getLast().meanMicros())));
        return lines;
    }
}
