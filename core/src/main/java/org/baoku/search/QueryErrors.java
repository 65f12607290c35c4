package org.baoku.search;

/** Makes syntax errors. */
final class QueryErrors {
    private QueryErrors() {}

    /** An error at an offset of the query, in UTF-16 code units. */
    static QuerySyntaxException at(String query, int offset, String found, String expected) {
        return new QuerySyntaxException(query, query.codePointCount(0, offset) + 1, found, expected);
    }
}
