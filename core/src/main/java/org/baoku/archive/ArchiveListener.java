package org.baoku.archive;

/**
 * Learns what happens to an archive: the source of metrics, of logs in a host's own form, of alarms. Called on the thread
 * on which it happened, by many threads at once, so it has to be quick and thread-safe. What it throws changes nothing for
 * the archive and is logged. It must not call the archive.
 */
@FunctionalInterface
public interface ArchiveListener {
    /** Does nothing. */
    ArchiveListener NONE = event -> {};

    /**
     * Called after each event.
     *
     * @param event what happened
     */
    void on(ArchiveEvent event);
}
