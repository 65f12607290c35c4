package org.baoku.search;

/**
 * What a query may ask for at most, so that whoever types it cannot exhaust the host. {@link NewsQuery#parse} refuses a query
 * string beyond these limits before it reads on, and a search refuses a tree beyond them before it looks at the archive.
 */
public final class QueryLimits {
    /** Longest query string, and longest text in a query, in UTF-16 code units. */
    public static final int MAX_LENGTH_CHARS = 20_000;

    /** Longest value of a filter, in UTF-16 code units. */
    public static final int MAX_VALUE_CHARS = 200;

    /** Most words between spaces, quotes, filters and dates in a query, together. */
    public static final int MAX_CLAUSES = 1_000;

    /** Deepest nesting of parentheses and negations. */
    public static final int MAX_DEPTH = 100;

    /** Most words of the archive that a beginning ({@code a*}, or a single ideograph) may stand for beside a proximity operator. */
    public static final int MAX_EXPANSIONS = 20_000;

    /** A parenthesis holds alternatives of conjunctions, two levels of the tree, and there may be a proximity in the innermost. */
    private static final int MAX_TREE_DEPTH = 2 * MAX_DEPTH + 3;

    private QueryLimits() {}

    /**
     * Checks a tree, however it was made.
     *
     * @param query the tree
     * @throws QueryLimitException if it is beyond a limit
     */
    public static void check(NewsQuery query) {
        int clauses = clauses(query, 0);
        if (clauses > MAX_CLAUSES) {
            throw new QueryLimitException("the query has " + clauses + " clauses, more than " + MAX_CLAUSES);
        }
    }

    private static int clauses(NewsQuery query, int depth) {
        if (depth > MAX_TREE_DEPTH) {
            throw new QueryLimitException("the query is nested more than " + MAX_DEPTH + " levels deep");
        }
        return switch (query) {
            case NewsQuery.TextQuery text -> clauses(text);
            case NewsQuery.FieldFilter filter -> {
                checkLength(filter.value(), MAX_VALUE_CHARS);
                yield 1;
            }
            case NewsQuery.Near near -> sum(near.operands(), depth);
            case NewsQuery.And and -> sum(and.clauses(), depth);
            case NewsQuery.Or or -> sum(or.clauses(), depth);
            case NewsQuery.Not not -> clauses(not.clause(), depth + 1);
            case NewsQuery.All all -> 1;
            case NewsQuery.DateRange dates -> 1;
        };
    }

    private static int clauses(NewsQuery.TextQuery text) {
        checkLength(text.text(), MAX_LENGTH_CHARS);
        return text instanceof NewsQuery.Words words
                ? 1 + (int) words.text().chars().filter(c -> c == ' ').count()
                : 1;
    }

    private static int sum(Iterable<NewsQuery> queries, int depth) {
        int sum = 0;
        for (var query : queries) {
            sum += clauses(query, depth + 1);
        }
        return sum;
    }

    private static void checkLength(String text, int max) {
        if (text.length() > max) {
            throw new QueryLimitException("a text of the query has " + text.length() + " characters, more than " + max
                    + ": " + QueryErrors.beginning(text));
        }
    }
}
