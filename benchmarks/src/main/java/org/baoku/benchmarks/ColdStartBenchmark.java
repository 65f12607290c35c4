package org.baoku.benchmarks;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.baoku.benchmarks.corpus.Corpus;
import org.baoku.benchmarks.measure.ArchiveSubject;
import org.baoku.benchmarks.measure.ArchiveWriter;
import org.baoku.benchmarks.measure.FirstSearch;
import org.baoku.benchmarks.measure.Folder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long a fresh JVM takes to open an archive and to answer its first query, dictionary included; another process
 * writes the archive. One measurement a fork. From the start of the process: {@code ./baoku-bench cold-start}.
 *
 * <pre>java -jar benchmarks/target/benchmarks.jar ColdStartBenchmark -p articles=20000</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(5)
public class ColdStartBenchmark {
    /** What is searched: {@code generated} or a file. */
    @Param(Corpus.GENERATED)
    private String corpus = Corpus.GENERATED;

    /** How many articles. */
    @Param("2000")
    private int articles = 2_000;

    private Optional<Folder> folder = Optional.empty();
    private String quote = "";
    private long matches;

    /** Has the archive written. */
    @Setup
    public void write() throws IOException {
        Folder made = new Folder();
        folder = Optional.of(made);
        quote = ArchiveWriter.writeElsewhere(corpus, articles, made.path());
    }

    /** Opens, searches, closes. */
    @Benchmark
    public long firstSearch() throws IOException {
        matches = FirstSearch.run(ArchiveSubject.NAME, folder.orElseThrow().path(), quote);
        return matches;
    }

    /** Checks the answer, since a check beforehand would warm the process up, and deletes the archive. */
    @TearDown
    public void check() throws IOException {
        folder.orElseThrow().close();
        if (matches == 0) {
            throw new IllegalStateException(quote + " was cut out of an article and is not found");
        }
    }
}
