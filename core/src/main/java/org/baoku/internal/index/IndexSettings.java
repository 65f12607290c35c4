package org.baoku.internal.index;

import java.time.Duration;
import java.util.Optional;
import org.baoku.archive.ArchiveListener;

/**
 * Settings of an open archive.
 *
 * @param analysis how texts are analyzed
 * @param isReadOnly whether it is only read
 * @param threads how many threads add articles
 * @param ramBufferMb memory for added articles before they are written to disk, in MB
 * @param cursorLifetime how long the state of a cursor is kept
 * @param keptCommits how many commits are kept; as before if empty, 1 in a new archive
 * @param commitInterval time between automatic commits, if there are any
 * @param refreshInterval time between automatic refreshes, if there are any
 * @param listener learns what happens
 */
public record IndexSettings(
        IndexAnalysis analysis,
        boolean isReadOnly,
        int threads,
        int ramBufferMb,
        Duration cursorLifetime,
        Optional<Integer> keptCommits,
        Optional<Duration> commitInterval,
        Optional<Duration> refreshInterval,
        ArchiveListener listener) {}
