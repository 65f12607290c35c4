package org.baoku.internal.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.baoku.internal.index.IndexFields;

/** Counts how many articles an archive has on each day, by day since 1970-01-01. */
final class DayCounts {
    private DayCounts() {}

    static Map<Integer, Long> of(IndexReader reader) throws IOException {
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
