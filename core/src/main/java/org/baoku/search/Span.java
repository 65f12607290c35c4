package org.baoku.search;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A piece of a text, in UTF-16 code units.
 *
 * @param start where it begins, 0 or more
 * @param end where it ends, exclusive, after start
 */
public record Span(int start, int end) {
    /** Checks the offsets. */
    public Span {
        checkArgument(0 <= start && start < end, "must be 0 <= start < end, got %s, %s", start, end);
    }

    /**
     * How long it is.
     *
     * @return length in UTF-16 code units
     */
    public int length() {
        return end - start;
    }
}
