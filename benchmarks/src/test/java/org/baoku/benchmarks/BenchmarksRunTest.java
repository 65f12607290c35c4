package org.baoku.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Each benchmark runs once, on little data and in this JVM; how long it takes is nobody's business here. */
class BenchmarksRunTest {
    @ParameterizedTest
    @CsvSource({
        "TokenizerBenchmark, 1",
        "DictionaryLoadBenchmark, 1",
        "IndexingBenchmark, 1",
        "QuoteBenchmark, 2",
        "RankedWordsBenchmark, 1",
        "CountingBenchmark, 2",
        "HighlightingBenchmark, 2",
        "PageReadingBenchmark, 1",
        "ColdStartBenchmark, 1"
    })
    void runs(String benchmark, int methods) throws Exception {
        OptionsBuilder options = new OptionsBuilder();
        options.include("\\." + benchmark + "\\.");
        options.forks(0);
        options.warmupIterations(0);
        options.measurementIterations(1);
        options.measurementTime(TimeValue.milliseconds(1));
        options.shouldFailOnError(true);
        options.verbosity(VerboseMode.SILENT);
        options.param("peer", "BAOKU_INDEXING");
        options.param("chars", "5000");
        options.param("articles", "150");
        options.param("queries", "10");
        Collection<RunResult> results = new Runner(options.build()).run();
        assertEquals(methods, results.size());
    }
}
