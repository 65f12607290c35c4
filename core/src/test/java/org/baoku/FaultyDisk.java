package org.baoku;

import com.google.common.base.Throwables;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.OutputStreamIndexOutput;
import org.apache.lucene.tests.store.MockDirectoryWrapper;
import org.baoku.internal.index.IndexOpening;

/**
 * A disk in memory that fails on purpose, one operation or all of them from one on, or when it is full. Like a real one it
 * gets what is written in pieces of some kilobytes. It outlives the archives on it, as a disk outlives the process that wrote
 * it.
 */
final class FaultyDisk {
    private static final Logger LOG = Logger.getLogger("org.baoku.archive");

    private static final int BYTES_PER_WRITE = 8192;

    private final MockDirectoryWrapper directory;
    private final Countdown countdown = new Countdown();
    private final Room room = new Room();

    FaultyDisk(long seed) {
        directory = new MockDirectoryWrapper(new Random(seed), new ByteBuffersDirectory());
        directory.setThrottling(MockDirectoryWrapper.Throttling.NEVER);
        directory.failOn(countdown);
        // Thousands of failures that are meant.
        LOG.setLevel(Level.OFF);
    }

    /** Opens the archive on the disk. */
    NewsArchive open(ArchiveBuilder settings) {
        return new NewsArchive(IndexOpening.open(new Files(), "the archive on a faulty disk", settings.settings()));
    }

    /** From the n-th operation from now on, lets one fail, or all. */
    void failAt(long operation, boolean forever) {
        countdown.set(operation, forever);
    }

    /** Lets everything succeed from now on. */
    void work() {
        countdown.set(Long.MAX_VALUE, false);
        room.endLimit();
    }

    /** How many operations there were since the last call of {@link #failAt} or {@link #work}. */
    long operations() {
        return countdown.count();
    }

    /** Lets the disk be full when it has so many bytes more than now. */
    void limit(long moreBytes) throws IOException {
        room.limit(moreBytes);
    }

    /**
     * How many bytes there were after each write since the last call of {@link #limit}, more than at that time. Between two of
     * them that follow one another, it is the same write that finds a disk full, whatever the limit.
     */
    NavigableSet<Long> levels() {
        return room.levels();
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

    /** The files, which stay when an archive closes them. */
    private final class Files extends FilterDirectory {
        Files() {
            super(directory);
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
            return inPieces(super.createOutput(name, context));
        }

        @Override
        public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
            return inPieces(super.createTempOutput(prefix, suffix, context));
        }

        private IndexOutput inPieces(IndexOutput file) {
            return new OutputStreamIndexOutput(file.toString(), file.getName(), new Pieces(file), BYTES_PER_WRITE);
        }

        @Override
        public void close() {}
    }

    /** What one file gets. */
    private final class Pieces extends OutputStream {
        private final IndexOutput file;

        Pieces(IndexOutput file) {
            this.file = file;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            int fitting = room.take(file, length);
            file.writeBytes(bytes, from, fitting);
            if (fitting < length) {
                throw new IOException("disk full when writing " + file.getName());
            }
        }

        @Override
        public void close() throws IOException {
            room.close(file);
        }
    }

    /** The bytes of the disk: those of closed files, which the directory counts, and those of open ones. */
    private final class Room {
        private final Map<IndexOutput, Long> open = new HashMap<>();
        private final NavigableSet<Long> levels = new TreeSet<>();
        private long limit = Long.MAX_VALUE;
        private long start;

        synchronized void endLimit() {
            limit = Long.MAX_VALUE;
        }

        synchronized long used() throws IOException {
            long used = directory.sizeInBytes();
            for (long bytes : open.values()) {
                used += bytes;
            }
            return used;
        }

        synchronized void limit(long moreBytes) throws IOException {
            start = used();
            limit = start + moreBytes;
            levels.clear();
        }

        synchronized NavigableSet<Long> levels() {
            return new TreeSet<>(levels);
        }

        /** Takes room for so many bytes of a file, or as many as there is room for. */
        synchronized int take(IndexOutput file, int bytes) throws IOException {
            if (limit == Long.MAX_VALUE) {
                return bytes;
            }
            long used = used();
            int fitting = Math.clamp(limit - used, 0, bytes);
            open.merge(file, (long) fitting, Long::sum);
            levels.add(used + fitting - start);
            return fitting;
        }

        synchronized void close(IndexOutput file) throws IOException {
            try {
                file.close();
            } finally {
                open.remove(file);
            }
        }
    }

    private static final class Countdown extends MockDirectoryWrapper.Failure {
        private long count;
        private long failing = Long.MAX_VALUE;
        private boolean isForever;

        synchronized long count() {
            return count;
        }

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
