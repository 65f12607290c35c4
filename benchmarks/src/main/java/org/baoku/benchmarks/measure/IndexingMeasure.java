package org.baoku.benchmarks.measure;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.baoku.benchmarks.corpus.Corpus;
import org.baoku.benchmarks.peers.Peer;
import org.baoku.benchmarks.report.Column;
import org.baoku.benchmarks.report.Row;
import org.baoku.benchmarks.report.Section;

/** How fast Lucene indexes with each analyzer, and how large the index is. */
public final class IndexingMeasure implements TimedMeasure {
    private static final Column SPEED = Column.higher(
            "MB of UTF-8 a second",
            1,
            "Single characters and ready words cost no analysis, and fewer terms a character are written faster; what is "
                    + "not written is not found by quote or by word.");
    private static final Column SIZE = Column.lower(
            "index ÷ text",
            2,
            "The index holds words and pairs of characters; without the pairs quotes would be lost, without the words their "
                    + "meaning.");

    private final List<String> texts;
    private final String source;
    private final List<Peer> peers;
    private final boolean offsets;
    private final ProcessTurns turns;
    private final Rounds speed = new Rounds();
    private final Rounds size = new Rounds();
    private int processes;

    /**
     * Indexes up to {@code chars} UTF-16 code units of {@code corpus} with each of {@code peers}, the first of which is
     * Baoku.
     *
     * @param offsets whether the postings of all but Baoku hold offsets, which Lucene's fastest highlighting wants and Baoku
     *     gets from positions
     */
    public IndexingMeasure(Corpus corpus, int chars, List<Peer> peers, boolean offsets, ProcessTurns turns) {
        this.texts = corpus.bodies(chars);
        this.source = corpus.name();
        this.peers = List.copyOf(peers);
        this.offsets = offsets;
        this.turns = turns;
    }

    @Override
    public void measure(Progress progress) throws IOException {
        progress.begin("indexing");
        turns.inFreshProcesses(
                progress,
                (process, folder) -> IndexingProcess.run(
                        new IndexingProcess.Job(texts, peers, offsets, turns, processes + process),
                        folder,
                        speed,
                        size));
        processes += turns.processes();
    }

    @Override
    public List<Section> sections() {
        String reference = peers.getFirst().id();
        List<Row> rows = peers.stream()
                .map(peer -> PeerRows.of(
                        peer, speed.figure(peer.id(), reference, SPEED), size.figure(peer.id(), reference, SIZE)))
                .toList();
        return List.of(new Section(
                "indexing",
                "Indexing in Lucene",
                String.format(
                        "%d texts of %s, %,d characters, one field with positions%s, the text stored; one thread, its "
                                + "processor time, commit included; %d rounds in each of %d fresh processes. Size without the "
                                + "stored text.",
                        texts.size(),
                        source,
                        texts.stream().mapToInt(String::length).sum(),
                        offsets ? " and, but for Baoku, offsets" : "",
                        turns.rounds(),
                        processes),
                List.of(SPEED, SIZE),
                reference,
                rows,
                Optional.of("quotes")));
    }
}
