package org.baoku.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baoku.benchmarks.peers.Peer;
import org.baoku.benchmarks.quality.GoldSentence;
import org.baoku.benchmarks.quality.PrecisionRecall;
import org.baoku.benchmarks.quality.WordSearch;
import org.baoku.benchmarks.report.Column;
import org.baoku.benchmarks.report.Figure;
import org.baoku.benchmarks.report.Row;
import org.baoku.benchmarks.report.Section;

/** How well single words are found, and nothing that only looks like them; the F1 of each gold comes first. */
public final class WordSearchMeasure implements Measure {
    private static final String PRECISION =
            "A peer that finds less is seldom wrong: its precision is bought with words that it does not find.";
    private static final String RECALL =
            "Characters alone and in pairs find every place at which the letters stand, also where they are no word.";

    private final List<Path> gold;
    private final List<Peer> peers;
    private final int queries;

    /** Searches {@code queries} words of each file of {@code gold}. */
    public WordSearchMeasure(List<Path> gold, List<Peer> peers, int queries) {
        this.gold = List.copyOf(gold);
        this.peers = List.copyOf(peers);
        this.queries = queries;
    }

    @Override
    public List<Section> run(Progress progress) throws IOException {
        progress.begin("word search");
        List<Column> columns = new ArrayList<>();
        List<WordSearch> searches = new ArrayList<>();
        for (Path file : gold) {
            columns.add(Column.higher(SegmentationMeasure.name(file) + " F1", 4, ""));
            searches.add(new WordSearch(GoldSentence.read(file), queries));
        }
        for (Path file : gold) {
            columns.add(Column.higher(SegmentationMeasure.name(file) + " precision", 4, PRECISION));
            columns.add(Column.higher(SegmentationMeasure.name(file) + " recall", 4, RECALL));
        }
        List<Row> rows = Concurrently.rows(peers, progress, peer -> score(peer, searches));
        return List.of(new Section(
                "words",
                "Search for words",
                "Each gold sentence is a document; " + queries
                        + " words of 2 to 8 ideographs of each gold are searched by plain phrase queries. Relevant is where "
                        + "the word stands between gold borders or wholly inside one gold word.",
                columns,
                peers.getFirst().id(),
                rows,
                Optional.empty()));
    }

    private static Row score(Peer peer, List<WordSearch> searches) {
        List<Figure> f1 = new ArrayList<>();
        List<Figure> rest = new ArrayList<>();
        for (WordSearch search : searches) {
            PrecisionRecall score = search.score(peer);
            f1.add(Figure.of(score.f1()));
            rest.add(Figure.of(score.precision()));
            rest.add(Figure.of(score.recall()));
        }
        f1.addAll(rest);
        return PeerRows.paired(peer, List.of(), f1.toArray(Figure[]::new));
    }
}
