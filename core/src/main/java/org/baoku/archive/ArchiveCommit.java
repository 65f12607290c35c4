package org.baoku.archive;

import java.time.Instant;

/**
 * A state of an archive that was made durable and is still kept.
 *
 * @param id names the commit within its archive; later ones have larger ids
 * @param time when it was made
 * @param articles how many articles it holds
 * @param sequenceNumber every change with this sequence number or a smaller one is in it
 * @param fingerprint names its content in 32 hexadecimal digits: two commits with the same articles have the same
 *     fingerprint, in whatever order, archive and with whatever lexicon they were added. Tells accidents, not forgeries
 */
public record ArchiveCommit(long id, Instant time, long articles, long sequenceNumber, String fingerprint) {}
