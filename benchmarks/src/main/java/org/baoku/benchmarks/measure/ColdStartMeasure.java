package org.baoku.benchmarks.measure;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.baoku.benchmarks.corpus.Corpus;
import org.baoku.benchmarks.peers.Peer;
import org.baoku.benchmarks.report.Column;
import org.baoku.benchmarks.report.Row;
import org.baoku.benchmarks.report.Section;
import org.baoku.news.Article;

/** How long it takes from the start of a process to the first answer. */
public final class ColdStartMeasure implements TimedMeasure {
    private static final String WHY_NOT = "Who has no dictionary, or loads it only to index, starts sooner.";
    private static final Column PROCESS = Column.lower("ms from the start of the process", 0, WHY_NOT);
    private static final Column SEARCH = Column.lower("ms of it to open and search", 0, WHY_NOT);

    private final Corpus corpus;
    private final List<Peer> peers;
    private final int rounds;
    private final Rounds process = new Rounds();
    private final Rounds search = new Rounds();

    /** Starts a process for each of {@code peers} and for the archive, {@code rounds} times. */
    public ColdStartMeasure(Corpus corpus, List<Peer> peers, int rounds) {
        this.corpus = corpus;
        this.peers = List.copyOf(peers);
        this.rounds = rounds;
    }

    @Override
    public void measure(Progress progress) throws IOException {
        progress.begin("cold start");
        String quote = new SearchQueries(
                        corpus.articles().stream().map(Article::body).toList())
                .quotes(1, 1)
                .getFirst();
        try (SearchSubjects subjects = SearchSubjects.write(corpus, peers, progress)) {
            for (int round = 0; round < rounds; round++) {
                for (SearchSubject subject : subjects.all()) {
                    progress.step(subject.name(), round, rounds);
                    String directory = subjects.directory(subject.name()).toString();
                    FreshJvm.Answer answer = FreshJvm.run(FirstSearch.class, subject.name(), directory, quote);
                    long[] numbers = answer.numbers();
                    if (numbers[0] != subject.quote(quote)) {
                        throw new IOException(subject.name() + " answers otherwise in a fresh process");
                    }
                    process.add(subject.name(), answer.wallNanos() / 1e6);
                    search.add(subject.name(), numbers[1] / 1e6);
                }
            }
        }
    }

    @Override
    public List<Section> sections() {
        List<Row> rows = SearchSubjects.names(peers).stream()
                .map(name -> SearchSubjects.row(
                        name,
                        List.of(
                                process.figure(name, ArchiveSubject.NAME, PROCESS),
                                search.figure(name, ArchiveSubject.NAME, SEARCH)),
                        List.of()))
                .toList();
        return List.of(new Section(
                "cold-start",
                "Cold start",
                String.format(
                        "%d fresh processes each, in turns: open the archive or index of %,d articles and answer an exact "
                                + "quote.",
                        process.values(ArchiveSubject.NAME).size(),
                        corpus.articles().size()),
                List.of(PROCESS, SEARCH),
                ArchiveSubject.NAME,
                rows,
                Optional.of("quotes")));
    }
}
