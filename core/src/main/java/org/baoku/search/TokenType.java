package org.baoku.search;

/** The types of tokens of the query language. */
enum TokenType {
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

    TokenType(String description) {
        this.description = description;
    }
}
