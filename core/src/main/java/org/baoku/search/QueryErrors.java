package org.baoku.search;

/** Makes syntax errors. */
final class QueryErrors {
    private static final int BEGINNING_CHARS = 40;

    private QueryErrors() {}

    /** An error at an offset of the query, in UTF-16 code units. */
    static QuerySyntaxException at(String query, int offset, String found, String expected) {
        return new QuerySyntaxException(query, query.codePointCount(0, offset) + 1, found, expected);
    }

    /** The beginning of a text, never with half a character; the whole text if it is short. */
    static String beginning(String text) {
        if (text.length() <= BEGINNING_CHARS) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(BEGINNING_CHARS - 1)) ? BEGINNING_CHARS - 1 : BEGINNING_CHARS;
        return text.substring(0, end) + "…";
    }
}
