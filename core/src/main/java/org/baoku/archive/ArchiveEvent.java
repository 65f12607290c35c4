package org.baoku.archive;

import java.nio.file.Path;
import java.time.Duration;
import org.baoku.error.ArchiveHolder;

/** Something that happened to an archive. New kinds may come with new versions: a {@code switch} needs a default. */
public sealed interface ArchiveEvent {
    /**
     * The archive was opened.
     *
     * @param place the archive as error messages name it
     * @param isReadOnly whether for reading only
     * @param articles how many articles it holds
     */
    record Opened(String place, boolean isReadOnly, long articles) implements ArchiveEvent {}

    /**
     * The archive was opened for writing after a writer that never closed it: it was killed, or the machine failed. What that
     * writer committed is there, what it did not commit is not.
     *
     * @param place the archive as error messages name it
     * @param holder the writer that is gone
     */
    record Recovered(String place, ArchiveHolder holder) implements ArchiveEvent {}

    /**
     * Articles were taken in.
     *
     * @param articles how many
     * @param took how long it took
     */
    record Added(long articles, Duration took) implements ArchiveEvent {}

    /**
     * A deletion was taken in, whether there was such an article or not.
     *
     * @param id the id
     */
    record Deleted(String id) implements ArchiveEvent {}

    /**
     * An article was refused.
     *
     * @param id its id
     * @param reason the rule that it breaks
     */
    record Refused(String id, String reason) implements ArchiveEvent {}

    /**
     * Changes were made durable.
     *
     * @param sequenceNumber every change with this sequence number or a smaller one is durable
     * @param isAutomatic whether an interval did it
     * @param took how long it took
     */
    record Committed(long sequenceNumber, boolean isAutomatic, Duration took) implements ArchiveEvent {}

    /**
     * Changes were made visible.
     *
     * @param sequenceNumber every change with this sequence number or a smaller one is visible
     * @param articles how many articles searches now see
     */
    record Refreshed(long sequenceNumber, long articles) implements ArchiveEvent {}

    /**
     * Parts of the index were merged.
     *
     * @param articles how many articles they held
     * @param took how long it took
     */
    record Merged(long articles, Duration took) implements ArchiveEvent {}

    /**
     * A search was answered.
     *
     * @param matches how many articles it found, as far as they were counted
     * @param isTimedOut whether it stopped at its time limit
     * @param took how long it took
     */
    record Searched(long matches, boolean isTimedOut, Duration took) implements ArchiveEvent {}

    /**
     * A snapshot was taken.
     *
     * @param target where it is
     * @param commit what it holds
     * @param took how long it took
     */
    record SnapshotTaken(Path target, ArchiveCommit commit, Duration took) implements ArchiveEvent {}

    /**
     * Work that nobody waited for failed: an automatic commit or refresh, a merge. The next call that changes the archive
     * throws it as well.
     *
     * @param work what failed
     * @param failure why
     */
    record Failed(String work, RuntimeException failure) implements ArchiveEvent {}

    /**
     * The archive was closed.
     *
     * @param place the archive as error messages name it
     */
    record Closed(String place) implements ArchiveEvent {}
}
