package org.baoku.internal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.IndexSortSortedNumericDocValuesRangeQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.baoku.analysis.TextNormalizer;
import org.baoku.internal.index.ArchiveNames;
import org.baoku.internal.index.IndexAnalysis;
import org.baoku.internal.index.IndexFields;
import org.baoku.search.ArticleField;
import org.baoku.search.DateFilter;
import org.baoku.search.NewsQuery;
import org.baoku.search.QueryLimits;
import org.baoku.search.TextField;

/** Turns query trees into Lucene queries for one reader. Filters never score. */
final class QueryCompiler {
    private static final Pattern PRINTED_PAGE = Pattern.compile("第?0*([A-Za-z]?\\d+)版?");

    /** Enough for the longest value that {@link QueryLimits} allow, whatever repeats in it. */
    private static final int MAX_WILDCARD_WORK = 1_000_000;

    private final IndexAnalysis analysis;
    private final ArchiveNames names;
    private final IndexFacts facts;
    private final Weights weights;
    private final TermLookup lookup;
    private final Quotes quotes;

    QueryCompiler(
            IndexAnalysis analysis, ArchiveNames names, IndexFacts facts, Weights weights, IndexSearcher searcher) {
        this.analysis = analysis;
        this.names = names;
        this.facts = facts;
        this.weights = weights;
        this.lookup = new TermLookup(searcher);
        this.quotes = new Quotes(lookup);
    }

    /** Whether a query only filters, so that all its matches are equally relevant. */
    static boolean isFilter(NewsQuery query) {
        return switch (query) {
            case NewsQuery.All all -> true;
            case NewsQuery.FieldFilter filter -> true;
            case NewsQuery.DateRange range -> true;
            case NewsQuery.Not not -> true;
            case NewsQuery.TextQuery text -> false;
            case NewsQuery.Near near -> false;
            case NewsQuery.And and -> and.clauses().stream().allMatch(QueryCompiler::isFilter);
            case NewsQuery.Or or -> or.clauses().stream().allMatch(QueryCompiler::isFilter);
        };
    }

    /** The Lucene query of a tree. */
    Query compile(NewsQuery query) throws IOException {
        return switch (query) {
            case NewsQuery.All all -> unscored(MatchAllDocsQuery.INSTANCE);
            case NewsQuery.Words words -> words(words);
            case NewsQuery.Quote quote -> quote(quote);
            case NewsQuery.Prefix prefix -> new NearCompiler(this).prefix(prefix);
            case NewsQuery.FieldFilter filter -> unscored(filter(filter));
            case NewsQuery.DateRange range -> unscored(dates(range.dates()));
            case NewsQuery.Near near -> new NearCompiler(this).near(near);
            case NewsQuery.Not not -> and(List.of(not));
            case NewsQuery.And and -> and(and.clauses());
            case NewsQuery.Or or -> or(or.clauses());
        };
    }

    IndexAnalysis analysis() {
        return analysis;
    }

    IndexReader reader() {
        return lookup.searcher().getIndexReader();
    }

    TermLookup lookup() {
        return lookup;
    }

    Quotes quotes() {
        return quotes;
    }

    /** The single texts of a field that the index has at all. */
    List<TextField> parts(TextField field) {
        return facts.parts(field);
    }

    /** A query for a word of the lexicon; for articles that were written with another lexicon, also as a quote. */
    Query word(QueryWord word, TextField part) throws IOException {
        var field = IndexFields.text(part);
        if (!word.isTerm()) {
            return quotes.query(field, analysis.quoteTerms(word.text()));
        }
        var term = lookup.find(new Term(field, word.text())).query();
        return facts.hasOtherLexicons()
                        && word.text().codePointCount(0, word.text().length()) > 2
                ? anyOf(List.of(term, quotes.query(field, analysis.quoteTerms(word.text()))))
                : term;
    }

    private Query words(NewsQuery.Words words) throws IOException {
        var ranked = new RankedWords(this, parts(words.field()), weights).compile(words.text());
        return words.field() == TextField.ANY
                ? new NameWords(analysis, names, reader(), weights).add(words.text(), ranked)
                : ranked;
    }

    /** The pairs of neighbouring ideographs of ranked words, words of letters and numbers, each a query in each text. */
    List<Query> pairs(NewsQuery.Words words) {
        var pairs = new ArrayList<Query>();
        for (var term : RankedTerms.of(words.text(), analysis)) {
            for (var part : parts(words.field())) {
                var synonyms = new SynonymQuery.Builder(IndexFields.text(part));
                term.alternatives().forEach(form -> synonyms.addTerm(new Term(IndexFields.text(part), form)));
                pairs.add(synonyms.build());
            }
        }
        return pairs;
    }

    private Query quote(NewsQuery.Quote quote) throws IOException {
        var terms = analysis.quoteTerms(quote.text());
        var queries = new ArrayList<Query>();
        for (var part : parts(quote.field())) {
            queries.add(quotes.query(IndexFields.text(part), terms));
        }
        return anyOf(queries);
    }

    private Query and(List<NewsQuery> clauses) throws IOException {
        var all = new BooleanQuery.Builder();
        boolean isPositive = false;
        for (var clause : clauses) {
            if (clause instanceof NewsQuery.Not not) {
                all.add(compile(not.clause()), Occur.MUST_NOT);
            } else {
                isPositive = true;
                all.add(compile(clause), isFilter(clause) ? Occur.FILTER : Occur.MUST);
            }
        }
        if (!isPositive) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        return all.build();
    }

    private Query or(List<NewsQuery> clauses) throws IOException {
        var queries = new ArrayList<Query>();
        for (var clause : clauses) {
            queries.add(compile(clause));
        }
        return anyOf(queries);
    }

    static Query anyOf(List<Query> queries) {
        if (queries.isEmpty()) {
            return new MatchNoDocsQuery("no article has such a field");
        }
        if (queries.size() == 1) {
            return queries.getFirst();
        }
        var any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }

    private static Query unscored(Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), 0);
    }

    private static Query filter(NewsQuery.FieldFilter filter) {
        var field = IndexFields.filter(filter.field());
        var value = filter.field() == ArticleField.ID ? filter.value() : normalized(filter);
        if (value.isEmpty()) {
            return new MatchNoDocsQuery("the value has no significant character");
        }
        return switch (filter.comparison()) {
            case WHOLE -> new TermQuery(new Term(field, value));
            case PREFIX -> new PrefixQuery(new Term(field, value.stripTrailing()));
            case PART ->
                new WildcardQuery(
                        new Term(field, "*" + WildcardEscape.escape(value) + "*"),
                        MAX_WILDCARD_WORK,
                        MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE);
        };
    }

    private static String normalized(NewsQuery.FieldFilter filter) {
        var page = PRINTED_PAGE.matcher(filter.value());
        boolean isPage = filter.field() == ArticleField.PAGE && page.matches();
        return TextNormalizer.normalize(isPage ? page.group(1) : filter.value());
    }

    private static Query dates(DateFilter dates) {
        return switch (dates) {
            case DateFilter.Between between -> {
                int first =
                        Math.toIntExact(between.first().orElse(DateFilter.MIN).toEpochDay());
                int last = Math.toIntExact(between.last().orElse(DateFilter.MAX).toEpochDay());
                yield new IndexSortSortedNumericDocValuesRangeQuery(
                        IndexFields.DATE, first, last, IntPoint.newRangeQuery(IndexFields.DATE, first, last));
            }
            case DateFilter.EveryYear every ->
                IntPoint.newExactQuery(
                        IndexFields.DAY_OF_YEAR,
                        IndexFields.dayOfYear(
                                every.day().getMonthValue(), every.day().getDayOfMonth()));
        };
    }
}
