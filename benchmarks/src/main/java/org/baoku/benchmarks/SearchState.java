package org.baoku.benchmarks;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.baoku.benchmarks.corpus.Corpus;
import org.baoku.benchmarks.measure.ArchiveSubject;
import org.baoku.benchmarks.measure.Folder;
import org.baoku.benchmarks.measure.SearchQueries;
import org.baoku.news.Article;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** An archive on disk and queries for it, whose answers are checked before anything is timed. */
@State(Scope.Thread)
public class SearchState {
    private static final int CHECKED = 20;

    /** What is searched: {@code generated} or a file. */
    @Param(Corpus.GENERATED)
    private String corpus = Corpus.GENERATED;

    /** How many articles. */
    @Param("5000")
    private int articles = 5_000;

    /** How many different queries. */
    @Param("500")
    private int queries = 500;

    private Optional<Folder> folder = Optional.empty();
    private Optional<ArchiveSubject> archive = Optional.empty();
    private Corpus source = new Corpus("", List.of());
    private List<String> quotes = List.of();
    private List<String> words = List.of();
    private int next;

    /** Writes the archive, draws the queries and compares answers with a look at all texts. */
    @Setup
    public void write() throws IOException {
        Folder made = new Folder();
        folder = Optional.of(made);
        source = Corpus.of(corpus, articles);
        archive = Optional.of(ArchiveSubject.write(source, made.path().resolve("archive")));
        SearchQueries drawn =
                new SearchQueries(source.articles().stream().map(Article::body).toList());
        quotes = drawn.quotes(queries, 1);
        words = drawn.wordPairs(queries, 2);
        List<String> checked = quotes.subList(0, Math.min(CHECKED, quotes.size()));
        long[] truth = drawn.textsWith(checked);
        long[] counts = checked.stream().mapToLong(archive()::count).toArray();
        if (!Arrays.equals(truth, counts)) {
            throw new IllegalStateException("The archive counts " + Arrays.toString(counts) + " articles with "
                    + checked + ", a look at all texts " + Arrays.toString(truth));
        }
    }

    /** The archive. */
    ArchiveSubject archive() {
        return archive.orElseThrow();
    }

    /** The articles in it. */
    Corpus source() {
        return source;
    }

    /** Where other indexes may be written. */
    Folder folder() {
        return folder.orElseThrow();
    }

    /** The next exact quote. */
    String nextQuote() {
        return take(quotes);
    }

    /** The next pair of words. */
    String nextWords() {
        return take(words);
    }

    private String take(List<String> queries) {
        next = (next + 1) % queries.size();
        return queries.get(next);
    }

    /** Deletes the archive. */
    @TearDown
    public void delete() throws IOException {
        archive().close();
        folder().close();
    }
}
