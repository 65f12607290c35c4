package org.baoku.internal.storage;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.util.concurrent.ThreadFactoryBuilder;
import com.google.common.util.concurrent.Uninterruptibles;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.baoku.error.ArchiveException;

/**
 * The threads that write, open and close files of an archive. Java closes a file channel under a thread that is
 * interrupted, and Lucene then closes the index; so no thread of the host ever does it. Callers wait whatever interrupts
 * come. Indexing has a fixed number of threads; anything else gets one of its own, so that a long snapshot does not hold up
 * an article.
 */
public final class ArchiveThreads implements AutoCloseable {
    private final ExecutorService indexing;
    private final ExecutorService others;
    private final String place;

    /** Threads for the archive at a place that error messages name. */
    public ArchiveThreads(int indexingThreads, String place) {
        this.place = place;
        this.indexing = Executors.newFixedThreadPool(indexingThreads, named("baoku-index-%d"));
        this.others = Executors.newCachedThreadPool(named("baoku-archive-%d"));
    }

    private static ThreadFactory named(String format) {
        return new ThreadFactoryBuilder()
                .setThreadFactory(OwnThread::new)
                .setNameFormat(format)
                .setDaemon(true)
                .build();
    }

    /** Whether this runs on a thread of an archive, which nobody interrupts. */
    static boolean isOwn() {
        return Thread.currentThread() instanceof OwnThread;
    }

    /** Runs a task and waits for its result. */
    public <T> T call(Callable<T> task) {
        return await(submit(others, task));
    }

    /** Runs tasks side by side on the indexing threads and waits for all of them; throws what the first failing one threw. */
    public <T> List<T> indexAll(List<Callable<T>> tasks) {
        var futures = new ArrayList<Future<T>>();
        tasks.forEach(task -> futures.add(submit(indexing, task)));
        var results = new ArrayList<T>();
        RuntimeException failure = null;
        for (var future : futures) {
            try {
                results.add(await(future));
            } catch (ArchiveException | IllegalArgumentException e) {
                failure = failure == null ? e : failure;
            }
        }
        if (failure != null) {
            throw failure;
        }
        return results;
    }

    private <T> Future<T> submit(ExecutorService executor, Callable<T> task) {
        try {
            return executor.submit(task);
        } catch (RejectedExecutionException e) {
            throw closed(e);
        }
    }

    private <T> T await(Future<T> future) {
        try {
            return checkNotNull(Uninterruptibles.getUninterruptibly(future), "a task must have a result");
        } catch (ExecutionException e) {
            throw translated(e.getCause() == null ? e : e.getCause());
        }
    }

    /** Turns a failure of Lucene or of the disk into one of Baoku's; passes Baoku's own on. */
    public RuntimeException translated(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof ArchiveException || failure instanceof IllegalArgumentException) {
            return (RuntimeException) failure;
        }
        if (failure instanceof IndexSearcher.TooManyClauses) {
            return new ArchiveException(
                    "the query is too large: it has more than %s clauses".formatted(IndexSearcher.getMaxClauseCount()),
                    failure);
        }
        if (failure instanceof AlreadyClosedException closed) {
            return closed.getCause() == null ? closed(closed) : stopped(closed.getCause());
        }
        if (failure instanceof CorruptIndexException) {
            return new ArchiveException(
                    "%s is damaged: %s; restore a snapshot, or roll back to an earlier commit"
                            .formatted(place, failure.getMessage()),
                    failure);
        }
        return new ArchiveException("input or output failed in " + place + ": " + failure.getMessage(), failure);
    }

    private ArchiveException closed(Exception e) {
        return new ArchiveException(place + " is closed", e);
    }

    /** After a failure in the middle of a write, Lucene takes no more changes. */
    private ArchiveException stopped(Throwable failure) {
        return new ArchiveException(
                "%s takes no more changes after a failure: %s; what was committed is safe: close it and open it again"
                        .formatted(place, failure.getMessage()),
                failure);
    }

    /** Lets running tasks end. */
    @Override
    public void close() {
        indexing.shutdown();
        others.shutdown();
    }

    private static final class OwnThread extends Thread {
        OwnThread(Runnable task) {
            super(task);
        }
    }
}
