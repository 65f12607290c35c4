package org.baoku.internal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
     * @param end where the next page begins: after this document, and after so many
     */
    record Page(Total total, List<ScoreDoc> docs, Optional<End> end) {}

    /** The end of a page: its last document, and where the next one starts. */
    record End(ScoreDoc last, Start next) {}

    /** Where a page starts: after how many documents, and how many of them all are looked at twice. */
    record Start(int offset, int window) {}

    static Page collect(
            IndexSearcher searcher,
            Query query,
            SearchRequest request,
            SortOrder sort,
            MatchCounter counter,
            SecondLook secondLook)
            throws IOException {
        if (request.size() == 0) {
            return count(searcher, query, counter);
        }
        var start = request.after().map(cursor -> start(cursor, sort)).orElse(new Start(0, SecondLook.window(request)));
        if (sort == SortOrder.RELEVANCE && !secondLook.isIdle() && start.offset() < start.window()) {
            return inWindow(searcher, query, request, counter, secondLook, start);
        }
        var top = run(searcher, query, manager(request, sort), counter);
        return page(top, Arrays.asList(top.scoreDocs), request, start);
    }

    /** A page that begins among the documents that are looked at twice, and may end behind them. */
    private static Page inWindow(
            IndexSearcher searcher,
            Query query,
            SearchRequest request,
            MatchCounter counter,
            SecondLook secondLook,
            Start start)
            throws IOException {
        int offset = start.offset();
        var top = run(
                searcher, query, new TopScoreDocCollectorManager(start.window(), null, threshold(request)), counter);
        var window = top.scoreDocs;
        var lastOfWindow = window.length == 0
                ? Optional.<ScoreDoc>empty()
                : Optional.of(new ScoreDoc(window[window.length - 1].doc, window[window.length - 1].score));
        secondLook.rerank(window);
        int end = Math.min(window.length, offset + request.size());
        var docs = new ArrayList<>(Arrays.asList(window).subList(Math.min(offset, end), end));
        if (end < window.length || window.length < start.window() || lastOfWindow.isEmpty()) {
            return page(top, docs, request, start);
        }
        int missing = request.size() - docs.size();
        if (missing > 0) {
            docs.addAll(Arrays.asList(searcher.searchAfter(lastOfWindow.get(), query, missing).scoreDocs));
        }
        var last = docs.isEmpty() || offset + docs.size() == start.window() ? lastOfWindow.get() : docs.getLast();
        return new Page(total(top), docs, end(docs, request, last, start));
    }

    private static Page page(TopDocs top, List<ScoreDoc> docs, SearchRequest request, Start start) {
        return new Page(
                total(top), docs, docs.isEmpty() ? Optional.empty() : end(docs, request, docs.getLast(), start));
    }

    private static Optional<End> end(List<ScoreDoc> docs, SearchRequest request, ScoreDoc last, Start start) {
        return docs.size() < request.size()
                ? Optional.empty()
                : Optional.of(new End(last, new Start(start.offset() + docs.size(), start.window())));
    }

    private static Total total(TopDocs top) {
        return new Total(top.totalHits.value(), top.totalHits.relation() == TotalHits.Relation.EQUAL_TO);
    }

    private static int threshold(SearchRequest request) {
        boolean countsAll = request.isExactTotal()
                || !request.facets().isEmpty()
                || request.timeline().isPresent();
        return countsAll ? Integer.MAX_VALUE : SearchRequest.TOTAL_THRESHOLD;
    }

    private static Page count(IndexSearcher searcher, Query query, MatchCounter counter) throws IOException {
        int count = counter.isIdle()
                ? searcher.count(query)
                : run(searcher, query, new TotalHitCountCollectorManager(searcher.getSlices()), counter);
        return new Page(new Total(count, true), List.of(), Optional.empty());
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

    private static CollectorManager<?, ? extends TopDocs> manager(SearchRequest request, SortOrder sort) {
        int threshold = threshold(request);
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
        return new ScoreDoc(cursor.doc(), Float.intBitsToFloat(value(cursor, 0)));
    }

    private static FieldDoc fieldDoc(Cursor cursor) {
        return new FieldDoc(cursor.doc(), Float.NaN, new Object[] {value(cursor, 0), value(cursor, 1)});
    }

    private static Start start(Cursor cursor, SortOrder sort) {
        if (cursor.order() != sort) {
            throw new IllegalArgumentException("the cursor " + cursor + " belongs to another order than " + sort);
        }
        return sort == SortOrder.RELEVANCE ? new Start(value(cursor, 1), value(cursor, 2)) : new Start(0, 0);
    }

    private static int value(Cursor cursor, int i) {
        if (i >= cursor.sortValues().size()) {
            throw new IllegalArgumentException("the cursor " + cursor + " is cut short");
        }
        return cursor.sortValues().get(i).intValue();
    }

    /** The place where a page ends. */
    static Cursor cursor(long snapshot, SortOrder order, End end) {
        List<Long> values = end.last() instanceof FieldDoc fieldDoc
                ? Arrays.stream(fieldDoc.fields)
                        .map(value -> ((Number) value).longValue())
                        .toList()
                : List.of(
                        (long) Float.floatToIntBits(end.last().score),
                        (long) end.next().offset(),
                        (long) end.next().window());
        return new Cursor(snapshot, order, end.last().doc, values);
    }
}
