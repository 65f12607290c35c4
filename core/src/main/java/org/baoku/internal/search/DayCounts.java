package org.baoku.internal.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.baoku.internal.index.IndexFields;

/** How many articles an archive has on each day, by day since 1970-01-01. */
final class DayCounts {
    private DayCounts() {}

    /** Keeps the counts of the reader that was asked for last. Thread-safe. */
    static final class Cache {
        private volatile Optional<Entry> last = Optional.empty();

        Map<Integer, Long> of(IndexReader reader) throws IOException {
            var helper = reader.getReaderCacheHelper();
            if (helper == null) {
                return count(reader);
            }
            var key = helper.getKey();
            var entry = last;
            if (entry.isPresent() && entry.get().key == key) {
                return entry.get().counts;
            }
            var counts = count(reader);
            last = Optional.of(new Entry(key, counts));
            return counts;
        }

        private record Entry(IndexReader.CacheKey key, Map<Integer, Long> counts) {}
    }

    private static Map<Integer, Long> count(IndexReader reader) throws IOException {
        var counts = new HashMap<Integer, Long>();
        for (var leaf : reader.leaves()) {
            var dates = leaf.reader().getNumericDocValues(IndexFields.DATE);
            if (dates == null) {
                continue;
            }
            var live = leaf.reader().getLiveDocs();
            for (int doc = dates.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = dates.nextDoc()) {
                if (live == null || live.get(doc)) {
                    counts.merge((int) dates.longValue(), 1L, Long::sum);
                }
            }
        }
        return Map.copyOf(counts);
    }
}
