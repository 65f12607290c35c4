package org.baoku.internal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.baoku.analysis.TextNormalizer;
import org.baoku.internal.index.ArticleTexts;
import org.baoku.internal.index.StoredArticles;
import org.baoku.news.Article;
import org.baoku.search.Hit;
import org.baoku.search.NewsQuery;

/**
 * Articles that pass everything else in a query, but have none of its ranked words: the likeliest first, by the pairs of
 * characters and the single characters that they share with the words, and by their form where the words name one.
 */
final class NearMisses {
    /** How many articles are read; the ones that share most pairs with the words. */
    private static final int MAX_CANDIDATES = 200;

    private static final double WEIGHT_OF_SINGLE = 0.3;

    /** The name of a kind of article says more of its form than of its words. */
    private static final double WEIGHT_OF_FORM = 0.7;

    private final QueryCompiler compiler;
    private final List<NewsQuery.Words> words;
    private final List<NewsQuery> others;

    private record Gram(String text, double weight) {}

    /** For a query. */
    NearMisses(NewsQuery query, QueryCompiler compiler) {
        this.compiler = compiler;
        var clauses = query instanceof NewsQuery.And and ? and.clauses() : List.of(query);
        this.words = clauses.stream()
                .filter(NewsQuery.Words.class::isInstance)
                .map(NewsQuery.Words.class::cast)
                .toList();
        this.others = clauses.stream()
                .filter(clause -> !(clause instanceof NewsQuery.Words))
                .toList();
    }

    /** At most {@code room} articles with scores below a bound; none if the query is nothing but words. */
    List<Hit> find(int room, double bound) throws IOException {
        if (words.isEmpty() || others.isEmpty() || room <= 0) {
            return List.of();
        }
        var searcher = compiler.lookup().searcher();
        var docs = searcher.search(candidates(), MAX_CANDIDATES).scoreDocs;
        Arrays.sort(docs, Comparator.comparingInt((ScoreDoc doc) -> doc.doc));
        var fields = searcher.storedFields();
        var articles = new ArrayList<Article>(docs.length);
        for (var doc : docs) {
            articles.add(StoredArticles.read(fields, doc.doc));
        }
        var evidence = evidence(articles);
        var hits = new ArrayList<Hit>(docs.length);
        for (int i = 0; i < docs.length; i++) {
            hits.add(new Hit(articles.get(i), 0.99 * bound * evidence[i], List.of(), true));
        }
        hits.sort(Comparator.comparingDouble(Hit::score).reversed());
        return hits.subList(0, Math.min(room, hits.size()));
    }

    private Query candidates() throws IOException {
        var query = new BooleanQuery.Builder().add(compiler.compile(NewsQuery.and(others)), Occur.FILTER);
        for (var clause : words) {
            query.add(compiler.compile(clause), Occur.MUST_NOT);
            for (var pair : compiler.pairs(clause)) {
                query.add(pair, Occur.SHOULD);
            }
        }
        return query.build();
    }

    /** From 0 to 1 for each article. */
    private double[] evidence(List<Article> articles) {
        var evidence = new double[articles.size()];
        for (var clause : words) {
            var texts = articles.stream().map(article -> text(article, clause)).toList();
            var normalized = texts.stream().map(TextNormalizer::normalize).toList();
            var query = TextNormalizer.normalize(clause.text());
            var grams = grams(query, normalized);
            boolean asksForRoundUp = RoundUps.areNamedIn(query);
            for (int i = 0; i < evidence.length; i++) {
                double shared = shared(grams, normalized.get(i));
                double likely = asksForRoundUp
                        ? WEIGHT_OF_FORM * RoundUps.likeness(texts.get(i)) + (1 - WEIGHT_OF_FORM) * shared
                        : shared;
                evidence[i] += likely / words.size();
            }
        }
        return evidence;
    }

    private static String text(Article article, NewsQuery.Words clause) {
        return clause.field().parts().stream()
                .map(part -> ArticleTexts.of(article, part))
                .collect(Collectors.joining("\n\n"));
    }

    /** The single characters and pairs of a query that some texts have; the fewer of them, the more it says. */
    private static List<Gram> grams(String query, List<String> texts) {
        Set<String> all = new LinkedHashSet<>();
        int[] symbols = query.codePoints().toArray();
        for (int i = 0; i < symbols.length; i++) {
            if (Character.isLetterOrDigit(symbols[i])) {
                all.add(Character.toString(symbols[i]));
                if (i > 0 && Character.isLetterOrDigit(symbols[i - 1])) {
                    all.add(Character.toString(symbols[i - 1]) + Character.toString(symbols[i]));
                }
            }
        }
        var grams = new ArrayList<Gram>();
        for (var gram : all) {
            long frequency = texts.stream().filter(text -> text.contains(gram)).count();
            if (frequency > 0) {
                double rarity = Math.log(1 + (double) texts.size() / frequency);
                boolean isSingle = gram.codePointCount(0, gram.length()) == 1;
                grams.add(new Gram(gram, isSingle ? rarity * WEIGHT_OF_SINGLE : rarity));
            }
        }
        return grams;
    }

    private static double shared(List<Gram> grams, String text) {
        double shared = 0;
        double all = 0;
        for (var gram : grams) {
            all += gram.weight();
            shared += text.contains(gram.text()) ? gram.weight() : 0;
        }
        return all == 0 ? 0 : shared / all;
    }
}
