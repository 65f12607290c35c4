package org.baoku.search;

import java.util.List;

/**
 * Why a clause of a query matches one article or does not, in words. {@code toString()} prints the tree, one clause in a
 * line.
 *
 * @param clause the clause
 * @param isMatch whether it matches the article
 * @param score what it adds to the relevance of the article; 0 for filters
 * @param reason a short sentence: what was looked for, where, and what was found
 * @param parts the clauses inside it
 */
public record Explanation(NewsQuery clause, boolean isMatch, double score, String reason, List<Explanation> parts) {
    /** Copies the list. */
    public Explanation {
        parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        print(text, 0);
        return text.toString();
    }

    private void print(StringBuilder text, int depth) {
        text.append("  ".repeat(depth))
                .append(isMatch ? "+ " : "- ")
                .append(clause)
                .append(": ")
                .append(reason)
                .append('\n');
        parts.forEach(part -> part.print(text, depth + 1));
    }
}
