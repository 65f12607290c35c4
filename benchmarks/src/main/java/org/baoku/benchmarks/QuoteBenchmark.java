package org.baoku.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;

/**
 * How long an exact quote takes in an archive: ten hits with their articles.
 *
 * <pre>java -jar benchmarks/target/benchmarks.jar QuoteBenchmark -p articles=20000 -prof gc</pre>
 */
public class QuoteBenchmark extends SearchBenchmark {
    /** Ten hits. */
    @Benchmark
    public long quote(SearchState state) {
        return state.archive().quote(state.nextQuote());
    }

    /** Every match counted, no hit fetched. */
    @Benchmark
    public long count(SearchState state) {
        return state.archive().count(state.nextQuote());
    }
}
