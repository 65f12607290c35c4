package org.baoku;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.baoku.news.Article;
import org.baoku.search.ArticleField;
import org.baoku.search.Hit;
import org.baoku.search.SearchRequest;
import org.baoku.search.TimelineInterval;
import org.junit.jupiter.api.Test;

/** Contract C6: the same articles give the same hits, scores, passages and counts, however many threads took them in. */
class DeterminismTest {
    private static final List<String> QUERIES = List.of(
            "招商引资 营商环境", "和服 服务", "\"营商环境是\"", "旅客 同句 增长", "标题:新闻 -春耕", "记者:陈松 老街", "日期:2023-02 工作", "*", "百分*");

    /** No more than are looked at a second time; of more, those with equal scores at the edge are a matter of chance. */
    private static final int ARTICLES = 95;

    @Test
    void threadsAndRunsDoNotMatter() {
        var articles = IntStream.range(0, ARTICLES)
                .mapToObj(i -> NumberedArticles.article(i, i % 3))
                .toList();
        var once = answers(articles, 1);
        assertSame(once, answers(articles, 1), "a second run");
        for (int threads : List.of(2, 5)) {
            assertSame(once, answers(articles, threads), threads + " threads");
        }
    }

    private static void assertSame(List<String> expected, List<String> actual, String hint) {
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.get(i), actual.get(i), hint + ", line " + i);
        }
    }

    private static List<String> answers(List<Article> articles, int threads) {
        var answers = new ArrayList<String>();
        try (var archive = NewsArchive.builder().indexingThreads(threads).inMemory()) {
            archive.addAll(articles);
            archive.refresh();
            for (var query : QUERIES) {
                var result = archive.search(SearchRequest.of(query)
                        .size(ARTICLES)
                        .exactTotal()
                        .facets(ArticleField.PAGE, ArticleField.YEAR)
                        .timeline(TimelineInterval.MONTH)
                        .build());
                answers.add(query + " " + result.total() + " " + result.facets() + " " + result.timeline());
                // Equal scores stand in the order of Lucene's numbers, which threads do change.
                result.hits().stream()
                        .sorted(Comparator.comparingDouble(Hit::score)
                                .thenComparing(hit -> hit.article().id()))
                        .forEach(hit -> answers.add(hit.article().id() + " " + hit.score() + " " + hit.passages()));
            }
        }
        return answers;
    }
}
