package org.baoku.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.SlowCodecReaderWrapper;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.baoku.NewsArchive;
import org.baoku.benchmarks.corpus.NewsGenerator;
import org.baoku.benchmarks.report.Spread;
import org.baoku.news.Article;

/**
 * What an archive of generated articles costs at one size: writing, room, heap, merging, opening, and each class of query.
 * The queries are the same at every size, drawn from the first articles, which are the same too.
 */
public final class ScaleMeasure {
    private static final int CHUNK = 10_000;
    private static final int QUERIED_ARTICLES = 1_000;
    private static final int OPENINGS = 5;
    private static final double MEGA = 1e6;

    private final NewsGenerator generator;
    private final int articles;
    private final int queries;
    private final int passes;
    private final Map<String, Double> values = new LinkedHashMap<>();

    @FunctionalInterface
    private interface Query {
        long ask(ArchiveSubject archive, String text);
    }

    /** Measures {@code articles} articles with {@code queries} queries of each class, each the best of {@code passes}. */
    public ScaleMeasure(int articles, int queries, int passes) throws IOException {
        this.generator = NewsGenerator.load();
        this.articles = articles;
        this.queries = queries;
        this.passes = passes;
    }

    /**
     * Measures.
     *
     * @return the values by name
     */
    public Map<String, Double> run(Progress progress) throws IOException {
        progress.begin(String.format("%,d articles", articles));
        try (Folder folder = new Folder()) {
            Path directory = folder.path().resolve("archive");
            write(directory, progress);
            values.put("MB on disk", Folder.bytes(directory) / MEGA);
            open(directory);
            search(directory, progress);
            progress.step("merging all into one segment", 0, 1);
            merge(directory, folder.path().resolve("merged"));
        }
        return values;
    }

    private void write(Path directory, Progress progress) {
        long before = Meter.liveHeap();
        long nanos = 0;
        long chars = 0;
        try (NewsArchive archive = NewsArchive.open(directory)) {
            for (int from = 0; from < articles; from += CHUNK) {
                progress.step("writing", from, articles);
                // Generated beforehand, so that only the archive's own work is timed.
                List<Article> chunk = IntStream.range(from, Math.min(articles, from + CHUNK))
                        .parallel()
                        .mapToObj(generator::article)
                        .toList();
                chars += chunk.stream()
                        .mapToLong(article -> article.body().length())
                        .sum();
                nanos += timed(() -> archive.addAll(chunk));
            }
            values.put("MB of heap after writing", Math.max(0, Meter.liveHeap() - before) / MEGA);
            nanos += timed(archive::commit);
        }
        values.put("million characters", chars / MEGA);
        values.put("s to write", nanos / 1e9);
        values.put("articles a second written", articles * 1e9 / nanos);
    }

    private void open(Path directory) {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < OPENINGS; i++) {
            millis.add(timed(() -> ArchiveSubject.open(directory).close()) / MEGA);
        }
        values.put("ms to open", Spread.of(millis).typical());
    }

    private void search(Path directory, Progress progress) throws IOException {
        List<String> texts = IntStream.range(0, Math.min(QUERIED_ARTICLES, articles))
                .mapToObj(number -> generator.article(number).body())
                .toList();
        SearchQueries drawn = new SearchQueries(texts);
        List<String> quotes = drawn.quotes(queries, 1);
        List<String> words = drawn.wordPairs(queries, 2);
        long before = Meter.liveHeap();
        try (ArchiveSubject archive = ArchiveSubject.open(directory)) {
            values.put("segments", (double) archive.archive().stats().segments());
            latency("quote", archive, quotes, ArchiveSubject::quote, progress);
            latency("quote with passages", archive, quotes, ArchiveSubject::quoteWithPassages, progress);
            latency("count of a quote", archive, quotes, ArchiveSubject::count, progress);
            latency("two words", archive, words, ArchiveSubject::words, progress);
            latency("two words with passages", archive, words, ArchiveSubject::wordsWithPassages, progress);
            latency("two words in a month", archive, words, ScaleMeasure::inOneMonth, progress);
            latency("two words, facets and timeline", archive, words, ArchiveSubject::wordsWithCounts, progress);
            values.put("MB of heap when searched", Math.max(0, Meter.liveHeap() - before) / MEGA);
        }
    }

    private static long inOneMonth(ArchiveSubject archive, String words) {
        return archive.wordsBetween(words, LocalDate.of(2012, 1, 1), LocalDate.of(2012, 1, 31));
    }

    private void latency(String name, ArchiveSubject archive, List<String> texts, Query query, Progress progress)
            throws IOException {
        progress.step("searching: " + name, 0, 1);
        double[] micros = new double[texts.size()];
        Arrays.fill(micros, Double.POSITIVE_INFINITY);
        long matches = 0;
        for (int pass = 0; pass < passes; pass++) {
            for (int i = 0; i < micros.length; i++) {
                long start = System.nanoTime();
                matches += query.ask(archive, texts.get(i));
                micros[i] = Math.min(micros[i], (System.nanoTime() - start) / 1e3);
            }
        }
        if (matches == 0) {
            throw new IOException("No query of the class «" + name + "» found anything");
        }
        values.put("µs p50 " + name, Spread.percentile(micros, 0.5));
        values.put("µs p99 " + name, Spread.percentile(micros, 0.99));
    }

    /** Merges a copy of the index into one segment, as the largest merge of its life would. */
    private void merge(Path archive, Path merged) throws IOException {
        try (NewsArchive read = NewsArchive.builder().readOnly().open(archive)) {
            long nanos = read.withSearcher(searcher -> merged(searcher, merged));
            values.put("s to merge all", nanos / 1e9);
            values.put("MB merged", Folder.bytes(merged) / MEGA);
        }
    }

    private static long merged(IndexSearcher searcher, Path merged) throws IOException {
        List<CodecReader> parts = new ArrayList<>();
        IndexWriterConfig config = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Sort sort = leaf.reader().getMetaData().sort();
            if (sort != null) {
                config.setIndexSort(sort);
            }
            parts.add(SlowCodecReaderWrapper.wrap(leaf.reader()));
        }
        long start = System.nanoTime();
        try (Directory directory = FSDirectory.open(merged);
                IndexWriter writer = new IndexWriter(directory, config)) {
            writer.addIndexes(parts.toArray(CodecReader[]::new));
            writer.commit();
        }
        return System.nanoTime() - start;
    }

    private static long timed(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }
}
