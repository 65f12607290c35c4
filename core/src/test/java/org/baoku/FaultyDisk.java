package org.baoku;

import com.google.common.base.Throwables;
import java.io.IOException;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.tests.store.MockDirectoryWrapper;
import org.baoku.internal.index.IndexOpening;

/**
 * A disk in memory that fails on purpose, one operation or all of them from one on. It outlives the archives on it, as
 * a disk outlives the process that wrote it.
 */
final class FaultyDisk {
    private static final Logger LOG = Logger.getLogger("org.baoku.archive");

    private final MockDirectoryWrapper directory;
    private final Countdown countdown = new Countdown();

    FaultyDisk(long seed) {
        directory = new MockDirectoryWrapper(new Random(seed), new ByteBuffersDirectory());
        directory.setThrottling(MockDirectoryWrapper.Throttling.NEVER);
        directory.failOn(countdown);
        // Thousands of failures that are meant.
        LOG.setLevel(Level.OFF);
    }

    /** Opens the archive on the disk. */
    NewsArchive open(ArchiveBuilder settings) {
        return new NewsArchive(IndexOpening.open(outliving(), "the archive on a faulty disk", settings.settings()));
    }

    private Directory outliving() {
        return new FilterDirectory(directory) {
            @Override
            public void close() {}
        };
    }

    /** From the n-th operation from now on, lets one fail, or all. */
    void failAt(long operation, boolean forever) {
        countdown.set(operation, forever);
    }

    /** Lets everything succeed from now on. */
    void work() {
        countdown.set(Long.MAX_VALUE, false);
        directory.setMaxSizeInBytes(0);
    }

    /** How many operations there were since the last call of {@link #failAt} or {@link #work}. */
    long operations() {
        return countdown.count;
    }

    /** Lets the disk be full when it has so many bytes more than now. */
    void limit(long moreBytes) throws IOException {
        directory.setTrackDiskUsage(true);
        directory.setMaxSizeInBytes(directory.sizeInBytes() + moreBytes);
    }

    long bytes() throws IOException {
        return directory.sizeInBytes();
    }

    /** Takes the power away: damages or drops at random what was written and not synced, and fails until restored. */
    void losePower() throws IOException {
        countdown.set(Long.MAX_VALUE, false);
        directory.crash();
    }

    /** Gives the power back. */
    void restore() {
        directory.clearCrash();
        work();
    }

    /**
     * Fails if a file was left open, and ends the use of the disk. Temporary files do not count: Lucene itself leaves those
     * open when it fails while it sorts stored fields.
     */
    void assertNothingIsOpen(String hint) throws IOException {
        directory.setCheckIndexOnClose(false);
        directory.setAssertNoUnrefencedFilesOnClose(false);
        try {
            directory.close();
        } catch (RuntimeException e) {
            var open = String.valueOf(e.getMessage()).replaceAll("_\\w+\\.fd[tx]__\\w+\\.tmp=1,? ?", "");
            if (!open.endsWith("{}")) {
                throw new AssertionError(hint + ": " + e.getMessage(), e);
            }
        }
    }

    /** Fails unless an exception or one of its causes tells of the failing disk. */
    static void assertBlames(String reason, Throwable failure, String hint) {
        var chain = Throwables.getCausalChain(failure);
        if (chain.stream().noneMatch(cause -> String.valueOf(cause.getMessage()).contains(reason))) {
            throw new AssertionError(hint + ": does not tell of \"" + reason + "\"", failure);
        }
    }

    private static final class Countdown extends MockDirectoryWrapper.Failure {
        private long count;
        private long failing = Long.MAX_VALUE;
        private boolean isForever;

        synchronized void set(long operation, boolean forever) {
            count = 0;
            failing = operation;
            isForever = forever;
        }

        @Override
        public synchronized void eval(MockDirectoryWrapper disk) throws IOException {
            count++;
            if (count == failing || (isForever && count > failing)) {
                throw new IOException("operation " + count + " failed on purpose");
            }
        }
    }
}
