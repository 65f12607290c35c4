package org.baoku.benchmarks.measure;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** Reads what the current thread has spent: processor time, wall time, allocated bytes. */
public final class Meter {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Meter() {}

    /**
     * What a thread spent.
     *
     * @param cpuNanos processor time in ns
     * @param wallNanos wall time in ns
     * @param bytes bytes allocated on the heap
     */
    public record Reading(long cpuNanos, long wallNanos, long bytes) {
        /** What was spent after {@code earlier}. */
        public Reading since(Reading earlier) {
            return new Reading(cpuNanos - earlier.cpuNanos, wallNanos - earlier.wallNanos, bytes - earlier.bytes);
        }
    }

    /** What the current thread has spent up to now. */
    public static Reading read() {
        return new Reading(
                THREADS.getCurrentThreadCpuTime(), System.nanoTime(), THREADS.getCurrentThreadAllocatedBytes());
    }

    /** Bytes of heap that live objects take, after a full collection. */
    public static long liveHeap() {
        // The second collection frees what was only reachable through the first one's references.
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
