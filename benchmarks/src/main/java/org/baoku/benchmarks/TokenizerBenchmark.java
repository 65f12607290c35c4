package org.baoku.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.baoku.benchmarks.corpus.Corpus;
import org.baoku.benchmarks.measure.TokenSource;
import org.baoku.benchmarks.peers.Peer;
import org.openjdk.jmh.annotations.AuxCounters;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * How fast one thread analyzes articles, by peer: {@code chars} counts UTF-16 code units. Says nothing of indexing, whose
 * cost also depends on the number of tokens.
 *
 * <pre>java -jar benchmarks/target/benchmarks.jar TokenizerBenchmark -p peer=BAOKU_WORDS -prof gc</pre>
 *
 * <p>Every peer by {@code -p peer=…}, an own text by {@code -p corpus=FILE.jsonl.gz}. Between peers, {@code ./baoku-bench
 * speed} is the fairer judge, since it runs them in turns.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"})
public class TokenizerBenchmark {
    /** Who analyzes. */
    @Param({"BAOKU_WORDS", "BAOKU_INDEXING", "HANLP_VITERBI", "IK_SMART", "IK_MAX_WORD", "CJK_BIGRAM"})
    private Peer peer = Peer.BAOKU_WORDS;

    /** What is analyzed: {@code generated} or a file. */
    @Param(Corpus.GENERATED)
    private String corpus = Corpus.GENERATED;

    /** How much of it, in UTF-16 code units. */
    @Param("500000")
    private int chars = 500_000;

    private Optional<TokenSource> source = Optional.empty();

    /** Characters analyzed, which JMH turns into a rate. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Characters {
        /** UTF-16 code units. */
        public long chars;
    }

    /** Loads the peer, and checks that its tokens stand in the text. */
    @Setup
    public void load() throws IOException {
        List<String> texts = Corpus.of(corpus, 1 + chars / 300).bodies(chars);
        TokenSource tokens = new TokenSource(peer, texts);
        tokens.findBrokenRule().ifPresent(broken -> System.err.println(peer.id() + ": " + broken));
        source = Optional.of(tokens);
    }

    /** Analyzes one article. */
    @Benchmark
    public int analyze(Characters analyzed) throws IOException {
        int length = source.orElseThrow().analyzeNext();
        analyzed.chars += length;
        return length;
    }
}
