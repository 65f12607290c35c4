package org.baoku.internal.storage;

import java.util.List;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexDeletionPolicy;

/** Keeps the last commits and deletes older ones. */
public final class KeepLastCommits extends IndexDeletionPolicy {
    private final int count;

    /** Keeps as many. */
    public KeepLastCommits(int count) {
        this.count = count;
    }

    @Override
    public void onInit(List<? extends IndexCommit> commits) {
        onCommit(commits);
    }

    @Override
    public void onCommit(List<? extends IndexCommit> commits) {
        commits.subList(0, Math.max(0, commits.size() - count)).forEach(IndexCommit::delete);
    }
}
