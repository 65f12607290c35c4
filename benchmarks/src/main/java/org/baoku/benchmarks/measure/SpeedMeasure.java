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
import org.baoku.benchmarks.report.Figure;
import org.baoku.benchmarks.report.Row;
import org.baoku.benchmarks.report.Section;
import org.baoku.benchmarks.report.Spread;

/** How fast analyzers are on one thread, and what they allocate. */
public final class SpeedMeasure implements TimedMeasure {
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

    private final List<String> texts;
    private final String source;
    private final List<Peer> peers;
    private final ProcessTurns turns;
    private final int windowMillis;
    private final Map<Peer, List<String>> failures = new EnumMap<>(Peer.class);
    private final SpeedProcess.Result result = new SpeedProcess.Result();
    private int processes;

    /**
     * Measures {@code peers}, of which the first that belongs to a section is what its ratios refer to, on up to {@code chars}
     * UTF-16 code units of {@code corpus}, {@code windowMillis} a turn.
     */
    public SpeedMeasure(Corpus corpus, int chars, List<Peer> peers, ProcessTurns turns, int windowMillis) {
        this.texts = corpus.bodies(chars);
        this.source = corpus.name();
        this.peers = List.copyOf(peers);
        this.turns = turns;
        this.windowMillis = windowMillis;
    }

    private static Column speed(String whyNot) {
        return Column.higher("million characters a second", 2, whyNot);
    }

    @Override
    public void measure(Progress progress) throws IOException {
        progress.begin("speed of analysis");
        if (failures.isEmpty()) {
            check(progress);
        }
        turns.inFreshProcesses(
                progress,
                (process, folder) -> SpeedProcess.run(
                        new SpeedProcess.Job(texts, peers, turns, windowMillis, processes + process), folder, result));
        processes += turns.processes();
    }

    @Override
    public List<Section> sections() {
        return VIEWS.stream().flatMap(view -> section(view).stream()).toList();
    }

    private void check(Progress progress) throws IOException {
        for (Peer peer : peers) {
            progress.step("checking " + peer.id(), failures.size(), peers.size());
            failures.put(peer, failures(peer));
        }
    }

    private List<String> failures(Peer peer) throws IOException {
        return new TokenSource(peer, texts)
                .findBrokenRule().stream()
                        .map(broken -> broken.lines().findFirst().orElse(""))
                        .toList();
    }

    private String how() {
        return String.format(
                "%d texts, %,d characters of %s; %d rounds in each of %d fresh processes, in which each has a turn of %d ms "
                        + "on one thread; characters a second of processor time. Each stands with what its second best round "
                        + "reached.",
                texts.size(),
                texts.stream().mapToInt(String::length).sum(),
                source,
                turns.rounds(),
                processes,
                windowMillis);
    }

    private Optional<Section> section(View view) {
        List<Peer> seen = peers.stream().filter(view.wanted).toList();
        return seen.stream().filter(Peer::isBaoku).findFirst().map(reference -> {
            List<Row> rows = seen.stream()
                    .map(peer -> PeerRows.of(
                            peer,
                            Objects.requireNonNull(failures.get(peer)),
                            result.megaChars().figure(peer.id(), reference.id(), view.speed),
                            typical(result.bytes(), peer),
                            typical(result.tokens(), peer)))
                    .toList();
            return new Section(
                    view.id,
                    view.title,
                    how(),
                    List.of(view.speed, BYTES, TOKENS),
                    reference.id(),
                    rows,
                    Optional.of(view.quality));
        });
    }

    private static Figure typical(Rounds rounds, Peer peer) {
        return Figure.of(Spread.of(rounds.values(peer.id())).typical());
    }
}
