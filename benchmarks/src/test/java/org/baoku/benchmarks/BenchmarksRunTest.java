package org.baoku.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Each benchmark runs once, on little data and in this JVM; how long it takes is nobody's business here. */
class BenchmarksRunTest {
    @ParameterizedTest
    @ValueSource(classes = {TokenizerBenchmark.class, DictionaryLoadBenchmark.class, IndexingBenchmark.class})
    void runs(Class<?> benchmark) throws Exception {
        OptionsBuilder options = new OptionsBuilder();
        options.include("\\." + benchmark.getSimpleName() + "\\.");
        options.forks(0);
        options.warmupIterations(0);
        options.measurementIterations(1);
        options.measurementTime(TimeValue.milliseconds(1));
        options.shouldFailOnError(true);
        options.verbosity(VerboseMode.SILENT);
        options.param("peer", "BAOKU_INDEXING");
        options.param("chars", "5000");
        Collection<RunResult> results = new Runner(options.build()).run();
        assertEquals(1, results.size());
    }
}
