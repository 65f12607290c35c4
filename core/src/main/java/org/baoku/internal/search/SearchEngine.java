package org.baoku.internal.search;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.baoku.error.CursorExpiredException;
import org.baoku.internal.index.ArchiveIndex;
import org.baoku.internal.index.IndexFields;
import org.baoku.internal.index.StoredArticles;
import org.baoku.news.Article;
import org.baoku.search.Cursor;
import org.baoku.search.Explanation;
import org.baoku.search.Facet;
import org.baoku.search.Hit;
import org.baoku.search.NewsQuery;
import org.baoku.search.QueryLimitException;
import org.baoku.search.QueryLimits;
import org.baoku.search.Ranking;
import org.baoku.search.SearchRequest;
import org.baoku.search.SearchResult;
import org.baoku.search.SortOrder;
import org.baoku.search.Timeline;

/** Answers requests on an index. Thread-safe. */
public final class SearchEngine {
    private final ArchiveIndex index;
    private final ReaderCache<Map<Integer, Long>> dayCounts = new ReaderCache<>(DayCounts::of);
    private final ReaderCache<IndexFacts> facts;

    /** Over an open index. */
    public SearchEngine(ArchiveIndex index) {
        this.index = index;
        this.facts = new ReaderCache<>(
                reader -> IndexFacts.of(reader, index.analysis().lexiconFingerprint()));
    }

    /** The article with an id. */
    public Optional<Article> get(String id) {
        return index.withSearcher(searcher -> {
            int doc = find(searcher, id);
            return doc < 0 ? Optional.empty() : Optional.of(StoredArticles.read(searcher.storedFields(), doc));
        });
    }

    /** How many articles there are. */
    public long size() {
        return index.withSearcher(searcher -> (long) searcher.getIndexReader().numDocs());
    }

    /** Answers a request. */
    public SearchResult search(SearchRequest request) {
        QueryLimits.check(request.query());
        long start = System.nanoTime();
        if (request.after().isEmpty()) {
            return index.withSearcher(searcher -> search(limited(searcher, request), request, start));
        }
        var cursor = request.after().get();
        return index.withPinned(cursor.snapshot(), searcher -> search(limited(searcher, request), request, start))
                .orElseThrow(() -> new CursorExpiredException("the cursor " + cursor
                        + " has expired: the state of the archive that it goes on from is no longer kept;"
                        + " search again from the first page"));
    }

    /** Why an article matches, or does not. */
    public Explanation explain(NewsQuery query, String id) {
        QueryLimits.check(query);
        return index.withSearcher(searcher -> explainer(searcher, id).explain(query));
    }

    /** The first clause that keeps an article out. */
    public Optional<Explanation> whyNot(NewsQuery query, String id) {
        QueryLimits.check(query);
        return index.withSearcher(searcher -> explainer(searcher, id).firstFailing(query));
    }

    private Explainer explainer(IndexSearcher searcher, String id) throws IOException {
        int doc = find(searcher, id);
        if (doc < 0) {
            throw new IllegalArgumentException("there is no article with id " + id);
        }
        var article = StoredArticles.read(searcher.storedFields(), doc);
        return new Explainer(searcher, compiler(searcher, Ranking.DEFAULT), doc, article);
    }

    private static int find(IndexSearcher searcher, String id) throws IOException {
        var found = searcher.search(new TermQuery(new Term(IndexFields.ID, id)), 1);
        return found.scoreDocs.length == 0 ? -1 : found.scoreDocs[0].doc;
    }

    private QueryCompiler compiler(IndexSearcher searcher, Ranking ranking) throws IOException {
        return new QueryCompiler(
                index.analysis(),
                index.nameCheck(),
                facts.of(searcher.getIndexReader()),
                Weights.of(ranking),
                searcher);
    }

    /** A searcher that stops at the request's time limit; the given one if it has none. */
    private static IndexSearcher limited(IndexSearcher searcher, SearchRequest request) {
        if (request.timeout().isEmpty()) {
            return searcher;
        }
        long deadline = System.nanoTime() + request.timeout().get().toNanos();
        var limited = new IndexSearcher(searcher.getIndexReader());
        limited.setSimilarity(searcher.getSimilarity());
        QueryTimeout timeout = () -> System.nanoTime() - deadline > 0;
        limited.setTimeout(timeout);
        return limited;
    }

    private SearchResult search(IndexSearcher searcher, SearchRequest request, long start) throws IOException {
        try {
            return answer(searcher, request, start);
        } catch (IndexSearcher.TooManyClauses e) {
            throw new QueryLimitException(
                    "the query is too large: it stands for more than %s terms and clauses"
                            .formatted(IndexSearcher.getMaxClauseCount()),
                    e);
        }
    }

    private SearchResult answer(IndexSearcher searcher, SearchRequest request, long start) throws IOException {
        var compiler = compiler(searcher, request.ranking());
        var query = request.query();
        var sort = effectiveSort(request);
        var counter = new MatchCounter(request);
        var secondLook = new SecondLook(query, compiler, request.ranking());
        var page = HitCollection.collect(searcher, compiler.compile(query), request, sort, counter, secondLook);
        var hits = hits(searcher, compiler, request, sort, page.docs());
        var facets = facets(searcher, compiler, request, counter);
        var timeline = timeline(searcher, request, counter);
        boolean isTimedOut = searcher.timedOut();
        return new SearchResult(
                query,
                page.total(),
                hits,
                facets,
                timeline,
                next(searcher, request, sort, page),
                isTimedOut,
                Duration.ofNanos(System.nanoTime() - start));
    }

    /** Where only filters match, all hits are equally relevant, and the newest ones are wanted first. */
    private static SortOrder effectiveSort(SearchRequest request) {
        return request.sort() == SortOrder.RELEVANCE && QueryCompiler.isFilter(request.query())
                ? SortOrder.NEWEST
                : request.sort();
    }

    private List<Hit> hits(
            IndexSearcher searcher, QueryCompiler compiler, SearchRequest request, SortOrder sort, List<ScoreDoc> docs)
            throws IOException {
        var fields = searcher.storedFields();
        var highlighter = Highlighter.of(request, compiler);
        var hits = new ArrayList<Hit>(docs.size());
        for (var doc : docs) {
            var article = StoredArticles.read(fields, doc.doc);
            double score = sort == SortOrder.RELEVANCE ? doc.score : 0;
            hits.add(new Hit(article, score, highlighter.passages(article, doc.doc), false));
        }
        if (request.hasNearMisses()
                && sort == SortOrder.RELEVANCE
                && request.after().isEmpty()) {
            double bound = hits.isEmpty() ? 1 : hits.getLast().score();
            hits.addAll(new NearMisses(request.query(), compiler).find(request.size() - hits.size(), bound));
        }
        return hits;
    }

    private static List<Facet> facets(
            IndexSearcher searcher, QueryCompiler compiler, SearchRequest request, MatchCounter counter)
            throws IOException {
        var facets = new ArrayList<Facet>();
        for (var field : request.facets()) {
            var sideways = Sideways.without(request.query(), field);
            if (sideways.isEmpty()) {
                facets.add(counter.facet(field));
            } else {
                var alone = new MatchCounter(List.of(field), request.facetSize());
                Query wider = compiler.compile(sideways.get());
                searcher.search(wider, alone.manager());
                facets.add(alone.facet(field));
            }
        }
        return facets;
    }

    private Optional<Timeline> timeline(IndexSearcher searcher, SearchRequest request, MatchCounter counter)
            throws IOException {
        if (request.timeline().isEmpty()) {
            return Optional.empty();
        }
        var articles = dayCounts.of(searcher.getIndexReader());
        return Optional.of(Timelines.of(request.timeline().get(), counter.days(), articles));
    }

    private Optional<Cursor> next(
            IndexSearcher searcher, SearchRequest request, SortOrder sort, HitCollection.Page page) throws IOException {
        if (!request.isPaged()
                || page.docs().size() < request.size()
                || page.docs().isEmpty()) {
            return Optional.empty();
        }
        long snapshot = request.after().isPresent() ? request.after().get().snapshot() : index.pin(searcher);
        return Optional.of(HitCollection.cursor(snapshot, sort, page.end().get()));
    }
}
