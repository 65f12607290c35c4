package org.baoku.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;

/**
 * How long searches take with up to three passages of each of ten hits; {@link QuoteBenchmark} and {@link
 * RankedWordsBenchmark} are without.
 *
 * <pre>java -jar benchmarks/target/benchmarks.jar HighlightingBenchmark -p articles=20000 -prof gc</pre>
 */
public class HighlightingBenchmark extends SearchBenchmark {
    /** An exact quote. */
    @Benchmark
    public long quote(SearchState state) {
        return state.archive().quoteWithPassages(state.nextQuote());
    }

    /** Two ranked words. */
    @Benchmark
    public long words(SearchState state) {
        return state.archive().wordsWithPassages(state.nextWords());
    }
}
