package org.baoku.internal.index;

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
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.baoku.error.ArchiveException;

/**
 * The threads that write, open and close files of an index. Java closes a file channel under a thread that is interrupted,
 * and Lucene then closes the index; so no thread of the host ever does it. Callers wait whatever interrupts come.
 */
final class IndexThreads implements AutoCloseable {
    private final ExecutorService executor;
    private final String place;

    /** Threads for the index at a place that error messages name. */
    IndexThreads(int threads, String place) {
        this.place = place;
        this.executor = Executors.newFixedThreadPool(
                threads,
                new ThreadFactoryBuilder()
                        .setNameFormat("baoku-index-%d")
                        .setDaemon(true)
                        .build());
    }

    /** Runs a task and waits for its result. */
    <T> T call(Callable<T> task) {
        return await(submit(task));
    }

    /** Runs tasks side by side and waits for all of them; throws what the first failing one threw. */
    void callAll(List<Callable<Boolean>> tasks) {
        var futures = new ArrayList<Future<Boolean>>();
        tasks.forEach(task -> futures.add(submit(task)));
        RuntimeException failure = null;
        for (var future : futures) {
            try {
                await(future);
            } catch (ArchiveException | IllegalArgumentException e) {
                failure = failure == null ? e : failure;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private <T> Future<T> submit(Callable<T> task) {
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
    RuntimeException translated(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof ArchiveException || failure instanceof IllegalArgumentException) {
            return (RuntimeException) failure;
        }
        if (failure instanceof IndexSearcher.TooManyClauses) {
            return new ArchiveException(
                    "the query is too large: it has more than %d clauses".formatted(IndexSearcher.getMaxClauseCount()),
                    failure);
        }
        if (failure instanceof AlreadyClosedException closed) {
            return closed(closed);
        }
        return new ArchiveException("input or output failed in " + place + ": " + failure.getMessage(), failure);
    }

    private ArchiveException closed(Exception e) {
        return new ArchiveException(place + " is closed", e);
    }

    /** Lets running tasks end. */
    @Override
    public void close() {
        executor.shutdown();
    }
}
