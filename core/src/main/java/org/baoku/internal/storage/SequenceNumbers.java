package org.baoku.internal.storage;

import com.google.common.util.concurrent.Uninterruptibles;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/** Up to which change an archive is visible and durable; lets callers wait for it. Thread-safe. */
public final class SequenceNumbers {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private long visible;
    private long durable;
    private boolean isClosed;

    /** For an archive whose last commit is durable and visible. */
    public SequenceNumbers(long committed) {
        this.visible = committed;
        this.durable = committed;
    }

    /** Every change up to this one is visible. */
    public long visible() {
        return locked(() -> visible);
    }

    /** Every change up to this one is durable. */
    public long durable() {
        return locked(() -> durable);
    }

    private long locked(LongSupplier read) {
        lock.lock();
        try {
            return read.getAsLong();
        } finally {
            lock.unlock();
        }
    }

    /** Changes up to this one are now visible. */
    public void becameVisible(long number) {
        change(() -> visible = Math.max(visible, number));
    }

    /** Changes up to this one are now durable. */
    public void becameDurable(long number) {
        change(() -> durable = Math.max(durable, number));
    }

    /** Nothing changes any more: nobody needs to wait. */
    public void close() {
        change(() -> isClosed = true);
    }

    private void change(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until a change is visible; false if it is not after this time. */
    public boolean awaitVisible(long number, Duration timeout) {
        return await(() -> visible, number, timeout);
    }

    /** Waits until a change is durable; false if it is not after this time. */
    public boolean awaitDurable(long number, Duration timeout) {
        return await(() -> durable, number, timeout);
    }

    private boolean await(LongSupplier reached, long number, Duration timeout) {
        long start = System.nanoTime();
        lock.lock();
        try {
            boolean isInTime = timeout.isPositive();
            while (reached.getAsLong() < number && !isClosed && isInTime) {
                isInTime =
                        Uninterruptibles.awaitUninterruptibly(changed, timeout.minusNanos(System.nanoTime() - start));
            }
            return reached.getAsLong() >= number;
        } finally {
            lock.unlock();
        }
    }
}
