package org.baoku.search;

import java.util.List;

/**
 * What a check of an archive found.
 *
 * @param articles how many articles were read
 * @param problems what is wrong, one sentence each; empty if the archive is sound
 */
public record CheckReport(long articles, List<String> problems) {
    /** Copies the list. */
    public CheckReport {
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
