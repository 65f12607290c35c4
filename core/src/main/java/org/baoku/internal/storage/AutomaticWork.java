package org.baoku.internal.storage;

import com.google.common.util.concurrent.ThreadFactoryBuilder;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Does work again and again on a thread of its own; a failure goes to the {@link Notifier}, and the work goes on. */
public final class AutomaticWork implements AutoCloseable {
    private final ScheduledExecutorService clock;
    private final Notifier notifier;

    /** Work of an archive. */
    public AutomaticWork(Notifier notifier) {
        this.notifier = notifier;
        this.clock = Executors.newSingleThreadScheduledExecutor(new ThreadFactoryBuilder()
                .setNameFormat("baoku-interval-%d")
                .setDaemon(true)
                .build());
    }

    /** Does the work, waits as long as the interval says, does it again; nothing if there is no interval. */
    public void every(Optional<Duration> interval, String name, Callable<?> work) {
        interval.ifPresent(time -> start(time.toNanos(), () -> run(name, work)));
    }

    @SuppressWarnings("FutureReturnValueIgnored") // The work reports its failures itself.
    private void start(long nanos, Runnable work) {
        clock.scheduleWithFixedDelay(work, nanos, nanos, TimeUnit.NANOSECONDS);
    }

    private void run(String name, Callable<?> work) {
        try {
            work.call();
        } catch (Exception | Error e) {
            notifier.sendFailure(name, e);
        }
    }

    /** Starts no more work, and waits for the work that runs. */
    @Override
    public void close() {
        clock.close();
    }
}
