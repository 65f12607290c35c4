package org.baoku.internal.storage;

import java.io.IOException;
import java.time.Duration;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.MergePolicy.OneMerge;
import org.baoku.archive.ArchiveEvent;

/** Lucene's merges on threads of its own; tells the {@link Notifier} of each, also of one that fails. */
public final class WatchedMerges extends ConcurrentMergeScheduler {
    private final Notifier notifier;

    /** Merges of an archive. */
    public WatchedMerges(Notifier notifier) {
        this.notifier = notifier;
    }

    @Override
    protected void doMerge(MergeSource source, OneMerge merge) throws IOException {
        long start = System.nanoTime();
        super.doMerge(source, merge);
        notifier.send(new ArchiveEvent.Merged(merge.totalNumDocs(), Duration.ofNanos(System.nanoTime() - start)));
    }

    /** Lucene's own would end the thread with the failure, and Java print it. */
    @Override
    protected void handleMergeException(Throwable failure) {
        notifier.sendFailure("a merge", failure);
    }
}
