package org.baoku;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.baoku.archive.ArchiveCommit;
import org.baoku.archive.ArchiveEvent;
import org.baoku.archive.ArchiveStats;
import org.baoku.archive.VerificationReport;
import org.baoku.archive.WorkProgress;
import org.baoku.error.ArchiveException;
import org.baoku.error.ArchiveFormatException;
import org.baoku.error.ArchiveInUseException;
import org.baoku.error.CursorExpiredException;
import org.baoku.error.InputException;
import org.baoku.internal.index.ArchiveIndex;
import org.baoku.internal.index.ArticleSize;
import org.baoku.internal.search.SearchEngine;
import org.baoku.names.NameLexicon;
import org.baoku.names.NameStatus;
import org.baoku.news.Article;
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
 *   <li>{@link #add}, {@link #addAll(Iterable)} and {@link #delete} return when the change is taken in; searches do not see
 *       it yet, and a crash loses it. They return the sequence number of the change.
 *   <li>{@link #refresh} makes all changes before it visible to searches of this archive; a crash still loses them.
 *   <li>{@link #commit} makes all changes before it durable and visible: neither a killed process nor a power failure
 *       loses them. A crash during a commit leaves the archive as the commit before made it, or as this one does.
 *   <li>{@link #close} commits, then frees everything. Without it, what was not committed is lost.
 * </ul>
 *
 * <p>A change is visible, or durable, if its sequence number is at most {@link #visibleNumber}, or {@link #durableNumber}.
 * Sequence numbers go up with every change, also when the archive is closed and opened again.
 *
 * <p>Safe for use by many threads at once, and insensitive to interrupts: an interrupted thread gets its result, and stays
 * interrupted. One archive at a time can be open for writing on a directory, in all processes together; any number can be
 * open read-only beside it.
 *
 * <p>When the disk fails or is full in the middle of a write, the archive takes no more changes and each call says so;
 * searches go on. Close it, and open it again: everything up to the last commit is there.
 */
public final class NewsArchive implements AutoCloseable {
    /** All texts of an article together may have this many UTF-16 code units; a larger one is refused. */
    public static final int MAX_ARTICLE_CHARS = ArticleSize.MAX_CHARS;

    private final ArchiveIndex index;
    private final SearchEngine engine;

    NewsArchive(ArchiveIndex index) {
        this.index = index;
        this.engine = new SearchEngine(index);
    }

    ArchiveIndex index() {
        return index;
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
    public static ArchiveBuilder builder() {
        return new ArchiveBuilder();
    }

    /**
     * Adds an article. An article with the same id is replaced.
     *
     * @param article the article
     * @return sequence number of the change
     * @throws InputException if the article has more than {@value #MAX_ARTICLE_CHARS} characters
     * @throws ArchiveException if the archive is read-only or closed, or the disk fails
     */
    public long add(Article article) {
        return index.add(List.of(article).iterator());
    }

    /**
     * Adds articles on all threads of the archive, faster than one by one. An article with an id that is already there
     * replaces it; of several with the same id among the added ones, the last one stays. Takes articles as they are needed and
     * waits while they are written, so that memory stays bounded however many there are.
     *
     * @param articles the articles
     * @return sequence number of the last change
     * @throws InputException if an article has more than {@value #MAX_ARTICLE_CHARS} characters; those before it are added
     * @throws ArchiveException if the archive is read-only or closed, or the disk fails; some articles may have been added
     */
    public long addAll(Iterable<Article> articles) {
        return index.add(articles.iterator());
    }

    /**
     * Adds articles as {@link #addAll(Iterable)} does. Does not close the stream.
     *
     * @param articles the articles
     * @return sequence number of the last change
     * @throws InputException if an article has more than {@value #MAX_ARTICLE_CHARS} characters; those before it are added
     * @throws ArchiveException if the archive is read-only or closed, or the disk fails; some articles may have been added
     */
    public long addAll(Stream<Article> articles) {
        return index.add(articles.iterator());
    }

    /**
     * Deletes the article with an id, if there is one.
     *
     * @param id the id
     * @return sequence number of the change
     * @throws ArchiveException if the archive is read-only or closed, or the disk fails
     */
    public long delete(String id) {
        return index.delete(id);
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

    /**
     * Whether there is an article with an id, as of the last {@link #refresh} or {@link #commit}.
     *
     * @param id the id
     * @return whether there is one
     */
    public boolean contains(String id) {
        return index.contains(id);
    }

    /**
     * Whether there is exactly this article, as of the last {@link #refresh} or {@link #commit}: compares hashes, which is
     * faster than {@link #get}. With it an interrupted bulk load goes on where it stopped.
     *
     * @param article an article
     * @return whether adding it would change nothing
     */
    public boolean holds(Article article) {
        return index.holds(article);
    }

    /**
     * Takes the ids of all articles as of the last {@link #refresh} or {@link #commit}, ordered by Unicode code points.
     *
     * @param consumer takes them, on this thread, while the archive may go on changing
     */
    public void forEachId(Consumer<String> consumer) {
        index.forEachId(consumer);
    }

    /**
     * Takes all articles as of the last {@link #refresh} or {@link #commit}, in the order of their ids. Keeps one of them in
     * memory.
     *
     * @param consumer takes them, on this thread, while the archive may go on changing
     */
    public void forEach(Consumer<Article> consumer) {
        index.forEach(consumer);
    }

    /**
     * Makes all changes durable and visible.
     *
     * @return sequence number of the last of them
     * @throws ArchiveException if the archive is read-only or closed, or the disk fails
     */
    public long commit() {
        return index.commit();
    }

    /**
     * Makes all changes visible to searches, without making them durable. Read-only: shows what the writer committed.
     *
     * @return sequence number of the last of them
     */
    public long refresh() {
        return index.refresh();
    }

    /**
     * Up to which change searches see the archive. Read-only: the number that the writer's commit had.
     *
     * @return sequence number of the last visible change, 0 if there was none yet
     */
    public long visibleNumber() {
        return index.numbers().visible();
    }

    /**
     * Up to which change the archive is durable.
     *
     * @return sequence number of the last durable change, 0 if there was none yet
     */
    public long durableNumber() {
        return index.numbers().durable();
    }

    /**
     * Waits until a change is visible. Makes nothing visible itself: {@link #refresh}, {@link #commit} or
     * {@link ArchiveBuilder#refreshEvery} do. Ends early when the archive is closed.
     *
     * @param number sequence number of the change
     * @param timeout how long to wait at most
     * @return whether it is visible
     */
    public boolean awaitVisible(long number, Duration timeout) {
        return index.numbers().awaitVisible(number, timeout);
    }

    /**
     * Waits until a change is durable. Makes nothing durable itself: {@link #commit} or {@link ArchiveBuilder#commitEvery}
     * do. Ends early when the archive is closed.
     *
     * @param number sequence number of the change
     * @param timeout how long to wait at most
     * @return whether it is durable
     */
    public boolean awaitDurable(long number, Duration timeout) {
        return index.numbers().awaitDurable(number, timeout);
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
        var result = engine.search(request);
        index.notifier().send(new ArchiveEvent.Searched(result.total().count(), result.isTimedOut(), result.took()));
        return result;
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
     * Reads the whole index as of the last commit and checks it: every checksum, Lucene's structures, that every article can
     * be read and has the hash that it was added with, that its id and date are those it is found by, and that no id has two.
     * Takes about as long as reading all its bytes; changes go on meanwhile.
     *
     * @return what is wrong, if anything
     */
    public VerificationReport verify() {
        return verify(WorkProgress.NONE);
    }

    /**
     * Verifies as {@link #verify()} does, and shows how far it is.
     *
     * @param progress learns how many articles were read, after the files were checked
     * @return what is wrong, if anything
     */
    public VerificationReport verify(WorkProgress progress) {
        return index.verify(progress);
    }

    /**
     * Commits, and brings the whole index into one segment, in which searches find each term with one look instead of one
     * for each segment: worth it after a long load, and for an archive that hardly changes; not after every change. Takes
     * about as long as copying the index, and as much room besides until older commits are gone; searches and changes go on
     * meanwhile.
     *
     * @return the number of the last change, which is then visible and durable
     * @throws ArchiveException if it is read-only, or the disk fails or is full: then nothing is lost
     */
    public long compact() {
        return index.compact();
    }

    /**
     * The commits that can be gone back to, see {@link ArchiveBuilder#keptCommits} and {@link ArchiveMaintenance#rollback}.
     *
     * @return those that can be read, the oldest first; the last one is what a crash would leave
     */
    public List<ArchiveCommit> commits() {
        return index.commits();
    }

    /**
     * Makes another archive with the content of this moment, while changes go on: commits, and copies that commit. Read-only:
     * copies the writer's last commit. Files are hard links where the file system has them, so that a snapshot on the same
     * disk takes no time and no room; it protects from mistakes, but only a copy on another disk from a failing one. The
     * checksum of every file is verified, and the directory gets its name when all of it is on disk: it is whole or not there.
     *
     * @param target directory to make; must not exist, or be empty
     * @return what the snapshot holds; its id is that in this archive
     * @throws ArchiveException if the target is in the way, a file is damaged, or the disk fails or is full
     */
    public ArchiveCommit snapshot(Path target) {
        return index.snapshot(target);
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

    /**
     * Commits, unless read-only, and frees everything, also when the commit fails. Closing twice does nothing.
     *
     * @throws ArchiveException if the commit fails: what was not committed before is lost
     */
    @Override
    public void close() {
        index.close();
    }
}
