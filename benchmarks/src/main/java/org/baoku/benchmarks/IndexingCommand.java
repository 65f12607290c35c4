package org.baoku.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.baoku.benchmarks.corpus.Corpus;
import org.baoku.benchmarks.peers.Peer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compares how fast Lucene indexes with each analyzer, and how large the index is. */
@Command(
        name = "indexing",
        mixinStandardHelpOptions = true,
        description = "Speed and size of a Lucene index of one text field, in turns in one JVM on one thread.")
final class IndexingCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--corpus", description = "'generated' or a .jsonl[.gz] file (default: ${DEFAULT-VALUE}).")
    private String corpus = Corpus.GENERATED;

    @Option(names = "--chars", description = "How much text (default: ${DEFAULT-VALUE}).")
    private int chars = 1_000_000;

    @Option(names = "--peers", split = ",", description = "Who is compared (default: ${DEFAULT-VALUE}).")
    private List<Peer> peers = List.of(
            Peer.BAOKU_INDEXING,
            Peer.BAOKU_SPARSE,
            Peer.IK_MAX_WORD,
            Peer.CJK_BIGRAM,
            Peer.STANDARD,
            Peer.HANLP_INDEX,
            Peer.FLOOR_WHITESPACE);

    @Option(
            names = "--offsets",
            description = "Keep offsets in the postings of all but Baoku, who gets them from positions.")
    private boolean offsets;

    @Option(names = "--rounds", description = "Rounds that count (default: ${DEFAULT-VALUE}).")
    private int rounds = 5;

    @Option(names = "--warm-up", description = "Rounds before that (default: ${DEFAULT-VALUE}).")
    private int warmUp = 3;

    private final Map<Peer, IndexJob> jobs = new EnumMap<>(Peer.class);
    private final Map<Peer, List<Double>> megabytesPerSecond = new EnumMap<>(Peer.class);
    private final Map<Peer, Double> sizes = new EnumMap<>(Peer.class);

    @Override
    public Integer call() throws IOException {
        Corpus source = Corpus.of(corpus, corpus.equals(Corpus.GENERATED) ? 1 + chars / 300 : Integer.MAX_VALUE);
        List<String> texts = source.bodies(chars);
        for (Peer peer : peers) {
            jobs.put(peer, new IndexJob(peer, texts, offsets && !peer.id().startsWith("baoku")));
            megabytesPerSecond.put(peer, new ArrayList<>());
        }
        Path directory = Files.createTempDirectory("baoku-bench");
        for (int round = -warmUp; round < rounds; round++) {
            for (Peer peer : peers) {
                run(peer, directory, round >= 0);
            }
        }
        Files.delete(directory);
        print(texts);
        return 0;
    }

    private void run(Peer peer, Path directory, boolean counts) throws IOException {
        IndexJob job = Objects.requireNonNull(jobs.get(peer));
        IndexJob.Outcome outcome = job.run(directory);
        sizes.put(peer, (double) outcome.postingsBytes() / job.utf8Bytes());
        if (counts) {
            speeds(peer).add(job.utf8Bytes() * 1e3 / outcome.spent().cpuNanos());
        }
    }

    private List<Double> speeds(Peer peer) {
        return Objects.requireNonNull(megabytesPerSecond.get(peer));
    }

    private void print(List<String> texts) {
        PrintWriter out = spec.commandLine().getOut();
        Surroundings.print(out, spec);
        out.printf(
                "%d texts, %,d characters%n%n",
                texts.size(), texts.stream().mapToInt(String::length).sum());
        out.printf(
                "| peer | MB/s UTF-8 | p10–p90 | index without stored text ÷ UTF-8 | %s ÷ this |%n",
                peers.getFirst().id());
        out.println("|---|--:|--:|--:|--:|");
        for (Peer peer : peers) {
            Spread speed = Spread.of(speeds(peer));
            List<Double> ratios = new ArrayList<>();
            for (int round = 0; round < rounds; round++) {
                ratios.add(speeds(peers.getFirst()).get(round) / speeds(peer).get(round));
            }
            Spread ratio = Spread.of(ratios);
            out.printf(
                    "| %s | %.1f | %.1f–%.1f | %.2f | %.2f (%.2f–%.2f) |%n",
                    peer.id(),
                    speed.median(),
                    speed.low(),
                    speed.high(),
                    sizes.get(peer),
                    ratio.median(),
                    ratio.low(),
                    ratio.high());
        }
    }
}
