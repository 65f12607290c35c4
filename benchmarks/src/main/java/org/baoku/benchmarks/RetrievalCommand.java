package org.baoku.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.baoku.benchmarks.corpus.Corpus;
import org.baoku.benchmarks.measure.Measure;
import org.baoku.benchmarks.measure.RetrievalMeasure;
import org.baoku.benchmarks.measure.RunsMeasure;
import org.baoku.benchmarks.peers.Peer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores retrieval: of the archive and peers, which it indexes and searches, and of runs that other programs wrote. */
@Command(
        name = "retrieval",
        description =
                "P@1, MRR@10, nDCG@10, R@10 and R@100 of Baoku's archive and of peers over bodies, or of TREC runs.")
final class RetrievalCommand extends MeasureCommand {
    @Parameters(
            arity = "1..*",
            paramLabel = "TOPICS",
            description = "Files NAME.topics.tsv; NAME.qrels lies beside each.")
    private List<Path> topics = new ArrayList<>();

    @Option(names = "--corpus", description = "What is searched: a .jsonl[.gz] file or a directory with one.")
    private @Nullable String corpus;

    @Option(
            names = "--peers",
            split = ",",
            description = "Who is searched with beside the archive (default: ${DEFAULT-VALUE}).")
    private List<Peer> peers = PeerGroups.RANKING;

    @Option(
            names = "--run",
            description =
                    "A TREC run of the first TOPICS, repeatable, instead of --corpus; each is compared with the first.")
    private List<Path> runs = List.of();

    @Override
    Measure measure() throws IOException {
        if (!runs.isEmpty()) {
            return new RunsMeasure(topics.getFirst(), runs);
        }
        if (corpus == null) {
            throw new IllegalArgumentException("Neither --corpus nor --run is given: there is nothing to score");
        }
        return new RetrievalMeasure(Corpus.of(corpus, Integer.MAX_VALUE), topics, peers, Integer.MAX_VALUE);
    }
}
