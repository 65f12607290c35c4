package org.baoku.internal.storage;

import java.io.IOException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockFactory;
import org.apache.lucene.store.NativeFSLockFactory;

/**
 * Lucene's file locks, never looked at by a thread of the host. A search that is the last to use old segments deletes their
 * files, and Lucene makes sure of the lock before, through a file channel: if the searching thread is interrupted then, Java
 * closes the channel, the lock is gone, and the index with it.
 */
public final class UninterruptibleLocks extends LockFactory {
    private final ArchiveThreads threads;

    /** Locks that the threads of an archive look after. */
    public UninterruptibleLocks(ArchiveThreads threads) {
        this.threads = threads;
    }

    @Override
    public Lock obtainLock(Directory directory, String name) throws IOException {
        var lock = NativeFSLockFactory.INSTANCE.obtainLock(directory, name);
        return new Lock() {
            @Override
            public void ensureValid() throws IOException {
                if (ArchiveThreads.isOwn()) {
                    lock.ensureValid();
                } else {
                    threads.call(() -> {
                        lock.ensureValid();
                        return true;
                    });
                }
            }

            @Override
            public void close() throws IOException {
                lock.close();
            }
        };
    }
}
