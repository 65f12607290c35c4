package org.baoku.news;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A run of characters of an article's body that stands in one piece on the page. All numbers are UTF-16 code units.
 *
 * @param bodyStart where the run begins in {@link Article#body()}
 * @param pageStart where it begins in the page's text
 * @param length how long it is
 */
public record SourceSpan(int bodyStart, int pageStart, int length) {
    /** Checks the range. */
    public SourceSpan {
        checkArgument(bodyStart >= 0, "bodyStart (%s) must be >= 0", bodyStart);
        checkArgument(pageStart >= 0, "pageStart (%s) must be >= 0", pageStart);
        checkArgument(length > 0, "length (%s) must be > 0", length);
    }
}
