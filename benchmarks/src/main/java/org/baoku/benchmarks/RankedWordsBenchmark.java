package org.baoku.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;

/**
 * How long two ranked words take in an archive: ten hits with their articles.
 *
 * <pre>java -jar benchmarks/target/benchmarks.jar RankedWordsBenchmark -p articles=20000 -prof gc</pre>
 */
public class RankedWordsBenchmark extends SearchBenchmark {
    /** Ten hits, the best first. */
    @Benchmark
    public long words(SearchState state) {
        return state.archive().words(state.nextWords());
    }
}
