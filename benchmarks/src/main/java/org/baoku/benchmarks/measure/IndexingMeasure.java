package org.baoku.benchmarks.measure;

import com.google.common.base.Utf8;
import com.google.common.collect.Lists;
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

    private final List<List<String>> batches;
    private final String source;
    private final List<Peer> peers;
    private final boolean offsets;
    private final ProcessTurns turns;
    private final IndexingSpeeds speeds;
    private final Rounds sizes = new Rounds();
    private int processes;

    /**
     * Indexes up to {@code chars} UTF-16 code units of {@code corpus} with each of {@code peers}, the first of which is
     * Baoku. Speed is that of indexes of about {@code batch} code units. The fewer these are, the less they need of the
     * processor's caches, which other work on the machine also uses: the speed of large ones depends on that for as long as the
     * other work lasts.
     *
     * @param offsets whether the postings of all but Baoku hold offsets, which Lucene's fastest highlighting wants and Baoku
     *     gets from positions
     * @throws IllegalArgumentException if {@code batch} is less than 1
     */
    public IndexingMeasure(Corpus corpus, int chars, int batch, List<Peer> peers, boolean offsets, ProcessTurns turns) {
        this.batches = batches(corpus.bodies(chars), batch);
        this.source = corpus.name();
        this.peers = List.copyOf(peers);
        this.offsets = offsets;
        this.turns = turns;
        this.speeds = new IndexingSpeeds(
                batches.stream().mapToLong(IndexingMeasure::utf8Bytes).toArray());
    }

    private static List<List<String>> batches(List<String> texts, int batch) {
        if (batch < 1) {
            throw new IllegalArgumentException("batch is " + batch + "; it must be 1 or more");
        }
        long batches = Math.max(1, Math.round((double) chars(texts) / batch));
        return Lists.partition(texts, (int) Math.max(1, Math.ceilDiv(texts.size(), batches)));
    }

    private static int chars(List<String> texts) {
        return texts.stream().mapToInt(String::length).sum();
    }

    private static long utf8Bytes(List<String> texts) {
        return texts.stream().mapToLong(Utf8::encodedLength).sum();
    }

    @Override
    public void measure(Progress progress) throws IOException {
        progress.begin("indexing");
        turns.inFreshProcesses(
                progress,
                (process, folder) -> IndexingProcess.run(
                        new IndexingProcess.Job(batches, peers, offsets, turns, processes + process),
                        folder,
                        speeds,
                        sizes));
        processes += turns.processes();
    }

    @Override
    public List<Section> sections() {
        String reference = peers.getFirst().id();
        List<String> texts = batches.stream().flatMap(List::stream).toList();
        List<Row> rows = peers.stream()
                .map(peer -> PeerRows.of(
                        peer, speeds.figure(peer.id(), reference, SPEED), sizes.figure(peer.id(), reference, SIZE)))
                .toList();
        return List.of(new Section(
                "indexing",
                "Indexing in Lucene",
                String.format(
                        "%d texts of %s, %,d characters in %d batches with an index each, one field with positions%s, the text "
                                + "stored; one thread, its processor time, commit included; %d rounds in each of %d fresh "
                                + "processes. Size is that of one index of all texts, without the stored text.",
                        texts.size(),
                        source,
                        chars(texts),
                        batches.size(),
                        offsets ? " and, but for Baoku, offsets" : "",
                        turns.rounds(),
                        processes),
                List.of(SPEED, SIZE),
                reference,
                rows,
                Optional.of("quotes")));
    }
}
