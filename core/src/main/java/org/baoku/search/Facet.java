package org.baoku.search;

import java.util.List;

/**
 * The values of a field among the articles found, with counts. A filter of the query on the same field is left out of the
 * count, so that the other values stay visible beside the chosen one (drill-sideways).
 *
 * @param field the field
 * @param buckets the most frequent values first, equal ones in order of their text
 * @param otherValues how many values are not among the buckets
 */
public record Facet(ArticleField field, List<Bucket> buckets, int otherValues) {
    /** Copies the list. */
    public Facet {
        buckets = List.copyOf(buckets);
    }

    /**
     * One value.
     *
     * @param value the value as it stands in the articles
     * @param count how many of the articles found have it
     */
    public record Bucket(String value, long count) {}
}
