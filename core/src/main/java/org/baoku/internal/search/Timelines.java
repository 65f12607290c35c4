package org.baoku.internal.search;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baoku.search.Timeline;
import org.baoku.search.TimelineInterval;

/** Sums days up to the buckets of a timeline. */
final class Timelines {
    /** Three centuries of days. */
    private static final long MAX_DAYS_BY_DAY = 110_000;

    private Timelines() {}

    static Timeline of(TimelineInterval interval, Map<Integer, Long> matches, Map<Integer, Long> articles) {
        if (matches.isEmpty()) {
            return new Timeline(interval, List.of());
        }
        var counts = new TreeMap<>(sums(interval, matches));
        var first = counts.firstKey();
        var last = counts.lastKey();
        checkArgument(
                interval != TimelineInterval.DAY || ChronoUnit.DAYS.between(first, last) <= MAX_DAYS_BY_DAY,
                "the matches lie from %s to %s, too far apart for a timeline by day",
                first,
                last);
        var totals = sums(interval, articles);
        var buckets = new ArrayList<Timeline.Bucket>();
        for (var start = first; !start.isAfter(last); start = interval.next(start)) {
            buckets.add(new Timeline.Bucket(start, counts.getOrDefault(start, 0L), totals.getOrDefault(start, 0L)));
        }
        return new Timeline(interval, buckets);
    }

    private static Map<LocalDate, Long> sums(TimelineInterval interval, Map<Integer, Long> days) {
        var sums = new HashMap<LocalDate, Long>();
        days.forEach((day, count) -> sums.merge(interval.startOf(LocalDate.ofEpochDay(day)), count, Long::sum));
        return sums;
    }
}
