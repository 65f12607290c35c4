package org.baoku.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baoku.benchmarks.peers.Peer;
import org.baoku.benchmarks.peers.PeerWords;
import org.baoku.benchmarks.quality.GoldSentence;
import org.baoku.benchmarks.quality.SegmentationScore;
import org.baoku.benchmarks.report.Column;
import org.baoku.benchmarks.report.Figure;
import org.baoku.benchmarks.report.Row;
import org.baoku.benchmarks.report.Section;

/** How well text is segmented into words, against gold; one section with the F1 of each gold first. */
public final class SegmentationMeasure implements Measure {
    private static final String WHY_NOT =
            "Each segmenter follows a word standard of its own; a peer may be nearer to this " + "gold's.";

    private final List<Path> gold;
    private final List<Peer> peers;

    /** Scores {@code peers} on files of {@code gold}, each with its vocabulary ({@code .voc}) beside it. */
    public SegmentationMeasure(List<Path> gold, List<Peer> peers) {
        this.gold = List.copyOf(gold);
        this.peers = peers.stream()
                .filter(peer -> !peer.overlaps() && peer != Peer.FLOOR_WHITESPACE)
                .toList();
    }

    /** Those of the peers that give words without overlaps, and so take part. */
    public List<Peer> peers() {
        return peers;
    }

    @Override
    public List<Section> run(Progress progress) throws IOException {
        progress.begin("segmentation");
        List<Column> columns = new ArrayList<>();
        gold.forEach(file -> columns.add(Column.higher(name(file) + " F1", 4, WHY_NOT)));
        for (Path file : gold) {
            columns.add(Column.higher(name(file) + " recall of unknown words", 4, WHY_NOT));
            columns.add(Column.neutral(name(file) + " precision", 4));
            columns.add(Column.neutral(name(file) + " recall", 4));
            columns.add(Column.neutral(name(file) + " F1 of words alone", 4));
        }
        List<List<GoldSentence>> sentences = new ArrayList<>();
        for (Path file : gold) {
            sentences.add(GoldSentence.read(file));
        }
        List<Row> rows = Concurrently.rows(peers, progress, peer -> score(peer, sentences));
        return List.of(new Section(
                "segmentation",
                "Segmentation against gold",
                "A word is right when both its borders are; characters that no token covers are words of their own. "
                        + sizes(sentences),
                columns,
                peers.getFirst().id(),
                rows,
                Optional.empty()));
    }

    private Row score(Peer peer, List<List<GoldSentence>> sentences) throws IOException {
        List<Figure> f1 = new ArrayList<>();
        List<Figure> rest = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            PeerWords words = new PeerWords(peer);
            SegmentationScore score = SegmentationScore.of(sentences.get(i), words::words, vocabulary(gold.get(i)));
            f1.add(Figure.of(score.all().f1()));
            rest.add(Figure.of(score.unknown().recall()));
            rest.add(Figure.of(score.all().precision()));
            rest.add(Figure.of(score.all().recall()));
            rest.add(Figure.of(score.wordsOnly().f1()));
            if (words.overlapping() > 0) {
                failures.add(words.overlapping() + " words overlap others in " + name(gold.get(i)));
            }
        }
        f1.addAll(rest);
        return PeerRows.of(peer, failures, f1.toArray(Figure[]::new));
    }

    private String sizes(List<List<GoldSentence>> sentences) {
        List<String> sizes = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            sizes.add(name(gold.get(i)) + ": " + sentences.get(i).size() + " sentences");
        }
        return String.join(", ", sizes) + ".";
    }

    /** Name of a gold file: {@code pku}. */
    static String name(Path gold) {
        return gold.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    }

    private static Set<String> vocabulary(Path gold) throws IOException {
        Path file = gold.resolveSibling(name(gold) + ".voc");
        return Files.exists(file) ? new HashSet<>(Files.readAllLines(file)) : Set.of();
    }
}
