package org.baoku.search;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How passages are chosen.
 *
 * @param maxPassages how many passages each hit gets at most; 0 for none
 * @param maxLengthChars longest passage in UTF-16 code units, 20 or more; longer sentences are cut around their matches
 */
public record Highlighting(int maxPassages, int maxLengthChars) {
    /** Three passages of at most 240 characters. */
    public static final Highlighting DEFAULT = new Highlighting(3, 240);

    /** No passages. */
    public static final Highlighting NONE = new Highlighting(0, 240);

    /** Checks the ranges. */
    public Highlighting {
        checkArgument(maxPassages >= 0, "maxPassages must be 0 or more, got %s", maxPassages);
        checkArgument(maxLengthChars >= 20, "maxLengthChars must be 20 or more, got %s", maxLengthChars);
    }
}
