package org.baoku.benchmarks;

import java.time.LocalDate;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * What filters, facets and a timeline add to two ranked words in an archive; {@link RankedWordsBenchmark} is without.
 *
 * <pre>java -jar benchmarks/target/benchmarks.jar CountingBenchmark -p articles=20000 -prof gc</pre>
 */
public class CountingBenchmark extends SearchBenchmark {
    private static final LocalDate FIRST = LocalDate.of(2012, 1, 10);
    private static final LocalDate LAST = LocalDate.of(2012, 2, 20);

    /** A span of days as a filter. */
    @Benchmark
    public long dateFilter(SearchState state) {
        return state.archive().wordsBetween(state.nextWords(), FIRST, LAST);
    }

    /** Three facets and a timeline. */
    @Benchmark
    public long facetsAndTimeline(SearchState state) {
        return state.archive().wordsWithCounts(state.nextWords());
    }
}
