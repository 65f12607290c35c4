package org.baoku.internal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHitCountCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.baoku.internal.index.IndexFields;
import org.baoku.search.Cursor;
import org.baoku.search.SearchRequest;
import org.baoku.search.SortOrder;
import org.baoku.search.Total;

/** Collects one page of hits, and counts matches, in one round over the index. */
final class HitCollection {
    private HitCollection() {}

    /**
     * One page.
     *
     * @param total how many documents match
     * @param docs the documents in order
     */
    record Page(Total total, List<ScoreDoc> docs) {}

    static Page collect(
            IndexSearcher searcher, Query query, SearchRequest request, SortOrder sort, MatchCounter counter)
            throws IOException {
        if (request.size() == 0) {
            return count(searcher, query, counter);
        }
        int threshold = request.isExactTotal() ? Integer.MAX_VALUE : SearchRequest.TOTAL_THRESHOLD;
        var top = run(searcher, query, manager(request, sort, threshold), counter);
        boolean isExact = top.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
        return new Page(new Total(top.totalHits.value(), isExact), new ArrayList<>(Arrays.asList(top.scoreDocs)));
    }

    private static Page count(IndexSearcher searcher, Query query, MatchCounter counter) throws IOException {
        int count = counter.isIdle()
                ? searcher.count(query)
                : run(searcher, query, new TotalHitCountCollectorManager(searcher.getSlices()), counter);
        return new Page(new Total(count, true), List.of());
    }

    private static <T> T run(IndexSearcher searcher, Query query, CollectorManager<?, T> manager, MatchCounter counter)
            throws IOException {
        if (counter.isIdle()) {
            return searcher.search(query, manager);
        }
        var both = new MultiCollectorManager(manager, counter.manager());
        @SuppressWarnings("unchecked") // The manager that made it says so.
        T result = (T) searcher.search(query, both)[0];
        return result;
    }

    private static CollectorManager<?, ? extends TopDocs> manager(
            SearchRequest request, SortOrder sort, int threshold) {
        if (sort == SortOrder.RELEVANCE) {
            return new TopScoreDocCollectorManager(
                    request.size(), request.after().map(HitCollection::scoreDoc).orElse(null), threshold);
        }
        return new TopFieldCollectorManager(
                luceneSort(sort),
                request.size(),
                request.after().map(HitCollection::fieldDoc).orElse(null),
                threshold);
    }

    private static Sort luceneSort(SortOrder sort) {
        return switch (sort) {
            case OLDEST -> new Sort(IndexFields.dateSort(false), IndexFields.pageSort());
            case NEWEST, PAGE, RELEVANCE -> IndexFields.ORDER;
        };
    }

    private static ScoreDoc scoreDoc(Cursor cursor) {
        return new ScoreDoc(cursor.doc(), Float.intBitsToFloat(Math.toIntExact(value(cursor, 0))));
    }

    private static FieldDoc fieldDoc(Cursor cursor) {
        return new FieldDoc(cursor.doc(), Float.NaN, new Object[] {
            Math.toIntExact(value(cursor, 0)), Math.toIntExact(value(cursor, 1))
        });
    }

    private static long value(Cursor cursor, int i) {
        if (i >= cursor.sortValues().size()) {
            throw new IllegalArgumentException("the cursor " + cursor + " belongs to another order");
        }
        return cursor.sortValues().get(i);
    }

    /** The place after a document. */
    static Cursor cursor(long snapshot, SortOrder order, ScoreDoc doc) {
        List<Long> values = doc instanceof FieldDoc fieldDoc
                ? Arrays.stream(fieldDoc.fields)
                        .map(value -> ((Number) value).longValue())
                        .toList()
                : List.of((long) Float.floatToIntBits(doc.score));
        return new Cursor(snapshot, order, doc.doc, values);
    }
}
