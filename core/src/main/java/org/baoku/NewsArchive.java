package org.baoku;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.baoku.analysis.Lexicon;
import org.baoku.error.ArchiveException;
import org.baoku.error.ArchiveFormatException;
import org.baoku.error.ArchiveInUseException;
import org.baoku.error.CursorExpiredException;
import org.baoku.internal.index.ArchiveIndex;
import org.baoku.internal.index.IndexAnalysis;
import org.baoku.internal.index.IndexSettings;
import org.baoku.internal.search.SearchEngine;
import org.baoku.names.NameLexicon;
import org.baoku.names.NameStatus;
import org.baoku.news.Article;
import org.baoku.search.ArchiveStats;
import org.baoku.search.CheckReport;
import org.baoku.search.Explanation;
import org.baoku.search.NewsQuery;
import org.baoku.search.QuerySyntaxException;
import org.baoku.search.SearchRequest;
import org.baoku.search.SearchResult;

/**
 * A searchable archive of news articles, in a directory or in memory.
 *
 * <p>What calls promise:
 *
 * <ul>
 *   <li>{@link #add} and {@link #delete} return when the change is taken in; searches do not see it yet, and a crash loses
 *       it.
 *   <li>{@link #refresh} makes all changes before it visible to searches of this archive; a crash still loses them.
 *   <li>{@link #commit} makes all changes before it durable and visible: neither a killed process nor a power failure
 *       loses them.
 *   <li>{@link #close} commits, then frees everything. Without it, what was not committed is lost.
 * </ul>
 *
 * <p>Safe for use by many threads at once, and insensitive to interrupts: an interrupted thread gets its result, and stays
 * interrupted. One archive at a time can be open for writing on a directory, in all processes together; any number can be
 * open read-only beside it.
 */
public final class NewsArchive implements AutoCloseable {
    private final ArchiveIndex index;
    private final SearchEngine engine;

    private NewsArchive(ArchiveIndex index) {
        this.index = index;
        this.engine = new SearchEngine(index);
    }

    /**
     * Opens the archive in a directory for reading and writing, or creates one there.
     *
     * @param directory the directory; created if it does not exist
     * @return the archive
     * @throws ArchiveInUseException if it is already open for writing
     * @throws ArchiveFormatException if the directory holds something else, or a newer format
     * @throws ArchiveException if the disk fails
     */
    public static NewsArchive open(Path directory) {
        return builder().open(directory);
    }

    /**
     * Makes an empty archive in memory. Good for tests and small collections; gone when closed.
     *
     * @return the archive
     */
    public static NewsArchive inMemory() {
        return builder().inMemory();
    }

    /**
     * Starts an archive with settings of its own.
     *
     * @return a builder with the default settings
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Adds an article. An article with the same id is replaced.
     *
     * @param article the article
     * @throws ArchiveException if the archive is read-only or closed, or the disk fails
     */
    public void add(Article article) {
        index.add(List.of(article).iterator());
    }

    /**
     * Adds articles on all threads of the archive, faster than one by one. An article with an id that is already there
     * replaces it; of several with the same id among the added ones, the last one stays.
     *
     * @param articles the articles
     * @throws ArchiveException if the archive is read-only or closed, or the disk fails; some articles may have been added
     */
    public void addAll(Iterable<Article> articles) {
        index.add(articles.iterator());
    }

    /**
     * Adds articles on all threads of the archive, as {@link #addAll(Iterable)} does. Takes them from the stream as they are
     * needed, so that millions fit; does not close the stream.
     *
     * @param articles the articles
     * @throws ArchiveException if the archive is read-only or closed, or the disk fails; some articles may have been added
     */
    public void addAll(Stream<Article> articles) {
        Iterator<Article> iterator = articles.iterator();
        index.add(iterator);
    }

    /**
     * Deletes the article with an id, if there is one.
     *
     * @param id the id
     * @throws ArchiveException if the archive is read-only or closed, or the disk fails
     */
    public void delete(String id) {
        index.delete(id);
    }

    /**
     * The article with an id, as of the last {@link #refresh} or {@link #commit}.
     *
     * @param id the id
     * @return the article as it was added, empty if there is none
     */
    public Optional<Article> get(String id) {
        return engine.get(id);
    }

    /**
     * How many articles there are, as of the last {@link #refresh} or {@link #commit}.
     *
     * @return number of articles
     */
    public long size() {
        return engine.size();
    }

    /** Makes all changes durable and visible. */
    public void commit() {
        index.commit();
    }

    /** Makes all changes visible to searches, without making them durable. Read-only: shows what the writer committed. */
    public void refresh() {
        index.refresh();
    }

    /**
     * Finds the ten best articles.
     *
     * @param query a query string, see {@link NewsQuery#parse}
     * @return what was found
     * @throws QuerySyntaxException if the string is not a query
     */
    public SearchResult search(String query) {
        return search(NewsQuery.parse(query));
    }

    /**
     * Finds the ten best articles.
     *
     * @param query the query
     * @return what was found
     */
    public SearchResult search(NewsQuery query) {
        return search(SearchRequest.of(query).build());
    }

    /**
     * Searches.
     *
     * @param request what to search for and what to return
     * @return what was found
     * @throws CursorExpiredException if the request goes on from a state that is no longer kept
     */
    public SearchResult search(SearchRequest request) {
        return engine.search(request);
    }

    /**
     * Why an article matches a query, or does not, clause by clause.
     *
     * @param query the query
     * @param id id of an article
     * @return the reasons
     * @throws IllegalArgumentException if there is no such article
     */
    public Explanation explain(NewsQuery query, String id) {
        return engine.explain(query, id);
    }

    /**
     * The first clause of a query that keeps an article from being found.
     *
     * @param query the query
     * @param id id of an article
     * @return the clause and the reason; empty if the query finds the article
     * @throws IllegalArgumentException if there is no such article
     */
    public Optional<Explanation> whyNot(NewsQuery query, String id) {
        return engine.whyNot(query, id);
    }

    /**
     * Figures of the archive.
     *
     * @return the figures
     */
    public ArchiveStats stats() {
        return index.stats();
    }

    /**
     * The names in the bylines of the archive, as of the last {@link #refresh} or {@link #commit}, with what was
     * {@linkplain #decideName decided} on them until now. Counted when first asked for after a change, in a time that
     * grows with the number of articles.
     *
     * @return the names, a snapshot
     */
    public NameLexicon names() {
        return index.names();
    }

    /**
     * Decides on a name by hand. Seen at once by {@link #names} and by searches, durable with the next {@link #commit}.
     *
     * @param name the name, met in bylines or not; 1 to 64 characters
     * @param status accepted or rejected; {@link NameStatus#FOUND} takes an earlier decision back
     * @throws IllegalArgumentException if it cannot be a name
     * @throws ArchiveException if the archive is read-only or closed
     */
    public void decideName(String name, NameStatus status) {
        index.decide(name, status);
    }

    /**
     * Reads the whole index as of the last commit and checks it: checksums, structure, and that every article can be read.
     * Takes about as long as reading all its bytes.
     *
     * @return what is wrong, if anything
     */
    public CheckReport check() {
        return index.check();
    }

    /**
     * The way to Lucene underneath: runs a function on the searcher that searches use now. The names of fields and terms are
     * no promise; they can change with each version.
     *
     * @param <T> type of the result
     * @param function what to do; it must not keep the searcher
     * @return its result
     */
    public <T> T withSearcher(SearcherFunction<T> function) {
        return index.withSearcher(function::apply);
    }

    /** Commits, unless read-only, and frees everything. Closing twice does nothing. */
    @Override
    public void close() {
        index.close();
    }

    /**
     * What {@link NewsArchive#withSearcher} runs.
     *
     * @param <T> type of the result
     */
    @FunctionalInterface
    public interface SearcherFunction<T> {
        /**
         * Uses a searcher.
         *
         * @param searcher the searcher, open until this method returns
         * @return any result
         * @throws java.io.IOException if Lucene throws it; the caller gets an {@link ArchiveException}
         */
        T apply(IndexSearcher searcher) throws java.io.IOException;
    }

    /** Settings of an archive. Not for use by several threads. */
    public static final class Builder {
        private Lexicon lexicon = Lexicon.bundled();
        private boolean hasOwnNames;
        private boolean isReadOnly;
        private int threads = Math.min(4, Runtime.getRuntime().availableProcessors());
        private int ramBufferMb = 64;
        private Duration cursorLifetime = Duration.ofMinutes(10);

        private Builder() {}

        /**
         * Sets the words that texts are segmented with; {@link Lexicon#bundled()} if not set. It may differ from the one that
         * earlier articles were added with: they stay findable by quote.
         *
         * @param lexicon the words
         * @return this builder
         */
        public Builder lexicon(Lexicon lexicon) {
            this.lexicon = lexicon;
            return this;
        }

        /**
         * Adds the archive's own names to the words that texts are segmented with: those of
         * {@link NameLexicon#dictionary} as of the commit that is opened. They stay the same until the archive is closed, so
         * an archive that grew names is better opened anew from time to time; {@link ArchiveStats} says how many articles
         * were added with other words. Quotes find every article all the same.
         *
         * @return this builder
         */
        public Builder ownNames() {
            this.hasOwnNames = true;
            return this;
        }

        /**
         * Opens an existing archive for reading only, also while another process writes to it.
         *
         * @return this builder
         */
        public Builder readOnly() {
            this.isReadOnly = true;
            return this;
        }

        /**
         * Sets how many threads add articles; the number of processors, at most 4, if not set.
         *
         * @param threads 1 to 64
         * @return this builder
         */
        public Builder indexingThreads(int threads) {
            checkArgument(threads >= 1 && threads <= 64, "threads must be 1 to 64, got %s", threads);
            this.threads = threads;
            return this;
        }

        /**
         * Sets how much memory added articles may take before they are written to disk; 64 MB if not set.
         *
         * @param ramBufferMb megabytes, 1 to 2000
         * @return this builder
         */
        public Builder ramBufferMb(int ramBufferMb) {
            checkArgument(
                    ramBufferMb >= 1 && ramBufferMb <= 2000, "ramBufferMb must be 1 to 2000, got %s", ramBufferMb);
            this.ramBufferMb = ramBufferMb;
            return this;
        }

        /**
         * Sets how long a cursor can be used after the result that it came with; 10 minutes if not set. The state of the
         * archive at that time takes room for as long.
         *
         * @param cursorLifetime a positive time
         * @return this builder
         */
        public Builder cursorLifetime(Duration cursorLifetime) {
            checkArgument(cursorLifetime.isPositive(), "cursorLifetime must be positive, got %s", cursorLifetime);
            this.cursorLifetime = cursorLifetime;
            return this;
        }

        /**
         * Opens the archive in a directory. Unless read-only, creates one if there is none.
         *
         * @param directory the directory
         * @return the archive
         * @throws ArchiveInUseException if it is already open for writing
         * @throws ArchiveFormatException if the directory holds something else, a newer format, or, read-only, nothing
         * @throws ArchiveException if the disk fails
         */
        public NewsArchive open(Path directory) {
            return new NewsArchive(ArchiveIndex.open(directory, settings(lexiconFor(directory), isReadOnly)));
        }

        /**
         * Makes an empty archive in memory.
         *
         * @return the archive
         */
        public NewsArchive inMemory() {
            checkState(!isReadOnly, "an archive in memory cannot be read-only");
            return new NewsArchive(ArchiveIndex.inMemory(settings(lexicon, isReadOnly)));
        }

        private Lexicon lexiconFor(Path directory) {
            if (!hasOwnNames || !ArchiveIndex.isIn(directory)) {
                return lexicon;
            }
            try (var committed = ArchiveIndex.open(directory, settings(lexicon, true))) {
                return lexicon.with(committed.names().dictionary(lexicon));
            }
        }

        private IndexSettings settings(Lexicon lexicon, boolean isReadOnly) {
            return new IndexSettings(new IndexAnalysis(lexicon), isReadOnly, threads, ramBufferMb, cursorLifetime);
        }
    }
}
