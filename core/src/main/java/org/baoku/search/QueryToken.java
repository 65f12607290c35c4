package org.baoku.search;

/**
 * A token of the query language.
 *
 * @param type its type
 * @param text its text without quotation marks, escapes, stars and colons
 * @param start where it begins in the query, in UTF-16 code units
 * @param end where it ends, exclusive
 */
record QueryToken(Type type, String text, int start, int end) {
    enum Type {
        WORD("a word"),
        PREFIX("a word with a star"),
        PART("a word between stars"),
        QUOTE("a quote"),
        FIELD("a field name"),
        NEAR("a proximity operator"),
        AND("与"),
        OR("或"),
        NOT("非"),
        OPEN("("),
        CLOSE(")"),
        ALL("*"),
        END("the end of the query");

        final String description;

        Type(String description) {
            this.description = description;
        }
    }

    boolean is(Type other) {
        return type == other;
    }
}
