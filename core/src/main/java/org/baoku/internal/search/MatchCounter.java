package org.baoku.internal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.baoku.internal.index.IndexFields;
import org.baoku.search.ArticleField;
import org.baoku.search.Facet;
import org.baoku.search.SearchRequest;

/** Counts matching documents by the values of fields, and by day. For one thread, one search. */
final class MatchCounter {
    private final List<ArticleField> fields;
    private final int facetSize;
    private final boolean countsDays;
    private final Map<ArticleField, Map<String, Long>> values = new EnumMap<>(ArticleField.class);
    private final Map<Integer, Long> days = new HashMap<>();

    /** Counts what a request asks for, but facets that need a wider query. */
    MatchCounter(SearchRequest request) {
        this(
                request.facets().stream()
                        .filter(field ->
                                Sideways.without(request.query(), field).isEmpty())
                        .toList(),
                request.facetSize(),
                request.timeline().isPresent());
    }

    /** Counts by the values of fields only. */
    MatchCounter(List<ArticleField> fields, int facetSize) {
        this(fields, facetSize, false);
    }

    private MatchCounter(List<ArticleField> fields, int facetSize, boolean countsDays) {
        this.fields = fields;
        this.facetSize = facetSize;
        this.countsDays = countsDays;
    }

    /** Whether there is nothing to count. */
    boolean isIdle() {
        return fields.isEmpty() && !countsDays;
    }

    /** How many matches each day has, by day since 1970-01-01. */
    Map<Integer, Long> days() {
        return days;
    }

    /** The most frequent values of a field. */
    Facet facet(ArticleField field) {
        var counts = values.getOrDefault(field, Map.of());
        var buckets = counts.entrySet().stream()
                .map(entry -> new Facet.Bucket(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(Facet.Bucket::count).reversed().thenComparing(Facet.Bucket::value))
                .limit(facetSize)
                .toList();
        return new Facet(field, buckets, counts.size() - buckets.size());
    }

    /** For a search that counts into this object. */
    CollectorManager<Counting, MatchCounter> manager() {
        return new CollectorManager<>() {
            @Override
            public Counting newCollector() {
                return new Counting();
            }

            @Override
            public MatchCounter reduce(Collection<Counting> collectors) throws IOException {
                for (var collector : collectors) {
                    for (var leaf : collector.leaves) {
                        leaf.finishCounting();
                    }
                }
                return MatchCounter.this;
            }
        };
    }

    /** Counts documents segment by segment. */
    final class Counting implements Collector {
        private final List<LeafCounting> leaves = new ArrayList<>();

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
            var leaf = new LeafCounting(context);
            leaves.add(leaf);
            return leaf;
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    private final class LeafCounting implements LeafCollector {
        private final List<SortedSetDocValues> docValues = new ArrayList<>();
        private final List<long[]> counts = new ArrayList<>();
        private final NumericDocValues dates;
        private int day;
        private long countOfDay;

        LeafCounting(LeafReaderContext context) throws IOException {
            for (var field : fields) {
                var fieldValues = DocValues.getSortedSet(context.reader(), IndexFields.facet(field));
                docValues.add(fieldValues);
                counts.add(new long[Math.toIntExact(fieldValues.getValueCount())]);
            }
            dates = DocValues.getNumeric(context.reader(), IndexFields.DATE);
        }

        @Override
        public void setScorer(Scorable scorer) {
            // Counts only.
        }

        @Override
        public void collect(int doc) throws IOException {
            for (int i = 0; i < docValues.size(); i++) {
                count(docValues.get(i), counts.get(i), doc);
            }
            if (countsDays && dates.advanceExact(doc)) {
                countDay(Math.toIntExact(dates.longValue()));
            }
        }

        private static void count(SortedSetDocValues docValues, long[] counts, int doc) throws IOException {
            if (docValues.advanceExact(doc)) {
                for (int i = docValues.docValueCount(); i > 0; i--) {
                    counts[(int) docValues.nextOrd()]++;
                }
            }
        }

        /** Documents are sorted by date, so equal days come in a row. */
        private void countDay(int newDay) {
            if (newDay != day) {
                flushDay();
                day = newDay;
            }
            countOfDay++;
        }

        private void flushDay() {
            if (countOfDay > 0) {
                days.merge(day, countOfDay, Long::sum);
                countOfDay = 0;
            }
        }

        void finishCounting() throws IOException {
            flushDay();
            for (int i = 0; i < fields.size(); i++) {
                var target = values.computeIfAbsent(fields.get(i), field -> new HashMap<>());
                var leafCounts = counts.get(i);
                for (int ord = 0; ord < leafCounts.length; ord++) {
                    if (leafCounts[ord] > 0) {
                        target.merge(docValues.get(i).lookupOrd(ord).utf8ToString(), leafCounts[ord], Long::sum);
                    }
                }
            }
        }
    }
}
