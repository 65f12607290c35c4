package org.baoku.internal.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherLifetimeManager;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.MMapDirectory;
import org.baoku.error.ArchiveException;
import org.baoku.error.ArchiveFormatException;
import org.baoku.error.ArchiveInUseException;
import org.baoku.names.NameDecisions;
import org.baoku.names.NameLexicon;
import org.baoku.names.NameStatus;
import org.baoku.news.Article;
import org.baoku.search.ArchiveStats;
import org.baoku.search.CheckReport;

/**
 * An open index: takes articles in, commits, and lends out searchers. Files are mapped into memory for reading, so that
 * interrupts of reading threads do not matter; {@link IndexThreads} do the rest. Thread-safe.
 */
public final class ArchiveIndex implements AutoCloseable {
    private static final String INDEX_FOLDER = "index";
    private static final int MAX_BATCH_ARTICLES = 256;
    private static final int MAX_BATCH_CHARS = 2_000_000;

    private final String place;
    private final Directory directory;
    private final IndexSettings settings;
    private final IndexAnalysis analysis;
    private final IndexThreads threads;
    private final Optional<IndexWriter> writer;
    private final SearcherManager searchers;
    private final SearcherLifetimeManager pinned = new SearcherLifetimeManager();
    private final ArticleDocuments documents;
    private final ArchiveNames names;
    private final AtomicBoolean isClosed = new AtomicBoolean();

    private ArchiveIndex(String place, Directory directory, IndexSettings settings, IndexThreads threads)
            throws IOException {
        this.place = place;
        this.directory = directory;
        this.settings = settings;
        this.threads = threads;
        this.analysis = settings.analysis();
        this.documents = new ArticleDocuments(analysis.lexiconFingerprint());
        var factory = new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(
                    org.apache.lucene.index.IndexReader reader, org.apache.lucene.index.IndexReader previous) {
                var searcher = new IndexSearcher(reader);
                searcher.setSimilarity(NewsSimilarity.INSTANCE);
                return searcher;
            }
        };
        if (settings.isReadOnly()) {
            this.writer = Optional.empty();
            this.names = ArchiveNames.reading();
            this.searchers = new SearcherManager(directory, factory);
        } else {
            var open = new IndexWriter(directory, writerConfig());
            this.names = ArchiveNames.writing(open);
            open.setLiveCommitData(commitData(names.written()).entrySet());
            this.writer = Optional.of(open);
            this.searchers = new SearcherManager(open, factory);
        }
    }

    private Map<String, String> commitData(NameDecisions decisions) {
        return ArchiveFormat.commitData(analysis.lexiconFingerprint(), analysis.settings(), decisions);
    }

    /** Whether there is something in a directory that may be an archive. */
    public static boolean isIn(Path directory) {
        return Files.isDirectory(directory.resolve(INDEX_FOLDER));
    }

    /** Opens or creates the index of an archive in a directory. */
    public static ArchiveIndex open(Path directory, IndexSettings settings) {
        var place = "the archive in " + directory;
        var threads = new IndexThreads(settings.threads(), place);
        try {
            return threads.call(() -> open(directory, place, settings, threads));
        } catch (ArchiveException e) {
            threads.close();
            throw e;
        }
    }

    private static ArchiveIndex open(Path directory, String place, IndexSettings settings, IndexThreads threads)
            throws IOException {
        var folder = directory.resolve(INDEX_FOLDER);
        if (settings.isReadOnly() && !Files.isDirectory(folder)) {
            throw new ArchiveFormatException("there is no archive in " + directory);
        }
        Files.createDirectories(folder);
        var files = new MMapDirectory(folder);
        try {
            boolean exists = ArchiveFormat.check(files, place);
            if (settings.isReadOnly() && !exists) {
                throw new ArchiveFormatException("there is no archive in " + directory);
            }
            return new ArchiveIndex(place, files, settings, threads);
        } catch (LockObtainFailedException e) {
            files.close();
            throw new ArchiveInUseException(directory, e);
        } catch (IOException | RuntimeException e) {
            files.close();
            throw e;
        }
    }

    /** Makes an empty index in memory. */
    public static ArchiveIndex inMemory(IndexSettings settings) {
        var place = "the archive in memory";
        var threads = new IndexThreads(settings.threads(), place);
        return threads.call(() -> new ArchiveIndex(place, new ByteBuffersDirectory(), settings, threads));
    }

    private IndexWriterConfig writerConfig() {
        var config = new IndexWriterConfig(analysis.indexing());
        config.setIndexSort(IndexFields.ORDER);
        config.setSimilarity(NewsSimilarity.INSTANCE);
        config.setRAMBufferSizeMB(settings.ramBufferMb());
        config.setCommitOnClose(true);
        return config;
    }

    /** How texts are analyzed. */
    public IndexAnalysis analysis() {
        return analysis;
    }

    /** Takes articles in, on all threads. Articles with the same id are taken in by the same thread, in their order. */
    public void add(Iterator<Article> articles) {
        var open = writer();
        var batch = new ArrayList<Article>();
        while (articles.hasNext()) {
            batch.clear();
            long chars = 0;
            while (articles.hasNext() && batch.size() < MAX_BATCH_ARTICLES && chars < MAX_BATCH_CHARS) {
                var article = articles.next();
                batch.add(article);
                chars += article.body().length();
            }
            threads.callAll(tasks(open, batch));
        }
    }

    private List<Callable<Boolean>> tasks(IndexWriter open, List<Article> batch) {
        int count = Math.min(settings.threads(), batch.size());
        var tasks = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < count; i++) {
            int part = i;
            tasks.add(() -> {
                for (var article : batch) {
                    if (Math.floorMod(article.id().hashCode(), count) == part) {
                        open.updateDocument(new Term(IndexFields.ID, article.id()), documents.of(article));
                    }
                }
                return true;
            });
        }
        return tasks;
    }

    /** Deletes the article with an id. */
    public void delete(String id) {
        var open = writer();
        threads.call(() -> open.deleteDocuments(new Term(IndexFields.ID, id)));
    }

    /** Decides on a name by hand. */
    public void decide(String name, NameStatus status) {
        var open = writer();
        synchronized (names) {
            open.setLiveCommitData(commitData(names.decide(name, status)).entrySet());
        }
    }

    /** The names as of the last refresh. */
    public NameLexicon names() {
        return withSearcher(searcher -> names.of(searcher.getIndexReader()));
    }

    /** Tells names for queries. */
    public ArchiveNames nameCheck() {
        return names;
    }

    /** Makes changes durable and visible. */
    public void commit() {
        var open = writer();
        threads.call(() -> {
            open.commit();
            return searchers.maybeRefresh();
        });
    }

    /** Makes changes visible. */
    public void refresh() {
        checkOpen();
        threads.call(() -> {
            searchers.maybeRefreshBlocking();
            return true;
        });
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

    /** Figures of the index. */
    public ArchiveStats stats() {
        return withSearcher(searcher ->
                IndexStats.of((DirectoryReader) searcher.getIndexReader(), directory, analysis.lexiconFingerprint()));
    }

    /** Checks the last commit. */
    public CheckReport check() {
        checkOpen();
        return threads.call(() -> IndexCheck.run(directory));
    }

    private IndexWriter writer() {
        checkOpen();
        return writer.orElseThrow(() -> new ArchiveException(place + " is open read-only"));
    }

    private void checkOpen() {
        if (isClosed.get()) {
            throw new ArchiveException(place + " is closed");
        }
    }

    @Override
    public void close() {
        if (!isClosed.compareAndSet(false, true)) {
            return;
        }
        try {
            threads.call(() -> {
                searchers.close();
                pinned.close();
                if (writer.isPresent()) {
                    writer.get().close();
                }
                directory.close();
                return true;
            });
        } finally {
            threads.close();
        }
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
