package org.baoku.archive;

/** Learns how far a long piece of work is. Called often, on a thread of the archive: it has to return at once. */
@FunctionalInterface
public interface WorkProgress {
    /** Shows nothing. */
    WorkProgress NONE = (done, total) -> {};

    /**
     * Called as the work goes on.
     *
     * @param done what is done
     * @param total what there is to do, in the same unit; the method that takes this says which
     */
    void at(long done, long total);
}
