package org.baoku.ingest;

import com.google.common.base.Throwables;
import com.google.common.base.Verify;
import com.google.common.util.concurrent.Uninterruptibles;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Runs readings on several threads and tells the sink what they find in the order in which they were added, on the
 * thread that adds them. Who adds waits while too much is under way, so that memory stays bounded. For one thread.
 */
final class ReadAhead implements Work, AutoCloseable {
    /** Input that may be under way: read, or found and not yet told. A single larger reading goes alone. */
    private static final long MOST_BYTES = 32 << 20;

    private static final int TASKS_PER_THREAD = 32;

    private final ArticleSink sink;
    private final ExecutorService threads;
    private final int mostTasks;
    private final Queue<Task> tasks = new ArrayDeque<>();
    private long bytesUnderWay;

    private record Task(long bytes, Future<Recording> found) {}

    ReadAhead(ArticleSink sink, int threads) {
        this.sink = sink;
        this.threads = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("baoku-read-", 1).factory());
        this.mostTasks = threads * TASKS_PER_THREAD;
    }

    @Override
    public void add(long bytes, Consumer<ArticleSink> reading) {
        while (!tasks.isEmpty() && (mayNotStart(bytes) || tasks.element().found.isDone())) {
            tell();
        }
        bytesUnderWay += bytes;
        tasks.add(new Task(bytes, threads.submit(() -> {
            var found = new Recording();
            reading.accept(found);
            return found;
        })));
    }

    private boolean mayNotStart(long bytes) {
        return bytesUnderWay + bytes > MOST_BYTES || tasks.size() >= mostTasks;
    }

    /** Tells all that was added. */
    void finish() {
        while (!tasks.isEmpty()) {
            tell();
        }
    }

    private void tell() {
        var task = tasks.remove();
        bytesUnderWay -= task.bytes;
        found(task).replay(sink);
    }

    private static Recording found(Task task) {
        try {
            return Verify.verifyNotNull(Uninterruptibles.getUninterruptibly(task.found));
        } catch (ExecutionException e) {
            var failure = Verify.verifyNotNull(e.getCause());
            Throwables.throwIfUnchecked(failure);
            throw new IllegalStateException(failure);
        }
    }

    /** Gives up what is not yet told, and ends the threads. */
    @Override
    public void close() {
        threads.shutdownNow();
        Uninterruptibles.awaitTerminationUninterruptibly(threads);
    }
}
