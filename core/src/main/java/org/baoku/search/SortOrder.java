package org.baoku.search;

/** In which order hits come. Equal hits come newest first, then in page order. */
public enum SortOrder {
    /** The best first. */
    RELEVANCE,
    /** The newest first; articles without a date last. */
    NEWEST,
    /** The oldest first; articles without a date last. */
    OLDEST,
    /** As in the newspapers: the newest day first, on each day by page number. */
    PAGE
}
