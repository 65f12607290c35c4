package org.baoku.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.baoku.benchmarks.corpus.Corpus;
import org.baoku.benchmarks.measure.IndexJob;
import org.baoku.benchmarks.peers.Peer;
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
 * How long Lucene takes to index a set of articles with an analyzer: one text field with positions, the text stored,
 * commit included. By {@code -t 2} two threads write an index each.
 *
 * <pre>java -jar benchmarks/target/benchmarks.jar IndexingBenchmark -p chars=2000000</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"})
public class IndexingBenchmark {
    /** Whose analyzer. */
    @Param({"BAOKU_INDEXING", "IK_MAX_WORD", "CJK_BIGRAM", "FLOOR_WHITESPACE"})
    private Peer peer = Peer.BAOKU_INDEXING;

    /** What is indexed: {@code generated} or a file. */
    @Param(Corpus.GENERATED)
    private String corpus = Corpus.GENERATED;

    /** How much of it, in UTF-16 code units. */
    @Param("500000")
    private int chars = 500_000;

    private Optional<IndexJob> job = Optional.empty();
    private Optional<Path> directory = Optional.empty();

    /** Loads the texts. */
    @Setup
    public void load() throws IOException {
        job = Optional.of(new IndexJob(peer, Corpus.of(corpus, 1 + chars / 300).bodies(chars), false));
        directory = Optional.of(Files.createTempDirectory("baoku-bench"));
    }

    /** Writes an index. */
    @Benchmark
    public long index() throws IOException {
        return job.orElseThrow().run(directory.orElseThrow()).postingsBytes();
    }

    /** Removes the directory. */
    @TearDown
    public void delete() throws IOException {
        Files.delete(directory.orElseThrow());
    }
}
