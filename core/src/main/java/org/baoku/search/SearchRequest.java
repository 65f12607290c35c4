package org.baoku.search;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A query and what to return. Immutable.
 *
 * @param query the query
 * @param size how many hits to return, 0 to {@link #MAX_SIZE}
 * @param sort in which order
 * @param ranking what relevance is made of
 * @param facets fields to count by
 * @param facetSize how many values each facet lists at most
 * @param timeline buckets to count by, if a timeline is wanted
 * @param highlighting how passages are chosen
 * @param after where to go on, if not at the beginning
 * @param isPaged whether the result gets a cursor to go on from
 * @param isExactTotal whether to count every match; else counting stops soon after {@link #TOTAL_THRESHOLD}
 * @param hasNearMisses whether articles without the ranked words fill up a page
 * @param timeout when to stop and return what was found until then
 */
public record SearchRequest(
        NewsQuery query,
        int size,
        SortOrder sort,
        Ranking ranking,
        List<ArticleField> facets,
        int facetSize,
        Optional<TimelineInterval> timeline,
        Highlighting highlighting,
        Optional<Cursor> after,
        boolean isPaged,
        boolean isExactTotal,
        boolean hasNearMisses,
        Optional<Duration> timeout) {
    /** Most hits that one result can hold; use a cursor for more. */
    public static final int MAX_SIZE = 10_000;

    /** Totals up to this are always exact. */
    public static final int TOTAL_THRESHOLD = 1_000;

    /** Copies and checks. */
    public SearchRequest {
        facets = List.copyOf(facets);
        checkArgument(size >= 0 && size <= MAX_SIZE, "size must be 0 to %s, got %s", MAX_SIZE, size);
        checkArgument(facetSize >= 1, "facetSize must be 1 or more, got %s", facetSize);
        checkArgument(
                timeout.isEmpty() || timeout.get().isPositive(),
                "timeout must be positive, got %s",
                timeout.orElse(Duration.ZERO));
    }

    /**
     * A request for ten hits.
     *
     * @param query a query string
     * @return a builder
     * @throws QuerySyntaxException if the string is not a query
     */
    public static Builder of(String query) {
        return new Builder(NewsQuery.parse(query));
    }

    /**
     * A request for ten hits.
     *
     * @param query the query
     * @return a builder
     */
    public static Builder of(NewsQuery query) {
        return new Builder(query);
    }

    /** Collects the parts of a request. Not for use by several threads. */
    public static final class Builder {
        private final NewsQuery query;
        private int size = 10;
        private SortOrder sort = SortOrder.RELEVANCE;
        private Ranking ranking = Ranking.DEFAULT;
        private List<ArticleField> facets = List.of();
        private int facetSize = 10;
        private Optional<TimelineInterval> timeline = Optional.empty();
        private Highlighting highlighting = Highlighting.DEFAULT;
        private Optional<Cursor> after = Optional.empty();
        private boolean isPaged;
        private boolean isExactTotal;
        private boolean hasNearMisses;
        private Optional<Duration> timeout = Optional.empty();

        private Builder(NewsQuery query) {
            this.query = query;
        }

        /**
         * Sets how many hits to return; 10 if not set.
         *
         * @param size 0 to {@link SearchRequest#MAX_SIZE}
         * @return this builder
         */
        public Builder size(int size) {
            this.size = size;
            return this;
        }

        /**
         * Sets the order; by relevance if not set.
         *
         * @param sort the order
         * @return this builder
         */
        public Builder sort(SortOrder sort) {
            this.sort = sort;
            return this;
        }

        /**
         * Sets what relevance is made of; {@link Ranking#DEFAULT} if not set.
         *
         * @param ranking the parts
         * @return this builder
         */
        public Builder ranking(Ranking ranking) {
            this.ranking = ranking;
            return this;
        }

        /**
         * Asks for facets.
         *
         * @param facets fields to count by
         * @return this builder
         */
        public Builder facets(ArticleField... facets) {
            this.facets = List.of(facets);
            return this;
        }

        /**
         * Sets how many values each facet lists at most; 10 if not set.
         *
         * @param facetSize 1 or more
         * @return this builder
         */
        public Builder facetSize(int facetSize) {
            this.facetSize = facetSize;
            return this;
        }

        /**
         * Asks for a timeline.
         *
         * @param interval length of the buckets
         * @return this builder
         */
        public Builder timeline(TimelineInterval interval) {
            this.timeline = Optional.of(interval);
            return this;
        }

        /**
         * Sets how passages are chosen; {@link Highlighting#DEFAULT} if not set.
         *
         * @param highlighting the settings
         * @return this builder
         */
        public Builder highlighting(Highlighting highlighting) {
            this.highlighting = highlighting;
            return this;
        }

        /**
         * Goes on after an earlier page of the same query in the same order.
         *
         * @param cursor {@link SearchResult#next()} of that page
         * @return this builder
         */
        public Builder after(Cursor cursor) {
            this.after = Optional.of(cursor);
            this.isPaged = true;
            return this;
        }

        /**
         * Asks for a cursor, {@link SearchResult#next()}, to get more pages with. The archive keeps its present state for as
         * long as the cursor can be used.
         *
         * @return this builder
         */
        public Builder paged() {
            this.isPaged = true;
            return this;
        }

        /**
         * Asks to count every match.
         *
         * @return this builder
         */
        public Builder exactTotal() {
            this.isExactTotal = true;
            return this;
        }

        /**
         * Asks for near misses: where the first page by relevance is not full, articles follow that match everything else
         * in the query, but have none of its ranked words, the likeliest first. Totals and facets do not count them. For
         * narrow filters, such as a day, where a reader would look through the rest anyway.
         *
         * @return this builder
         */
        public Builder nearMisses() {
            this.hasNearMisses = true;
            return this;
        }

        /**
         * Sets when to stop; never if not set.
         *
         * @param timeout a positive time
         * @return this builder
         */
        public Builder timeout(Duration timeout) {
            this.timeout = Optional.of(timeout);
            return this;
        }

        /**
         * Makes the request.
         *
         * @return the request
         */
        public SearchRequest build() {
            return new SearchRequest(
                    query,
                    size,
                    sort,
                    ranking,
                    facets,
                    facetSize,
                    timeline,
                    highlighting,
                    after,
                    isPaged,
                    isExactTotal,
                    hasNearMisses,
                    timeout);
        }
    }
}
