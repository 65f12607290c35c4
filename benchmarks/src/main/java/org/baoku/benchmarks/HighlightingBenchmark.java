package org.baoku.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long searches take with up to three passages of each of ten hits; {@link QuoteBenchmark} and {@link
 * RankedWordsBenchmark} are without.
 *
 * <pre>java -jar benchmarks/target/benchmarks.jar HighlightingBenchmark -p articles=20000 -prof gc</pre>
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"})
public class HighlightingBenchmark {
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
