package org.baoku.internal.index;

import java.time.Duration;

/**
 * Settings of an open archive.
 *
 * @param analysis how texts are analyzed
 * @param isReadOnly whether it is only read
 * @param threads how many threads add articles
 * @param ramBufferMb memory for added articles before they are written to disk, in MB
 * @param cursorLifetime how long the state of a cursor is kept
 */
public record IndexSettings(
        IndexAnalysis analysis, boolean isReadOnly, int threads, int ramBufferMb, Duration cursorLifetime) {}
