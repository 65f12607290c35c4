package org.baoku.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.baoku.benchmarks.corpus.Corpus;
import org.baoku.benchmarks.peers.Peer;
import org.baoku.benchmarks.quality.ArchiveRetrieval;
import org.baoku.benchmarks.quality.Judgments;
import org.baoku.benchmarks.quality.PeerRetrieval;
import org.baoku.benchmarks.quality.RetrievalScore;
import org.baoku.benchmarks.quality.RetrievalScore.TopicScore;
import org.baoku.benchmarks.quality.Run;
import org.baoku.benchmarks.quality.Topic;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores retrieval: of peers, which it indexes and searches, and of runs that other programs wrote. */
@Command(
        name = "retrieval",
        mixinStandardHelpOptions = true,
        description = "P@1, MRR@10, nDCG@10, R@10 and R@100 of peers over bodies, and of TREC runs.")
final class RetrievalCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "TOPICS",
            description = "Files NAME.topics.tsv; NAME.qrels lies beside each.")
    private List<Path> topics = new ArrayList<>();

    @Option(names = "--corpus", description = "Articles for the peers: 'generated' or a .jsonl[.gz] file.")
    private @Nullable String corpus;

    @Option(names = "--peers", split = ",", description = "Who is searched with; needs --corpus.")
    private List<Peer> peers = List.of();

    @Option(names = "--archive", description = "Also search with Baoku's own archive; needs --corpus.")
    private boolean archive;

    @Option(
            names = "--run",
            description =
                    "A TREC run of the first TOPICS, repeatable; the second and later are compared with the first.")
    private List<Path> runs = List.of();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        out.println("| topics | system | P@1 | MRR@10 | nDCG@10 | R@10 | R@100 | p (MRR@10) |");
        out.println("|---|---|--:|--:|--:|--:|--:|--:|");
        scoreRuns(out);
        if (corpus != null) {
            Corpus articles = Corpus.of(corpus, Integer.MAX_VALUE);
            if (archive) {
                scoreArchive(out, articles);
            }
            for (Peer peer : peers) {
                scorePeer(out, articles, peer);
            }
        }
        return 0;
    }

    private void scoreRuns(PrintWriter out) throws IOException {
        Path file = topics.getFirst();
        Judgments judgments = Judgments.read(judgments(file));
        @Nullable RetrievalScore first = null;
        for (Path run : runs) {
            RetrievalScore score = RetrievalScore.of(Run.read(run), judgments);
            String p = first == null
                    ? ""
                    : String.format("%.4f", score.significance(first, TopicScore::reciprocalRankAt10));
            print(out, file, run.getFileName().toString(), score, p);
            first = first == null ? score : first;
        }
    }

    private void scorePeer(PrintWriter out, Corpus articles, Peer peer) throws IOException {
        try (PeerRetrieval retrieval = new PeerRetrieval(articles, peer)) {
            for (Path file : topics) {
                Run run = retrieval.run(Topic.read(file), 100);
                RetrievalScore score = RetrievalScore.of(run, Judgments.read(judgments(file)));
                print(out, file, peer.id() + " → " + peer.queryPeer().id(), score, "");
            }
        }
    }

    private void scoreArchive(PrintWriter out, Corpus articles) throws IOException {
        try (ArchiveRetrieval retrieval = new ArchiveRetrieval(articles)) {
            for (Path file : topics) {
                Run run = retrieval.run(Topic.read(file), 100);
                print(out, file, "Baoku archive", RetrievalScore.of(run, Judgments.read(judgments(file))), "");
            }
        }
    }

    private static void print(PrintWriter out, Path file, String system, RetrievalScore score, String p) {
        out.printf(
                "| %s | %s | %.4f | %.4f | %.4f | %.4f | %.4f | %s |%n",
                name(file),
                system,
                score.mean(TopicScore::precisionAt1),
                score.mean(TopicScore::reciprocalRankAt10),
                score.mean(TopicScore::ndcgAt10),
                score.mean(TopicScore::recallAt10),
                score.mean(TopicScore::recallAt100),
                p);
    }

    private static String name(Path topics) {
        return topics.getFileName().toString().replaceFirst("\\.topics\\.tsv$", "");
    }

    private static Path judgments(Path topics) {
        return topics.resolveSibling(name(topics) + ".qrels");
    }
}
