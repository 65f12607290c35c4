package org.baoku.page;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What the reader took a block of the page for, and why.
 *
 * @param start where the block begins on the page, in UTF-16 code units
 * @param end where it ends, exclusive
 * @param kind what it was taken for
 * @param reason the rule that decided it
 * @param confidence how sure the rule is, from 0 to 1: 1 is a mark that nothing else bears, 0.5 a guess between two
 */
public record Decision(int start, int end, LineKind kind, String reason, double confidence) {
    /** Checks the range. */
    public Decision {
        checkArgument(start >= 0 && start <= end, "start (%s) must be >= 0 and <= end (%s)", start, end);
    }
}
