package org.baoku.internal.index;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherLifetimeManager;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.baoku.archive.ArchiveCommit;
import org.baoku.archive.ArchiveEvent;
import org.baoku.archive.ArchiveStats;
import org.baoku.archive.ExportManifest;
import org.baoku.archive.VerificationReport;
import org.baoku.archive.WorkProgress;
import org.baoku.error.ArchiveException;
import org.baoku.internal.storage.ArchiveThreads;
import org.baoku.internal.storage.AutomaticWork;
import org.baoku.internal.storage.CommitCopy;
import org.baoku.internal.storage.HolderFile;
import org.baoku.internal.storage.Notifier;
import org.baoku.internal.storage.SequenceNumbers;
import org.baoku.names.NameLexicon;
import org.baoku.names.NameStatus;
import org.baoku.news.Article;

/**
 * An open index: takes articles in, commits, and lends out searchers. Files are mapped into memory for reading, so that
 * interrupts of reading threads do not matter; {@link ArchiveThreads} do the rest. Thread-safe.
 */
public final class ArchiveIndex implements AutoCloseable {
    private static final int SNAPSHOT_TRIES = 10;

    private final String place;
    private final Directory directory;
    private final Optional<HolderFile> holder;
    private final IndexSettings settings;
    private final IndexAnalysis analysis;
    private final ArchiveThreads threads;
    private final Notifier notifier;
    private final AutomaticWork automatic;
    private final Optional<IndexWriting> writing;
    private final SequenceNumbers numbers;
    private final ArchiveNames names;
    private final SearcherManager searchers;
    private final SearcherLifetimeManager pinned = new SearcherLifetimeManager();
    private final AtomicBoolean isClosed = new AtomicBoolean();

    ArchiveIndex(
            String place,
            Directory directory,
            Optional<HolderFile> holder,
            Optional<IndexWriting> writing,
            IndexSettings settings,
            ArchiveThreads threads,
            Notifier notifier)
            throws IOException {
        this.place = place;
        this.directory = directory;
        this.holder = holder;
        this.settings = settings;
        this.threads = threads;
        this.notifier = notifier;
        this.analysis = settings.analysis();
        this.automatic = new AutomaticWork(notifier);
        this.writing = writing;
        this.names = writing.map(IndexWriting::names).orElseGet(ArchiveNames::reading);
        this.searchers = writing.isPresent()
                ? writing.get().searchers(new NewsSearchers())
                : new SearcherManager(directory, new NewsSearchers());
        this.numbers = writing.isPresent() ? writing.get().numbers() : new SequenceNumbers(committedNumber(searchers));
    }

    /** Names this process as the holder, and begins what runs at intervals. */
    void start() {
        notifier.send(new ArchiveEvent.Opened(place, settings.isReadOnly(), articles()));
        if (writing.isPresent() && holder.isPresent()) {
            threads.call(() -> {
                holder.get().read().ifPresent(gone -> notifier.send(new ArchiveEvent.Recovered(place, gone)));
                holder.get().write();
                return true;
            });
        }
        automatic.every(
                settings.refreshInterval(),
                "the automatic refresh of " + place,
                () -> takesChanges() ? refreshNow() : 0);
        writing.ifPresent(open -> automatic.every(
                settings.commitInterval(),
                "the automatic commit of " + place,
                () -> takesChanges() ? commitNow(open, true) : 0));
    }

    /** After a failed write there is nothing to do at intervals; whoever calls is told. */
    private boolean takesChanges() {
        return writing.isEmpty() || writing.get().isOpen();
    }

    /** How texts are analyzed. */
    public IndexAnalysis analysis() {
        return analysis;
    }

    /** Learns of events; keeps failures that nobody waited for. */
    public Notifier notifier() {
        return notifier;
    }

    /** Up to which change the index is visible and durable. */
    public SequenceNumbers numbers() {
        return numbers;
    }

    /** Takes articles in, on all threads. Returns the number of the last change. */
    public long add(Iterator<Article> articles) {
        return writing().add(articles);
    }

    /** Deletes the article with an id. Returns the number of the change. */
    public long delete(String id) {
        var open = writing();
        return threads.call(() -> open.delete(id));
    }

    /** Decides on a name by hand. */
    public void decide(String name, NameStatus status) {
        writing().decide(name, status);
    }

    /** The names as of the last refresh. */
    public NameLexicon names() {
        return withSearcher(searcher -> names.of(searcher.getIndexReader()));
    }

    /** Tells names for queries. */
    public ArchiveNames nameCheck() {
        return names;
    }

    /** Makes changes durable and visible. Returns the number of the last of them. */
    public long commit() {
        var open = writing();
        return threads.call(() -> commitNow(open, false));
    }

    private long commitNow(IndexWriting open, boolean isAutomatic) throws IOException {
        long number = open.commit(isAutomatic);
        refreshNow();
        return number;
    }

    /** Makes changes durable, and everything one segment. Returns the number of the last change. */
    public long compact() {
        var open = writing();
        return threads.call(() -> {
            open.compact();
            return commitNow(open, false);
        });
    }

    /** Makes changes visible. Returns the number of the last of them. */
    public long refresh() {
        checkOpen();
        notifier.throwFailure();
        return threads.call(this::refreshNow);
    }

    private long refreshNow() throws IOException {
        long written = writing.map(IndexWriting::lastNumber).orElse(0L);
        var before = withSearcher(IndexSearcher::getIndexReader);
        searchers.maybeRefreshBlocking();
        long number = writing.isPresent() ? written : committedNumber(searchers);
        numbers.becameVisible(number);
        if (writing.isEmpty()) {
            numbers.becameDurable(number);
        }
        if (withSearcher(searcher -> !searcher.getIndexReader().equals(before))) {
            notifier.send(new ArchiveEvent.Refreshed(number, articles()));
        }
        return number;
    }

    /** The number of the commit that the present searcher sees. */
    private static long committedNumber(SearcherManager searchers) throws IOException {
        var searcher = searchers.acquire();
        try {
            var reader = (DirectoryReader) searcher.getIndexReader();
            return ArchiveFormat.sequence(reader.getIndexCommit().getUserData());
        } finally {
            searchers.release(searcher);
        }
    }

    private long articles() {
        return withSearcher(searcher -> (long) searcher.getIndexReader().numDocs());
    }

    /** Runs a function on the present searcher. */
    public <T> T withSearcher(SearcherTask<T> task) {
        checkOpen();
        try {
            var searcher = searchers.acquire();
            try {
                return task.run(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException | AlreadyClosedException | IndexSearcher.TooManyClauses e) {
            throw threads.translated(e);
        }
    }

    /** Keeps a searcher for as long as cursors live. Returns its number. */
    public long pin(IndexSearcher searcher) throws IOException {
        double lifetimeSeconds = settings.cursorLifetime().toMillis() / 1000.0;
        pinned.prune(new SearcherLifetimeManager.PruneByAge(lifetimeSeconds));
        return pinned.record(searcher);
    }

    /** Runs a function on a kept searcher; empty if it is no longer kept and the archive has changed. */
    public <T> Optional<T> withPinned(long number, SearcherTask<T> task) {
        checkOpen();
        try {
            var searcher = pinned.acquire(number);
            if (searcher == null) {
                return withUnchanged(number, task);
            }
            try {
                return Optional.of(task.run(searcher));
            } finally {
                pinned.release(searcher);
            }
        } catch (IOException | AlreadyClosedException e) {
            throw threads.translated(e);
        }
    }

    /** The state of an archive that has not changed is there without being kept, also after it was opened again. */
    private <T> Optional<T> withUnchanged(long number, SearcherTask<T> task) {
        return withSearcher(searcher -> ((DirectoryReader) searcher.getIndexReader()).getVersion() == number
                ? Optional.of(task.run(searcher))
                : Optional.empty());
    }

    /** Whether there is an article with an id. */
    public boolean contains(String id) {
        return withSearcher(searcher -> searcher.count(new TermQuery(new Term(IndexFields.ID, id))) > 0);
    }

    /** Whether there is exactly this article. */
    public boolean holds(Article article) {
        return withSearcher(searcher -> ArticleScan.holds(searcher.getIndexReader(), article));
    }

    /** Takes all ids in their order. */
    public void forEachId(Consumer<String> consumer) {
        withSearcher(searcher -> {
            ArticleScan.each(searcher.getIndexReader(), (id, doc) -> consumer.accept(id.utf8ToString()));
            return true;
        });
    }

    /** Takes all articles in the order of their ids. */
    public void forEach(Consumer<Article> consumer) {
        withSearcher(searcher -> {
            var fields = searcher.storedFields();
            ArticleScan.each(searcher.getIndexReader(), (id, doc) -> consumer.accept(StoredArticles.read(fields, doc)));
            return true;
        });
    }

    /** Writes all articles to a file of JSON Lines. */
    public ExportManifest export(Path file, WorkProgress progress) {
        return call(() -> {
            var searcher = searchers.acquire();
            try {
                return JsonLinesExport.write(searcher.getIndexReader(), file, progress);
            } finally {
                searchers.release(searcher);
            }
        });
    }

    /** Figures of the index. */
    public ArchiveStats stats() {
        return withSearcher(searcher ->
                IndexStats.of((DirectoryReader) searcher.getIndexReader(), directory, analysis.lexiconFingerprint()));
    }

    /** Checks the last commit. */
    public VerificationReport verify(WorkProgress progress) {
        return call(() -> IndexCheck.run(directory, progress));
    }

    /** The commits that are kept, the oldest first. */
    public List<ArchiveCommit> commits() {
        return call(() -> IndexCommits.list(directory));
    }

    /** Copies a commit of this moment, read-only the last one, into a new archive. */
    public ArchiveCommit snapshot(Path target) {
        long start = System.nanoTime();
        var commit = call(() -> writing.isPresent() ? copy(writing.get(), target) : copyLastCommit(target));
        notifier.send(new ArchiveEvent.SnapshotTaken(target, commit, Duration.ofNanos(System.nanoTime() - start)));
        return commit;
    }

    private ArchiveCommit copy(IndexWriting open, Path target) throws IOException {
        var commit = open.snapshot(target);
        refreshNow();
        return commit;
    }

    /** A writer in another process may delete the commit while it is copied; then there is a newer one. */
    private ArchiveCommit copyLastCommit(Path target) throws IOException {
        for (int i = 1; ; i++) {
            try {
                var commit = new IndexCommits.KeptCommit(directory, SegmentInfos.readLatestCommit(directory));
                CommitCopy.copy(directory, commit.getFileNames(), target, IndexCheck::checkFiles);
                return IndexCommits.describe(commit);
            } catch (NoSuchFileException | FileNotFoundException e) {
                if (i == SNAPSHOT_TRIES) {
                    throw e;
                }
            }
        }
    }

    private <T> T call(Callable<T> task) {
        checkOpen();
        return threads.call(task);
    }

    private IndexWriting writing() {
        checkOpen();
        notifier.throwFailure();
        return writing.orElseThrow(() -> new ArchiveException(place + " is open read-only"));
    }

    private void checkOpen() {
        if (isClosed.get()) {
            throw new ArchiveException(place + " is closed");
        }
    }

    @Override
    public void close() {
        // Work at intervals that is under way still finds the archive open.
        automatic.close();
        if (!isClosed.compareAndSet(false, true)) {
            return;
        }
        try {
            threads.call(() -> {
                try (directory) {
                    searchers.close();
                    pinned.close();
                    if (writing.isPresent()) {
                        writing.get().close(this::removeHolder);
                    }
                }
                return true;
            });
        } finally {
            threads.close();
            notifier.send(new ArchiveEvent.Closed(place));
        }
        notifier.throwFailure();
    }

    private boolean removeHolder() throws IOException {
        if (holder.isPresent()) {
            holder.get().delete();
        }
        return true;
    }

    /**
     * What runs on a searcher.
     *
     * @param <T> type of its result
     */
    @FunctionalInterface
    public interface SearcherTask<T> {
        /** Uses the searcher, which is open until this returns. */
        T run(IndexSearcher searcher) throws IOException;
    }
}
