package org.baoku.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.baoku.benchmarks.corpus.Corpus;
import org.baoku.search.Highlighting;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long a search of an archive takes, and the same search in plain Lucene: exact quotes, ranked words, with and without
 * passages, facets and timeline. Each call takes the next of a fixed set of queries; answers are compared first.
 *
 * <pre>java -jar benchmarks/target/benchmarks.jar SearchBenchmark -p articles=20000 -prof gc</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"})
public class SearchBenchmark {
    /** What is searched: {@code generated} or a file. */
    @Param(Corpus.GENERATED)
    private String corpus = Corpus.GENERATED;

    /** How many articles. */
    @Param("5000")
    private int articles = 5_000;

    /** How many different queries. */
    @Param("500")
    private int queries = 500;

    private Optional<SearchSubjects> subjects = Optional.empty();
    private List<String> quotes = List.of();
    private List<String> words = List.of();
    private int next;

    /** Indexes the articles and compares the answers. */
    @Setup
    public void index() throws IOException {
        SearchSubjects all = new SearchSubjects(Corpus.of(corpus, articles));
        subjects = Optional.of(all);
        quotes = all.quotes(queries, 1);
        words = all.wordPairs(queries, 2);
        System.err.println(all.compareAnswers(quotes.subList(0, Math.min(50, quotes.size()))));
    }

    /** Exact quote in the archive. */
    @Benchmark
    public long quote() {
        return subjects().archiveQuote(take(quotes), Highlighting.NONE);
    }

    /** Exact quote in the archive, with passages. */
    @Benchmark
    public long quoteWithPassages() {
        return subjects().archiveQuote(take(quotes), Highlighting.DEFAULT);
    }

    /** Phrase of bigrams in plain Lucene. */
    @Benchmark
    public long luceneBigramPhrase() throws IOException {
        return subjects().luceneQuote(take(quotes));
    }

    /** Two words ranked in the archive. */
    @Benchmark
    public long words() {
        return subjects().archiveWords(take(words), Highlighting.NONE);
    }

    /** Two words ranked in the archive, with passages. */
    @Benchmark
    public long wordsWithPassages() {
        return subjects().archiveWords(take(words), Highlighting.DEFAULT);
    }

    /** Two words ranked in the archive, with three facets and a timeline. */
    @Benchmark
    public long wordsWithFacetsAndTimeline() {
        return subjects().archiveWordsWithCounts(take(words));
    }

    /** Either of two terms in plain Lucene. */
    @Benchmark
    public long luceneBoolean() throws IOException {
        return subjects().luceneWords(take(words));
    }

    /** Deletes the indexes. */
    @TearDown
    public void delete() throws IOException {
        subjects().close();
    }

    private SearchSubjects subjects() {
        return subjects.orElseThrow();
    }

    private String take(List<String> queries) {
        next = (next + 1) % queries.size();
        return queries.get(next);
    }
}
