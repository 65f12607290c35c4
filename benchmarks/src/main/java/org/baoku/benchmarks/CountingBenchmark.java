package org.baoku.benchmarks;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What filters, facets and a timeline add to two ranked words in an archive; {@link RankedWordsBenchmark} is without.
 *
 * <pre>java -jar benchmarks/target/benchmarks.jar CountingBenchmark -p articles=20000 -prof gc</pre>
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"})
public class CountingBenchmark {
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
