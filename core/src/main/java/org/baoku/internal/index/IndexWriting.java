package org.baoku.internal.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SnapshotDeletionPolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.baoku.archive.ArchiveCommit;
import org.baoku.archive.ArchiveEvent;
import org.baoku.error.ArchiveException;
import org.baoku.error.InputException;
import org.baoku.internal.storage.ArchiveThreads;
import org.baoku.internal.storage.CommitCopy;
import org.baoku.internal.storage.KeepLastCommits;
import org.baoku.internal.storage.Notifier;
import org.baoku.internal.storage.SequenceNumbers;
import org.baoku.internal.storage.WatchedMerges;
import org.baoku.names.NameStatus;
import org.baoku.news.Article;

/**
 * The writing half of an open index. What touches files runs on the caller's thread unless it says otherwise, and has to be
 * called on one of {@link ArchiveThreads}. Thread-safe.
 */
final class IndexWriting {
    private static final int MAX_BATCH_ARTICLES = 256;
    private static final int MAX_BATCH_CHARS = 2_000_000;

    private final Directory directory;
    private final IndexSettings settings;
    private final ArchiveThreads threads;
    private final Notifier notifier;
    private final ArticleDocuments documents;
    private final int keptCommits;
    private final SnapshotDeletionPolicy commits;
    private final WatchedMerges merges;
    private final IndexWriter writer;
    private final ArchiveNames names;
    private final SequenceNumbers numbers;
    /** Lucene counts the changes of one writer from 1; ours go on from the last commit's. */
    private final long numberBefore;

    private final AtomicLong lastNumber;
    private final ReentrantLock committing = new ReentrantLock();

    /** Takes the lock. */
    IndexWriting(
            Directory directory,
            Optional<SegmentInfos> lastCommit,
            IndexSettings settings,
            ArchiveThreads threads,
            Notifier notifier)
            throws IOException {
        this.directory = directory;
        this.settings = settings;
        this.threads = threads;
        this.notifier = notifier;
        this.documents = new ArticleDocuments(settings.analysis().lexiconFingerprint());
        this.keptCommits = settings.keptCommits()
                .or(() -> lastCommit.map(commit -> ArchiveFormat.keptCommits(commit.getUserData())))
                .orElse(1);
        this.commits = new SnapshotDeletionPolicy(new KeepLastCommits(keptCommits));
        this.merges = new WatchedMerges(notifier);
        this.writer = new IndexWriter(
                directory, config(settings).setIndexDeletionPolicy(commits).setMergeScheduler(merges));
        this.names = ArchiveNames.writing(writer);
        this.numberBefore = ArchiveFormat.sequence(ArchiveFormat.dataOf(writer));
        this.lastNumber = new AtomicLong(numberBefore);
        this.numbers = new SequenceNumbers(numberBefore);
    }

    static IndexWriterConfig config(IndexSettings settings) {
        return new IndexWriterConfig(settings.analysis().indexing())
                .setCodec(new ArchiveCodec())
                .setIndexSort(IndexFields.ORDER)
                .setSimilarity(NewsSimilarity.INSTANCE)
                .setRAMBufferSizeMB(settings.ramBufferMb())
                .setCommitOnClose(false);
    }

    /** Searchers that see changes before they are durable. */
    SearcherManager searchers(SearcherFactory factory) throws IOException {
        return new SearcherManager(writer, factory);
    }

    /** Up to which change the index is visible and durable. */
    SequenceNumbers numbers() {
        return numbers;
    }

    /** The last change that was taken in. */
    long lastNumber() {
        return numberBefore + writer.getMaxCompletedSequenceNumber();
    }

    /**
     * Takes articles in on the indexing threads and waits for them. Articles with the same id are taken in by the same
     * thread, in their order. Returns the largest of their numbers.
     */
    long add(Iterator<Article> articles) {
        var batch = new ArrayList<Article>();
        while (articles.hasNext()) {
            batch.clear();
            var refusal = fill(batch, articles);
            addBatch(batch);
            if (refusal.isPresent()) {
                throw refusal.get();
            }
        }
        return lastNumber.get();
    }

    /** Takes articles until there is enough for all threads, or one that has to be refused. */
    private Optional<InputException> fill(List<Article> batch, Iterator<Article> articles) {
        long chars = 0;
        while (articles.hasNext() && batch.size() < MAX_BATCH_ARTICLES && chars < MAX_BATCH_CHARS) {
            var article = articles.next();
            long size = ArticleSize.chars(article);
            var problem = ArticleSize.problem(article, size);
            if (problem.isPresent()) {
                notifier.send(new ArchiveEvent.Refused(article.id(), problem.get()));
                return problem.map(InputException::new);
            }
            batch.add(article);
            chars += size;
        }
        return Optional.empty();
    }

    private void addBatch(List<Article> batch) {
        if (batch.isEmpty()) {
            return;
        }
        long start = System.nanoTime();
        int count = Math.min(settings.threads(), batch.size());
        var tasks = new ArrayList<Callable<Long>>();
        for (int i = 0; i < count; i++) {
            int part = i;
            tasks.add(() -> addPart(batch, part, count));
        }
        tookIn(Collections.max(threads.indexAll(tasks)));
        notifier.send(new ArchiveEvent.Added(batch.size(), Duration.ofNanos(System.nanoTime() - start)));
    }

    private long addPart(List<Article> batch, int part, int parts) throws IOException {
        long number = 0;
        for (var article : batch) {
            if (Math.floorMod(article.id().hashCode(), parts) == part) {
                number = update(article);
            }
        }
        return number;
    }

    private long update(Article article) throws IOException {
        try {
            return writer.updateDocument(new Term(IndexFields.ID, article.id()), documents.of(article));
        } catch (AlreadyClosedException closed) {
            // Where another thread's failure closed the writer under this one, Lucene does not always name the failure.
            var failure = writer.getTragicException();
            throw failure == null ? closed : new AlreadyClosedException(closed.getMessage(), failure);
        }
    }

    /** Deletes the article with an id. Returns the number of the change. */
    long delete(String id) throws IOException {
        long number = tookIn(writer.deleteDocuments(new Term(IndexFields.ID, id)));
        notifier.send(new ArchiveEvent.Deleted(id));
        return number;
    }

    private long tookIn(long luceneNumber) {
        long number = numberBefore + luceneNumber;
        lastNumber.accumulateAndGet(number, Math::max);
        return number;
    }

    /** Whether changes are taken in; not after a write has failed. */
    boolean isOpen() {
        return writer.isOpen();
    }

    /** Makes changes durable. Returns the number of the last of them. */
    long commit(boolean isAutomatic) throws IOException {
        committing.lock();
        try {
            long start = System.nanoTime();
            long upTo = lastNumber();
            if (writer.hasUncommittedChanges()) {
                setCommitData(upTo);
                writer.commit();
                notifier.send(
                        new ArchiveEvent.Committed(upTo, isAutomatic, Duration.ofNanos(System.nanoTime() - start)));
            }
            numbers.becameDurable(upTo);
            return upTo;
        } finally {
            committing.unlock();
        }
    }

    /** Merges all segments into one, with the changes so far. */
    void compact() throws IOException {
        writer.forceMerge(1);
    }

    private void setCommitData(long upTo) {
        writer.setLiveCommitData(ArchiveFormat.commitData(settings.analysis(), names.written(), upTo, keptCommits)
                .entrySet());
    }

    /** Decides on a name by hand; the next commit makes it durable. Touches no file. */
    void decide(String name, NameStatus status) {
        committing.lock();
        try {
            names.decide(name, status);
            setCommitData(lastNumber());
        } finally {
            committing.unlock();
        }
    }

    /** The names of the archive. */
    ArchiveNames names() {
        return names;
    }

    /** Commits, and copies that commit into a new archive while changes go on. */
    ArchiveCommit snapshot(Path target) throws IOException {
        commit(false);
        var commit = commits.snapshot();
        try {
            CommitCopy.copy(directory, commit.getFileNames(), target, IndexCheck::checkFiles);
            return IndexCommits.describe(commit);
        } finally {
            commits.release(commit);
            if (writer.isOpen()) {
                writer.deleteUnusedFiles();
            }
        }
    }

    /** Frees everything without a commit. */
    void abandon() throws IOException {
        writer.rollback();
    }

    /** Waits for merges and commits; then frees everything, also when that failed. Runs the last task before the lock is freed. */
    void close(Closeable beforeUnlock) throws IOException {
        IOUtils.close(this::commitLast, numbers::close, beforeUnlock, writer::rollback);
    }

    private void commitLast() throws IOException {
        if (writer.isOpen()) {
            writer.flush();
            merges.sync();
            commit(false);
        } else if (numbers.durable() < lastNumber.get()) {
            throw new ArchiveException(
                    "changes after number %s are lost: the archive took no more changes after a failure"
                            .formatted(numbers.durable()),
                    Optional.ofNullable(writer.getTragicException()).orElseThrow());
        }
    }
}
