package org.baoku.search;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a search found.
 *
 * @param query the query that was answered
 * @param total how many articles match
 * @param hits the hits of this page in the order asked for
 * @param facets the facets asked for, in that order
 * @param timeline the timeline, if one was asked for
 * @param next where the next page begins; empty if there is none, or the request was not paged
 * @param isTimedOut whether the search stopped at its time limit, so that hits and counts are those found until then
 * @param took time from the call to the result
 */
public record SearchResult(
        NewsQuery query,
        Total total,
        List<Hit> hits,
        List<Facet> facets,
        Optional<Timeline> timeline,
        Optional<Cursor> next,
        boolean isTimedOut,
        Duration took) {
    /** Copies the lists. */
    public SearchResult {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
    }

    /**
     * One of the facets.
     *
     * @param field a field whose facet was asked for
     * @return its facet
     * @throws IllegalArgumentException if the request did not ask for it
     */
    public Facet facet(ArticleField field) {
        return facets.stream()
                .filter(facet -> facet.field() == field)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the request did not ask for the facet " + field));
    }
}
