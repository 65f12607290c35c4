package org.baoku.internal.search;

import java.util.ArrayList;
import java.util.Optional;
import org.baoku.search.ArticleField;
import org.baoku.search.NewsQuery;

/** Leaves the filters on one field out of a query, so that a facet shows the other values beside the chosen one. */
final class Sideways {
    private Sideways() {}

    /** The query without its top filters on a field; empty if it has none. */
    static Optional<NewsQuery> without(NewsQuery query, ArticleField field) {
        if (isOn(query, field)) {
            return Optional.of(NewsQuery.all());
        }
        if (!(query instanceof NewsQuery.And and)) {
            return Optional.empty();
        }
        var others = new ArrayList<NewsQuery>(and.clauses());
        if (!others.removeIf(clause -> isOn(clause, field))) {
            return Optional.empty();
        }
        return Optional.of(others.isEmpty() ? NewsQuery.all() : NewsQuery.and(others));
    }

    private static boolean isOn(NewsQuery clause, ArticleField field) {
        return switch (clause) {
            case NewsQuery.FieldFilter filter -> filter.field() == field;
            case NewsQuery.Or or -> or.clauses().stream().allMatch(part -> isOn(part, field));
            default -> false;
        };
    }
}
