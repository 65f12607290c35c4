package org.baoku.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.baoku.benchmarks.measure.FirstSentence;
import org.baoku.benchmarks.peers.Peer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long a fresh JVM takes from the first touch of an analyzer to the last token of its first sentence, dictionary
 * included. One measurement a fork, since a dictionary is loaded once a process.
 *
 * <pre>java -jar benchmarks/target/benchmarks.jar DictionaryLoadBenchmark</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(5)
public class DictionaryLoadBenchmark {
    /** Who is loaded. */
    @Param({
        "BAOKU_INDEXING",
        "HANLP_VITERBI",
        "IK_MAX_WORD",
        "JIEBA_INDEX",
        "ANSJ_TO",
        "MMSEG_COMPLEX",
        "SMARTCN",
        "ICU"
    })
    private Peer peer = Peer.BAOKU_INDEXING;

    /** Loads and analyzes. */
    @Benchmark
    public long firstSentence() throws IOException {
        return FirstSentence.analyze(peer);
    }
}
