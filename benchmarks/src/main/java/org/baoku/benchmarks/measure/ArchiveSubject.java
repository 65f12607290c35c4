package org.baoku.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.baoku.NewsArchive;
import org.baoku.benchmarks.corpus.Corpus;
import org.baoku.search.ArticleField;
import org.baoku.search.DateFilter;
import org.baoku.search.Highlighting;
import org.baoku.search.NewsQuery;
import org.baoku.search.SearchRequest;
import org.baoku.search.SearchResult;
import org.baoku.search.TextField;
import org.baoku.search.TimelineInterval;

/** Baoku's archive, searched in bodies. */
public final class ArchiveSubject implements SearchSubject {
    /** Name in tables. */
    public static final String NAME = "baoku-archive";

    private final Path directory;
    private final NewsArchive archive;

    private ArchiveSubject(Path directory, NewsArchive archive) {
        this.directory = directory;
        this.archive = archive;
    }

    /** Writes {@code corpus} into an archive in {@code directory}. */
    public static ArchiveSubject write(Corpus corpus, Path directory) {
        NewsArchive archive = NewsArchive.open(directory);
        archive.addAll(corpus.articles());
        archive.compact();
        return new ArchiveSubject(directory, archive);
    }

    /** Opens an archive that was written before. */
    public static ArchiveSubject open(Path directory) {
        return new ArchiveSubject(directory, NewsArchive.builder().readOnly().open(directory));
    }

    /** The archive. */
    public NewsArchive archive() {
        return archive;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public long bytes() throws IOException {
        return Folder.bytes(directory);
    }

    @Override
    public long quote(String quote) {
        return search(NewsQuery.quote(TextField.BODY, quote), Highlighting.NONE);
    }

    @Override
    public long quoteWithPassages(String quote) {
        return search(NewsQuery.quote(TextField.BODY, quote), Highlighting.DEFAULT);
    }

    @Override
    public long words(String words) {
        return search(NewsQuery.words(TextField.BODY, words), Highlighting.NONE);
    }

    @Override
    public long wordsWithPassages(String words) {
        return search(NewsQuery.words(TextField.BODY, words), Highlighting.DEFAULT);
    }

    /** Searches words in articles from {@code from} to {@code to}. */
    public long wordsBetween(String words, LocalDate from, LocalDate to) {
        NewsQuery dates = NewsQuery.date(DateFilter.between(from, to));
        return search(NewsQuery.words(TextField.BODY, words).and(dates), Highlighting.NONE);
    }

    /** Searches words and counts all matches by section, by reporter, by newspaper and by month. */
    public long wordsWithCounts(String words) {
        return matches(archive.search(SearchRequest.of(NewsQuery.words(TextField.BODY, words))
                .size(HITS)
                .highlighting(Highlighting.NONE)
                .facets(ArticleField.SECTION, ArticleField.REPORTER, ArticleField.NEWSPAPER)
                .timeline(TimelineInterval.MONTH)
                .build()));
    }

    @Override
    public long count(String quote) {
        return matches(archive.search(SearchRequest.of(NewsQuery.quote(TextField.BODY, quote))
                .size(0)
                .exactTotal()
                .build()));
    }

    private long search(NewsQuery query, Highlighting highlighting) {
        SearchResult result = archive.search(
                SearchRequest.of(query).size(HITS).highlighting(highlighting).build());
        if (highlighting.maxPassages() > 0
                && result.hits().stream().anyMatch(hit -> hit.passages().isEmpty())) {
            throw new IllegalStateException("A hit of " + query + " has no passage");
        }
        return matches(result);
    }

    private static long matches(SearchResult result) {
        return result.total().count();
    }

    @Override
    public void close() {
        archive.close();
    }
}
