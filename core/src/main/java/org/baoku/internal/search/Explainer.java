package org.baoku.internal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.baoku.analysis.TextNormalizer;
import org.baoku.internal.index.ArticleTexts;
import org.baoku.news.Article;
import org.baoku.search.Explanation;
import org.baoku.search.NewsQuery;
import org.baoku.search.Ranking;
import org.baoku.search.TextField;

/** Says clause by clause why a query matches one document or does not. */
final class Explainer {
    private final IndexSearcher searcher;
    private final QueryCompiler compiler;
    private final int doc;
    private final Article article;

    Explainer(IndexSearcher searcher, QueryCompiler compiler, int doc, Article article) {
        this.searcher = searcher;
        this.compiler = compiler;
        this.doc = doc;
        this.article = article;
    }

    /** The whole tree, and what the second look adds to its score. */
    Explanation explain(NewsQuery query) throws IOException {
        var tree = tree(query);
        var secondLook = new SecondLook(query, compiler, Ranking.DEFAULT);
        if (!tree.isMatch() || secondLook.isIdle()) {
            return tree;
        }
        var hit = new ScoreDoc(doc, (float) tree.score());
        secondLook.rerank(new ScoreDoc[] {hit});
        var reason = String.format(
                Locale.ROOT,
                "%s; %.2f of its score is for how early the words stand, and how near to each other",
                tree.reason(),
                hit.score - tree.score());
        return new Explanation(query, true, hit.score, reason, tree.parts());
    }

    private Explanation tree(NewsQuery query) throws IOException {
        var parts = new ArrayList<Explanation>();
        for (var clause : clauses(query)) {
            parts.add(tree(clause));
        }
        var score = score(compiler.compile(query));
        boolean isMatch = score.isPresent();
        return new Explanation(
                query, isMatch, QueryCompiler.isFilter(query) ? 0 : score.orElse(0.0), reason(query, isMatch), parts);
    }

    /** The first clause that must match and does not, or must not match and does; empty if the query matches. */
    Optional<Explanation> firstFailing(NewsQuery query) throws IOException {
        var whole = tree(query);
        if (whole.isMatch()) {
            return Optional.empty();
        }
        var failing = whole;
        while (failing.clause() instanceof NewsQuery.And) {
            var next = failing.parts().stream().filter(part -> !part.isMatch()).findFirst();
            if (next.isEmpty()) {
                break;
            }
            failing = next.get();
        }
        return Optional.of(failing);
    }

    private static List<NewsQuery> clauses(NewsQuery query) {
        return switch (query) {
            case NewsQuery.And and -> and.clauses();
            case NewsQuery.Or or -> or.clauses();
            case NewsQuery.Not not -> List.of(not.clause());
            case NewsQuery.Near near -> near.operands();
            default -> List.of();
        };
    }

    private Optional<Double> score(Query query) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
        var scorer = weight.scorer(leaf);
        int leafDoc = doc - leaf.docBase;
        return scorer != null && scorer.iterator().advance(leafDoc) == leafDoc
                ? Optional.of((double) scorer.score())
                : Optional.empty();
    }

    private String reason(NewsQuery query, boolean isMatch) throws IOException {
        return switch (query) {
            case NewsQuery.All all -> "every article matches";
            case NewsQuery.Words words -> occurrences(words);
            case NewsQuery.Quote quote -> occurrences(quote);
            case NewsQuery.Prefix prefix -> occurrences(prefix);
            case NewsQuery.Near near ->
                isMatch
                        ? "they stand near enough to each other"
                        : "they do not stand near enough to each other in one text";
            case NewsQuery.FieldFilter filter ->
                isMatch ? "the field has this value" : "the field has other values, or none";
            case NewsQuery.DateRange range ->
                article.date().map(date -> "its date is " + date).orElse("it has no date");
            case NewsQuery.Not not ->
                isMatch ? "the clause does not match, as asked" : "the clause matches, but must not";
            case NewsQuery.And and -> isMatch ? "all clauses match" : "a clause fails";
            case NewsQuery.Or or -> isMatch ? "a clause matches" : "no clause matches";
        };
    }

    private String occurrences(NewsQuery.TextQuery query) throws IOException {
        var needles = List.copyOf(Needle.of(query, compiler.analysis()));
        if (needles.isEmpty()) {
            return "it has no character that is searched for";
        }
        var reasons = new ArrayList<String>();
        for (var needle : needles) {
            var places = places(needle);
            var name = needle.text().strip();
            reasons.add(places.isEmpty() ? name + " is not there" : name + " " + String.join(", ", places));
        }
        return String.join("; ", reasons);
    }

    private List<String> places(Needle needle) throws IOException {
        var search = new NeedleSearch(compiler.lookup(), List.of(needle));
        var places = new ArrayList<String>();
        for (var part : TextField.ANY.parts()) {
            if (search.looksIn(part)) {
                var normalized = TextNormalizer.normalize(ArticleTexts.of(article, part));
                int count = search.matches(normalized, doc, part).size();
                if (count > 0) {
                    places.add(count + " x in " + part.name().toLowerCase(Locale.ROOT));
                }
            }
        }
        return places;
    }
}
