package org.baoku.benchmarks.measure;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs every query with each way of searching in turn, several passes a round, and keeps the best time of each query in a
 * round.
 */
final class LatencyComparison {
    private static final int PASSES_A_ROUND = 3;

    private final Map<String, Search> searches = new LinkedHashMap<>();

    /** A way of searching; gives the number of matches. */
    @FunctionalInterface
    interface Search {
        long run(String query) throws IOException;
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Spent(long[] bestNanos, long[] bytes) {
        static Spent none(int queries) {
            long[] nanos = new long[queries];
            Arrays.fill(nanos, Long.MAX_VALUE);
            return new Spent(nanos, new long[1]);
        }
    }

    LatencyComparison add(String name, Search search) {
        searches.put(name, search);
        return this;
    }

    /** Runs {@code warmUp} rounds over the queries that do not count and {@code rounds} that do. */
    Latencies run(List<String> queries, int warmUp, int rounds) throws IOException {
        Latencies latencies = new Latencies();
        for (int round = -warmUp; round < rounds; round++) {
            Map<String, Spent> spent = new LinkedHashMap<>();
            for (int pass = 0; pass < PASSES_A_ROUND; pass++) {
                pass(queries, spent);
            }
            if (round >= 0) {
                spent.forEach((name, all) -> latencies.add(name, all.bestNanos, all.bytes[0] / PASSES_A_ROUND));
            }
        }
        return latencies;
    }

    private void pass(List<String> queries, Map<String, Spent> spentByName) throws IOException {
        for (int query = 0; query < queries.size(); query++) {
            for (Map.Entry<String, Search> search : searches.entrySet()) {
                Meter.Reading before = Meter.read();
                search.getValue().run(queries.get(query));
                Meter.Reading reading = Meter.read().since(before);
                Spent spent = spentByName.computeIfAbsent(search.getKey(), name -> Spent.none(queries.size()));
                spent.bestNanos[query] = Math.min(spent.bestNanos[query], reading.wallNanos());
                spent.bytes[0] += reading.bytes();
            }
        }
    }
}
