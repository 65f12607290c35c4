package org.baoku.search;

import org.baoku.error.ArchiveException;

/** A query that asks for more than {@link QueryLimits} allow, or than Lucene does. The message says what and how much. */
public final class QueryLimitException extends ArchiveException {
    private static final long serialVersionUID = 1L;

    /**
     * A refused query.
     *
     * @param message what is too much, and how much may be
     */
    public QueryLimitException(String message) {
        super(message);
    }

    /**
     * A query that Lucene refused.
     *
     * @param message what is too much, and how much may be
     * @param cause Lucene's refusal
     */
    public QueryLimitException(String message, Throwable cause) {
        super(message, cause);
    }
}
