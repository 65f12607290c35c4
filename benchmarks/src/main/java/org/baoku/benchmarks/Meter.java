package org.baoku.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** Reads what the current thread has spent: processor time, wall time, allocated bytes. */
final class Meter {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Meter() {}

    /**
     * What a thread spent.
     *
     * @param cpuNanos processor time in ns
     * @param wallNanos wall time in ns
     * @param bytes bytes allocated on the heap
     */
    record Reading(long cpuNanos, long wallNanos, long bytes) {
        Reading since(Reading earlier) {
            return new Reading(cpuNanos - earlier.cpuNanos, wallNanos - earlier.wallNanos, bytes - earlier.bytes);
        }
    }

    static Reading read() {
        return new Reading(
                THREADS.getCurrentThreadCpuTime(), System.nanoTime(), THREADS.getCurrentThreadAllocatedBytes());
    }
}
