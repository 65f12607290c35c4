package org.baoku.search;

/**
 * A token of the query language.
 *
 * @param type its type
 * @param text its text without quotation marks, escapes, stars and colons
 * @param start where it begins in the query, in UTF-16 code units
 * @param end where it ends, exclusive
 */
record QueryToken(TokenType type, String text, int start, int end) {
    boolean is(TokenType other) {
        return type == other;
    }
}
