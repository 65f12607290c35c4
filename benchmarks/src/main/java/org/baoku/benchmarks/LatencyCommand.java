package org.baoku.benchmarks;

import java.io.IOException;
import java.util.List;
import org.baoku.benchmarks.measure.LatencyMeasure;
import org.baoku.benchmarks.measure.Measure;
import org.baoku.benchmarks.measure.ProcessTurns;
import org.baoku.benchmarks.peers.Peer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares how long searches take in an archive and in plain Lucene. */
@Command(
        name = "latency",
        description =
                "Latency and allocation of quotes and ranked words, with and without passages, in an archive and in "
                        + "plain Lucene with each peer; answers compared first.")
final class LatencyCommand extends MeasureCommand {
    @Mixin
    private CorpusOption corpus = new CorpusOption();

    @Option(names = "--articles", description = "How many articles (default: ${DEFAULT-VALUE}).")
    private int articles = 10_000;

    @Option(
            names = "--peers",
            split = ",",
            description = "Whose Lucene index is searched beside the archive (default: ${DEFAULT-VALUE}).")
    private List<Peer> peers = PeerGroups.SEARCHED;

    @Option(names = "--queries", description = "How many queries of each kind (default: ${DEFAULT-VALUE}).")
    private int queries = 300;

    @Option(names = "--processes", description = "Processes, one after the other (default: ${DEFAULT-VALUE}).")
    private int processes = 5;

    @Option(
            names = "--rounds",
            description = "Rounds of three passes in each process that count (default: ${DEFAULT-VALUE}).")
    private int rounds = 2;

    @Option(names = "--warm-up", description = "Rounds before that (default: ${DEFAULT-VALUE}).")
    private int warmUp = 12;

    @Override
    Measure measure() throws IOException {
        return new LatencyMeasure(
                corpus.articles(articles), peers, queries, new ProcessTurns(processes, warmUp, rounds));
    }
}
