package org.baoku.error;

import java.time.Instant;

/**
 * The process that has an archive open for writing, as it named itself beside the lock. Good for telling people whom to
 * ask; never proof that the process runs or that it holds the lock.
 *
 * @param pid its process id
 * @param host name of its machine
 * @param since when it opened the archive
 */
public record ArchiveHolder(long pid, String host, Instant since) {
    @Override
    public String toString() {
        return "process %s on %s, since %s".formatted(pid, host, since);
    }
}
