package org.baoku.benchmarks.measure;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.baoku.benchmarks.corpus.Corpus;
import org.baoku.benchmarks.peers.Peer;
import org.baoku.benchmarks.report.Column;
import org.baoku.benchmarks.report.Row;
import org.baoku.benchmarks.report.Section;

/** How fast analyzers are on one thread, and what they allocate. */
public final class SpeedMeasure implements Measure {
    private static final Column BYTES = Column.lower("bytes allocated a character", 1, "");
    private static final Column TOKENS = Column.neutral("tokens a character", 3);

    private static final List<View> VIEWS = List.of(
            new View(
                    "segmentation-speed",
                    "Segmentation into words",
                    peer -> !peer.overlaps(),
                    "segmentation",
                    speed("Taking the longest word at each place, or every character alone, weighs no readings against "
                            + "each other: it is faster and segments worse.")),
            new View(
                    "indexing-tokens-speed",
                    "Tokens for indexing",
                    peer -> peer.overlaps() || peer.isFloor(),
                    "words",
                    speed("Pairs of characters need no dictionary; Baoku gives the pairs and also the words that are "
                            + "real at their place.")));

    private record View(String id, String title, Predicate<Peer> wanted, String quality, Column speed) {}

    private final Corpus corpus;
    private final List<Peer> peers;
    private final Turns turns;

    /**
     * How much is measured.
     *
     * @param chars text to go round on, in UTF-16 code units
     * @param warmUp rounds that do not count
     * @param rounds rounds that count
     * @param windowMillis length of a turn
     */
    public record Turns(int chars, int warmUp, int rounds, int windowMillis) {}

    /** Measures {@code peers}, of which the first that belongs to a section is what its ratios refer to. */
    public SpeedMeasure(Corpus corpus, List<Peer> peers, Turns turns) {
        this.corpus = corpus;
        this.peers = List.copyOf(peers);
        this.turns = turns;
    }

    private static Column speed(String whyNot) {
        return Column.higher("million characters a second", 2, whyNot);
    }

    @Override
    public List<Section> run(Progress progress) throws IOException {
        progress.begin("speed of analysis");
        List<String> texts = corpus.bodies(turns.chars);
        SpeedComparison comparison = new SpeedComparison(peers, texts, turns.windowMillis);
        Map<Peer, List<String>> failures = new EnumMap<>(Peer.class);
        for (Peer peer : peers) {
            progress.step("checking " + peer.id(), failures.size(), peers.size());
            failures.put(
                    peer,
                    comparison.source(peer).findBrokenRule().stream()
                            .map(broken -> broken.lines().findFirst().orElse(""))
                            .toList());
        }
        comparison.run(turns.warmUp, turns.rounds, progress);
        String how = String.format(
                "%d texts, %,d characters of %s; %d rounds in which each has a turn of %d ms on one thread; characters a "
                        + "second of processor time. Each stands with what its second best round reached.",
                texts.size(),
                texts.stream().mapToInt(String::length).sum(),
                corpus.name(),
                turns.rounds,
                turns.windowMillis);
        return VIEWS.stream()
                .flatMap(view -> section(view, comparison, failures, how).stream())
                .toList();
    }

    private Optional<Section> section(
            View view, SpeedComparison comparison, Map<Peer, List<String>> failures, String how) {
        List<Peer> seen = peers.stream().filter(view.wanted).toList();
        return seen.stream().filter(Peer::isBaoku).findFirst().map(reference -> {
            List<Row> rows = seen.stream()
                    .map(peer -> PeerRows.of(
                            peer,
                            Objects.requireNonNull(failures.get(peer)),
                            comparison.megaCharsPerSecond(peer, reference, view.speed),
                            comparison.bytesPerChar(peer),
                            comparison.tokensPerChar(peer)))
                    .toList();
            return new Section(
                    view.id,
                    view.title,
                    how,
                    List.of(view.speed, BYTES, TOKENS),
                    reference.id(),
                    rows,
                    Optional.of(view.quality));
        });
    }
}
