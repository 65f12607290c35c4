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
 * How long an exact quote takes in an archive: ten hits with their articles.
 *
 * <pre>java -jar benchmarks/target/benchmarks.jar QuoteBenchmark -p articles=20000 -prof gc</pre>
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"})
public class QuoteBenchmark {
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
