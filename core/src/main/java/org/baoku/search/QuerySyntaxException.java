package org.baoku.search;

import org.baoku.error.ArchiveException;

/** A query string that the query language does not allow, with the place of the error. */
public final class QuerySyntaxException extends ArchiveException {
    private static final long serialVersionUID = 1L;

    /** The whole query string. */
    private final String query;

    /** Column of the error, from 1 in code points. */
    private final int column;

    /** What stands at the column. */
    private final String found;

    /** What could stand there instead. */
    private final String expected;

    /**
     * An error at one place of a query.
     *
     * @param query the whole query string
     * @param column column of the error, counted from 1 in code points; length + 1 at the end
     * @param found what stands there
     * @param expected what could stand there instead
     */
    public QuerySyntaxException(String query, int column, String found, String expected) {
        super("query syntax error in column " + column + ": found " + found + ", expected " + expected + ": " + query);
        this.query = query;
        this.column = column;
        this.found = found;
        this.expected = expected;
    }

    /**
     * The whole query string.
     *
     * @return the query
     */
    public String query() {
        return query;
    }

    /**
     * Where the error is.
     *
     * @return the column, counted from 1 in code points; length + 1 at the end of the query
     */
    public int column() {
        return column;
    }

    /**
     * What stands there.
     *
     * @return a piece of the query, or a description such as "the end of the query"
     */
    public String found() {
        return found;
    }

    /**
     * What could stand there instead.
     *
     * @return a description
     */
    public String expected() {
        return expected;
    }
}
