package org.baoku.benchmarks.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.baoku.benchmarks.peers.Peer;
import org.baoku.benchmarks.report.Row;

/** Scores answers on all processors at once. Not for times, which would disturb each other. */
final class Concurrently {
    private Concurrently() {}

    /** What is done with each. */
    @FunctionalInterface
    interface Task<S, R> {
        R run(S subject) throws IOException;
    }

    /** A row for each of {@code peers}. */
    static List<Row> rows(List<Peer> peers, Progress progress, Task<Peer, Row> task) throws IOException {
        return map(peers, Peer::id, progress, task);
    }

    /** Runs {@code task} with each of {@code subjects} and gives the results in their order. */
    static <S, R> List<R> map(List<S> subjects, Function<S, String> name, Progress progress, Task<S, R> task)
            throws IOException {
        AtomicInteger done = new AtomicInteger();
        try (ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Future<R>> running = new ArrayList<>();
            for (S subject : subjects) {
                running.add(threads.submit(() -> {
                    progress.step(name.apply(subject), done.get(), subjects.size());
                    R result = task.run(subject);
                    done.incrementAndGet();
                    return result;
                }));
            }
            List<R> results = new ArrayList<>();
            for (Future<R> one : running) {
                results.add(one.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw new IOException("Scoring failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while scoring", e);
        }
    }
}
