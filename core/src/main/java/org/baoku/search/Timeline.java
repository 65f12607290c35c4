package org.baoku.search;

import java.time.LocalDate;
import java.util.List;

/**
 * How many articles matched in each period, from the first to the last one that has a match. Articles without a date are
 * not in it.
 *
 * @param interval length of the buckets
 * @param buckets the buckets in order of time, without gaps: a period without a match has a bucket with count 0
 */
public record Timeline(TimelineInterval interval, List<Bucket> buckets) {
    /** Copies the list. */
    public Timeline {
        buckets = List.copyOf(buckets);
    }

    /**
     * One period.
     *
     * @param start its first day
     * @param count articles that matched
     * @param articles all articles of the archive in this period, matching or not
     */
    public record Bucket(LocalDate start, long count, long articles) {
        /**
         * The part of all articles of the period that matched.
         *
         * @return 0 to 1; 0 where the archive has no article
         */
        public double share() {
            return articles == 0 ? 0 : (double) count / articles;
        }
    }
}
