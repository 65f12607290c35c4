package org.baoku.benchmarks.measure;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.baoku.benchmarks.peers.Peer;
import org.baoku.benchmarks.report.Column;
import org.baoku.benchmarks.report.Row;
import org.baoku.benchmarks.report.Section;
import org.baoku.benchmarks.report.Spread;

/** How long a fresh process takes to its first analyzed sentence, and how much heap the dictionaries then take. */
public final class LoadMeasure implements TimedMeasure {
    private static final Column MILLIS =
            Column.lower("ms to the first sentence", 0, "Who has no dictionary, or a small one, loads less.");
    private static final Column HEAP =
            Column.lower("MB of heap", 0, "Who has no dictionary, or a small one, keeps less.");

    /** What a collection leaves differs by tenths of a megabyte; less is not told apart. */
    private static final long LEAST_HEAP = 1_000_000;

    private final List<Peer> peers;
    private final int rounds;
    private final Rounds millis = new Rounds();
    private final Rounds heap = new Rounds();

    /** Starts each of {@code peers}, the first of which is Baoku, {@code rounds} times. */
    public LoadMeasure(List<Peer> peers, int rounds) {
        this.peers = List.copyOf(peers);
        this.rounds = rounds;
    }

    @Override
    public void measure(Progress progress) throws IOException {
        progress.begin("load time and heap");
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < peers.size(); i++) {
                Peer peer = peers.get(i);
                progress.step(peer.id(), round * peers.size() + i, rounds * peers.size());
                long[] answer = FreshJvm.run(FirstSentence.class, peer.id()).numbers();
                if (answer[2] == 0) {
                    throw new IOException(peer.id() + " found no token in the first sentence");
                }
                millis.add(peer.id(), answer[0] / 1e6);
                heap.add(peer.id(), Math.max(LEAST_HEAP, answer[1]) / 1e6);
            }
        }
    }

    @Override
    public List<Section> sections() {
        String reference = peers.getFirst().id();
        List<Row> rows = peers.stream()
                .map(peer -> PeerRows.of(
                        peer,
                        millis.figure(peer.id(), reference, MILLIS),
                        // What a collection leaves may be less by chance: the median counts, not the best.
                        heap.figure(
                                peer.id(),
                                reference,
                                HEAP,
                                one -> Spread.of(heap.values(one)).typical())))
                .toList();
        return List.of(new Section(
                "load",
                "Load time and heap",
                millis.values(reference).size()
                        + " fresh processes each, in turns: from the first touch of the analyzer to the last token of the "
                        + "first sentence, and the live heap that was added, 1 MB at least.",
                List.of(MILLIS, HEAP),
                reference,
                rows,
                Optional.of("segmentation")));
    }
}
