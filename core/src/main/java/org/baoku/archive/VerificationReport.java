package org.baoku.archive;

import java.util.List;

/**
 * What a verification of an archive found.
 *
 * @param articles how many articles were read; 0 if the index is so damaged that none was
 * @param fingerprint names the content, as {@link ArchiveCommit#fingerprint} does; empty if not every article could be read
 * @param problems what is wrong, one sentence each, at most {@value #MAX_PROBLEMS}; empty if the archive is sound
 */
public record VerificationReport(long articles, String fingerprint, List<String> problems) {
    /** More problems than this are not listed. */
    public static final int MAX_PROBLEMS = 100;

    /** Copies the list. */
    public VerificationReport {
        problems = List.copyOf(problems);
    }

    /**
     * Whether nothing is wrong.
     *
     * @return whether there are no problems
     */
    public boolean isSound() {
        return problems.isEmpty();
    }
}
