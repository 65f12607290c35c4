package org.baoku.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baoku.benchmarks.corpus.Corpus;
import org.baoku.benchmarks.peers.Peer;
import org.baoku.benchmarks.quality.ArchiveRetrieval;
import org.baoku.benchmarks.quality.Judgments;
import org.baoku.benchmarks.quality.PeerRetrieval;
import org.baoku.benchmarks.quality.RetrievalScore;
import org.baoku.benchmarks.quality.RetrievalScore.TopicScore;
import org.baoku.benchmarks.quality.Run;
import org.baoku.benchmarks.quality.Topic;
import org.baoku.benchmarks.quality.TopicSearch;
import org.baoku.benchmarks.report.Column;
import org.baoku.benchmarks.report.Figure;
import org.baoku.benchmarks.report.Row;
import org.baoku.benchmarks.report.Section;

/** How well topics are answered; one section for each set of topics. */
public final class RetrievalMeasure implements Measure {
    private static final int DEPTH = 100;
    private static final String WHY_NOT =
            "Ranking decides here, not segmentation; a peer's words suit these topics better.";
    static final List<Column> COLUMNS = List.of(
            Column.higher("MRR@10", 4, WHY_NOT),
            Column.higher("P@1", 4, WHY_NOT),
            Column.higher("nDCG@10", 4, WHY_NOT),
            Column.higher("R@10", 4, WHY_NOT),
            Column.higher("R@100", 4, WHY_NOT),
            Column.neutral("p that MRR@10 is equal", 4));

    private final Corpus corpus;
    private final List<Path> topics;
    private final List<Peer> peers;
    private final int maxTopics;

    private record Answers(Optional<Peer> peer, List<RetrievalScore> scores) {}

    /**
     * Answers files of {@code topics}, each with its judgments beside it, by Baoku's archive and by {@code peers}.
     *
     * @param corpus what is searched
     * @param maxTopics how many topics of each file are answered at most, those at the beginning
     */
    public RetrievalMeasure(Corpus corpus, List<Path> topics, List<Peer> peers, int maxTopics) {
        this.corpus = corpus;
        this.topics = List.copyOf(topics);
        this.peers = List.copyOf(peers);
        this.maxTopics = maxTopics;
    }

    @Override
    public List<Section> run(Progress progress) throws IOException {
        progress.begin("retrieval");
        List<Optional<Peer>> systems = new ArrayList<>(List.of(Optional.empty()));
        peers.forEach(peer -> systems.add(Optional.of(peer)));
        List<Answers> answers = Concurrently.map(
                systems, peer -> peer.map(Peer::id).orElse(ArchiveSubject.NAME), progress, this::answer);
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < topics.size(); i++) {
            sections.add(section(i, answers));
        }
        return sections;
    }

    private Answers answer(Optional<Peer> peer) throws IOException {
        List<RetrievalScore> scores = new ArrayList<>();
        try (TopicSearch search =
                peer.isPresent() ? new PeerRetrieval(corpus, peer.get()) : new ArchiveRetrieval(corpus)) {
            for (Path file : topics) {
                List<Topic> all = Topic.read(file);
                List<Topic> asked = all.subList(0, Math.min(maxTopics, all.size()));
                scores.add(RetrievalScore.of(
                        search.run(asked, DEPTH), judgments(file).of(asked)));
            }
        }
        return new Answers(peer, scores);
    }

    private Section section(int set, List<Answers> answers) {
        RetrievalScore baoku = answers.getFirst().scores.get(set);
        List<Row> rows = answers.stream()
                .map(system -> {
                    Figure[] figures = figures(system.scores.get(set), baoku);
                    return system.peer
                            .map(peer -> PeerRows.paired(peer, List.of(), figures))
                            .orElseGet(() -> PeerRows.archive(List.of(), figures));
                })
                .toList();
        return new Section(
                "retrieval-" + name(topics.get(set)),
                "Retrieval: " + name(topics.get(set)),
                String.format(
                        "%,d judged topics over %,d articles, bodies only. Baoku: ranked words of the archive, the topic's "
                                + "date as a filter where it has one. Peers: any of the topic's terms, Lucene's BM25, dates "
                                + "not used.",
                        baoku.topics().size(), corpus.articles().size()),
                COLUMNS,
                ArchiveSubject.NAME,
                rows,
                Optional.empty());
    }

    /** What a run scored, and how likely it is that it comes from a system as good as {@code other}'s. */
    static Figure[] figures(RetrievalScore score, RetrievalScore other) {
        return new Figure[] {
            Figure.of(score.mean(TopicScore::reciprocalRankAt10)),
            Figure.of(score.mean(TopicScore::precisionAt1)),
            Figure.of(score.mean(TopicScore::ndcgAt10)),
            Figure.of(score.mean(TopicScore::recallAt10)),
            Figure.of(score.mean(TopicScore::recallAt100)),
            Figure.of(score.significance(other, TopicScore::reciprocalRankAt10))
        };
    }

    /** Scores a run against the judgments beside the topics. */
    static RetrievalScore score(Run run, Path topics) throws IOException {
        return RetrievalScore.of(run, judgments(topics));
    }

    private static Judgments judgments(Path topics) throws IOException {
        return Judgments.read(topics.resolveSibling(name(topics) + ".qrels"));
    }

    /** Name of a set of topics: {@code xwlb-keywords}. */
    static String name(Path topics) {
        return topics.getFileName().toString().replaceFirst("\\.topics\\.tsv$", "");
    }
}
