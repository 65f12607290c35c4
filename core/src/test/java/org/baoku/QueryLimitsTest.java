package org.baoku;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.baoku.news.Article;
import org.baoku.news.Headline;
import org.baoku.search.ArticleField;
import org.baoku.search.NewsQuery;
import org.baoku.search.QueryLimitException;
import org.baoku.search.QuerySyntaxException;
import org.baoku.search.SearchRequest;
import org.baoku.search.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Queries that would exhaust the host are refused with a reason, and the largest that are allowed are answered. */
class QueryLimitsTest {
    private NewsArchive archive;

    @BeforeEach
    void open() {
        archive = NewsArchive.inMemory();
        archive.addAll(IntStream.range(0, 50).mapToObj(i -> NumberedArticles.article(i, 0)));
        archive.refresh();
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private static void assertRefused(String query, String expected) {
        var error = assertThrows(QuerySyntaxException.class, () -> NewsQuery.parse(query));
        assertTrue(error.expected().contains(expected), error.expected());
        int length = error.query().codePointCount(0, error.query().length());
        assertTrue(error.column() >= 1 && error.column() <= length + 1, () -> "column " + error.column());
    }

    private void assertRefused(NewsQuery query, String reason) {
        var error = assertThrows(QueryLimitException.class, () -> archive.search(query));
        assertTrue(String.valueOf(error.getMessage()).contains(reason), error.getMessage());
        assertThrows(QueryLimitException.class, () -> archive.explain(query, "id1"));
    }

    /** A pasted page has more words than Lucene takes clauses; what it has to itself is among those that are looked for. */
    @Test
    void aPastedPageIsAnswered() {
        var page = new StringBuilder();
        for (int c = '\u4e00'; c < '\u4e00' + 3_000; c += 2) {
            page.append((char) c).append((char) (c + 1)).append('，');
        }
        archive.add(Article.builder()
                .id("page")
                .headline(new Headline(Optional.of("版面"), "整版", Optional.of("一页")))
                .body(page.toString())
                .captions(List.of("图片"))
                .build());
        archive.refresh();
        var query = NewsQuery.words(TextField.ANY, page.toString());
        assertEquals("page", archive.search(query).hits().getFirst().article().id());
    }

    @Test
    void refusesWhatIsTooLongBeforeReadingIt() {
        assertRefused("招商 ".repeat(1_000_000), "at most 20000");
        assertRefused("报".repeat(5_000_000), "at most 20000");
        assertRefused("(".repeat(100_000), "at most 20000");
        assertRefused("𠮷".repeat(10_001), "at most 20000");
        assertEquals(
                "招商 招商 招商 招商 招商 招商 招商 招商 招商 招商 招商 招商 招商 招…",
                assertThrows(QuerySyntaxException.class, () -> NewsQuery.parse("招商 ".repeat(1_000_000)))
                        .query());
    }

    @Test
    void refusesTooManyClausesAndLevels() {
        assertRefused("招商 ".repeat(1_001), "at most 1000 words");
        assertRefused("\"招\" ".repeat(1_001), "at most 1000 words");
        assertRefused("编号:(a" + "|a".repeat(1_000) + ")", "at most 1000 words");
        assertRefused("招|".repeat(5_000) + "商", "at most 1000 words");
        assertRefused("(".repeat(101) + "招", "at most 100 nested");
        assertRefused("-".repeat(101) + "招", "at most 100 nested");
        assertRefused("来源:" + "报".repeat(201), "at most 200 characters");
    }

    @Test
    void refusesTreesBeyondTheLimits() {
        assertRefused(NewsQuery.words("招商 ".repeat(1_001)), "1001 clauses");
        assertRefused(NewsQuery.quote("报".repeat(20_001)), "20001 characters");
        assertRefused(NewsQuery.or(Collections.nCopies(1_001, NewsQuery.quote("招"))), "1001 clauses");
        assertRefused(NewsQuery.is(ArticleField.SOURCE, "报".repeat(201)), "201 characters");
        NewsQuery deep = NewsQuery.quote("招");
        for (int i = 0; i < 100_000; i++) {
            deep = NewsQuery.not(deep);
        }
        assertRefused(deep, "100 levels");
    }

    @Test
    void answersTheLargestAllowedQueries() {
        var everything = List.of(
                "(".repeat(100) + "招商" + ")".repeat(100),
                "-".repeat(100) + "招商",
                "-(".repeat(50) + "招商 | 营商 与 环境" + ")".repeat(50),
                "编号:(" + String.join("|", Collections.nCopies(1_000, "id1")) + ")",
                "来源:" + "报".repeat(200),
                "来源:*" + "aab".repeat(60) + "*",
                "来源:" + "*".repeat(100) + "报*",
                "\"" + "营商环境".repeat(4_999) + "\"",
                ":".repeat(20_000),
                "标题".repeat(9_999) + ":",
                "\\*".repeat(10_000),
                "的*",
                "的 /100 是",
                "a* 同句 1*");
        for (var query : everything) {
            var parsed = NewsQuery.parse(query);
            archive.search(SearchRequest.of(parsed).exactTotal().build());
        }
    }

    @Test
    void findsAQuoteAsLongAsAnArticle() {
        var body = new StringBuilder();
        for (int i = 0; body.length() < 15_000; i++) {
            body.append(NumberedArticles.article(i, 1).body().replace("\n", ""));
        }
        archive.add(Article.builder().id("long").body(body.toString()).build());
        archive.refresh();
        for (int length : new int[] {1_000, 2_000, 3_000, 5_000, 14_000}) {
            var found = archive.search(NewsQuery.quote(body.substring(7, 7 + length)))
                    .hits();
            assertEquals(1, found.size(), "a quote of " + length + " characters");
        }
    }
}
