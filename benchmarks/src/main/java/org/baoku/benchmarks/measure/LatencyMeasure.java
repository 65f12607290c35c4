package org.baoku.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.baoku.benchmarks.corpus.Corpus;
import org.baoku.benchmarks.peers.Peer;
import org.baoku.benchmarks.report.Column;
import org.baoku.benchmarks.report.Figure;
import org.baoku.benchmarks.report.Row;
import org.baoku.benchmarks.report.Section;
import org.baoku.news.Article;

/** How long searches take in an archive and in plain Lucene with each peer; answers are compared before. */
public final class LatencyMeasure implements TimedMeasure {
    private static final Column BYTES = Column.neutral("kB allocated", 1);

    private final Corpus corpus;
    private final List<Peer> peers;
    private final int queries;
    private final ProcessTurns turns;
    private final Map<LatencyQuestion, Latencies> latencies = new EnumMap<>(LatencyQuestion.class);
    private Map<String, Answers> answers = Map.of();
    private List<Section> sizes = List.of();
    private int processes;

    private record Answers(double recall, List<String> failures) {}

    /** Asks {@code queries} of each kind. */
    public LatencyMeasure(Corpus corpus, List<Peer> peers, int queries, ProcessTurns turns) {
        this.corpus = corpus;
        this.peers = List.copyOf(peers);
        this.queries = queries;
        this.turns = turns;
    }

    @Override
    public void measure(Progress progress) throws IOException {
        progress.begin("latency");
        SearchQueries source =
                new SearchQueries(corpus.articles().stream().map(Article::body).toList());
        List<String> quotes = source.quotes(queries, 1);
        List<String> words = source.wordPairs(queries, 2);
        try (SearchSubjects subjects = SearchSubjects.write(corpus, peers, progress)) {
            progress.step("comparing answers", 0, 1);
            answers = answers(subjects, quotes, source.textsWith(quotes));
            sizes = List.of(sizes(subjects));
            for (LatencyQuestion question : LatencyQuestion.values()) {
                progress.begin("latency, " + question.title());
                ask(question, question.isQuote() ? quotes : words, subjects, progress);
            }
        }
        processes += turns.processes();
    }

    @Override
    public List<Section> sections() {
        List<Section> sections = new ArrayList<>(sizes);
        latencies.forEach((question, all) -> sections.add(section(question, all)));
        return sections;
    }

    private void ask(LatencyQuestion question, List<String> asked, SearchSubjects subjects, Progress progress)
            throws IOException {
        Latencies all = latencies.computeIfAbsent(question, none -> new Latencies());
        turns.inFreshProcesses(progress, (process, folder) -> {
            Path file = Files.write(folder.path().resolve("queries"), asked);
            LatencyProcess.run(question, file, subjects, turns, all);
        });
    }

    private static Map<String, Answers> answers(SearchSubjects subjects, List<String> quotes, long[] truth)
            throws IOException {
        Map<String, Answers> answers = new LinkedHashMap<>();
        for (SearchSubject subject : subjects.all()) {
            long wanted = 0;
            long found = 0;
            int different = 0;
            for (int i = 0; i < truth.length; i++) {
                long count = subject.count(quotes.get(i));
                wanted += truth[i];
                found += Math.min(count, truth[i]);
                different += count == truth[i] ? 0 : 1;
            }
            List<String> failures = different == 0
                    ? List.of()
                    : List.of(different + " of " + truth.length
                            + " quotes have another number of hits than a look at all texts gives");
            answers.put(subject.name(), new Answers((double) found / wanted, failures));
        }
        return answers;
    }

    private Section section(LatencyQuestion question, Latencies all) {
        Column median = Column.lower("µs p50", 0, question.whyNot());
        Column slowest = Column.lower("µs p99", 0, question.whyNot());
        List<Column> columns = new ArrayList<>(List.of(median, slowest, BYTES));
        if (question.isQuote()) {
            columns.add(Column.higher("recall", 4, ""));
        }
        List<Row> rows = new ArrayList<>();
        for (String name : SearchSubjects.names(peers)) {
            Answers answered = Objects.requireNonNull(answers.get(name));
            List<Figure> figures = new ArrayList<>(List.of(
                    all.medianMicros(name, ArchiveSubject.NAME, median),
                    all.slowestMicros(name, ArchiveSubject.NAME, slowest),
                    all.kilobytes(name)));
            if (question.isQuote()) {
                figures.add(Figure.of(answered.recall));
            }
            rows.add(SearchSubjects.row(name, figures, question.isQuote() ? answered.failures : List.of()));
        }
        return new Section(
                question.id(),
                "Latency: " + question.title(),
                String.format(
                        "%,d articles of %s on disk, %d queries, ten hits with their texts; wall time of one thread; each "
                                + "query's best of three passes, second best of %d rounds in %d processes.",
                        corpus.articles().size(), corpus.name(), queries, turns.rounds() * processes, processes),
                columns,
                ArchiveSubject.NAME,
                rows,
                Optional.of(question.isQuote() ? "quotes" : "words"));
    }

    private Section sizes(SearchSubjects subjects) throws IOException {
        Column size = Column.lower(
                "size ÷ text",
                2,
                "The archive keeps whole articles with all fields and answers every quote, which costs the pairs of "
                        + "characters.");
        List<Row> rows = new ArrayList<>();
        double utf8 = corpus.utf8Bytes();
        for (SearchSubject subject : subjects.all()) {
            rows.add(SearchSubjects.row(subject.name(), List.of(Figure.of(subject.bytes() / utf8)), List.of()));
        }
        return new Section(
                "size",
                "Size on disk with the texts",
                String.format(
                        "%,d articles; against the bodies in UTF-8. Peers keep offsets in the postings for highlighting, "
                                + "which Baoku gets from positions.",
                        corpus.articles().size()),
                List.of(size),
                ArchiveSubject.NAME,
                rows,
                Optional.of("quotes"));
    }
}
