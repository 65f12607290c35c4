package org.baoku.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baoku.error.InputException;
import org.baoku.news.Article;
import org.baoku.news.ArticleKind;
import org.baoku.news.Byline;
import org.baoku.news.Contributor;
import org.baoku.news.Dateline;
import org.baoku.news.Headline;
import org.baoku.news.Role;
import org.junit.jupiter.api.Test;

class ArticleJsonTest {
    @Test
    void everyPartOfAnArticleSurvives() {
        var article = Article.builder()
                .id("a-1")
                .headline(new Headline(Optional.of("引题"), "主题 两行", Optional.of("副题")))
                .paragraphs(List.of("第一段。", "第二段\n仍是第二段。"))
                .date(LocalDate.of(2023, 2, 8))
                .newspaper("青禾日报")
                .issue(21169)
                .page("A02")
                .pageName("城事")
                .section("要闻")
                .column("走基层")
                .kind(ArticleKind.FEATURE)
                .byline(new Byline(List.of(
                        new Contributor("奇·达楞太", Role.REPORTER, Optional.of("青禾网")),
                        new Contributor("林一舟", Role.EDITOR))))
                .dateline(new Dateline(Optional.of("新华社"), Optional.of("柏林"), Optional.of(LocalDate.of(2023, 1, 22))))
                .source("转自《远山日报》")
                .captions(List.of("图一。", "图二。"))
                .url("https://example.org/1")
                .continuedTo("3")
                .continuedFrom("1")
                .extras(Map.of("weather", "{\"max\":3}"))
                .build();
        assertEquals(article, ArticleJson.read(ArticleJson.write(article)));
    }

    @Test
    void numbersSingleNamesAndArraysOfParagraphsAreTaken() {
        var article = ArticleJson.read("""
                {"id":7,"page":3,"issue":"21169","reporters":"赵彦臻","body":["甲。","乙。"],"kicker":null,"kind":"news"}
                """);
        assertEquals("7", article.id());
        assertEquals(Optional.of("3"), article.page());
        assertEquals(21169, article.issue().orElseThrow());
        assertEquals(List.of("赵彦臻"), article.byline().names(Role.REPORTER));
        assertEquals(List.of("甲。", "乙。"), article.paragraphs());
        assertEquals(ArticleKind.NEWS, article.kind());
    }

    @Test
    void unknownKeysAreKeptWithTheirValues() {
        var article = ArticleJson.read("{\"headline\":\"题\",\"doi\":\"x\",\"score\":1.50,\"tags\":[1,{\"a\":null}]}");
        assertEquals(Map.of("doi", "\"x\"", "score", "1.50", "tags", "[1,{\"a\":null}]"), article.extras());
        assertEquals(article, ArticleJson.read(ArticleJson.write(article)));
    }

    @Test
    void theSameArticleWithoutAnIdGetsTheSameId() {
        var json = "{\"headline\":\"题\",\"body\":\"文。\",\"date\":\"2023-02-08\"}";
        assertEquals(ArticleJson.read(json).id(), ArticleJson.read(json).id());
    }

    @Test
    void errorsNameTheKeyTheValueAndTheRule() {
        assertRefused("{\"date\":\"8 Feb\"}", "\"date\" must be a date such as 2023-02-08, got \"8 Feb\"");
        assertRefused("{\"issue\":\"x\"}", "\"issue\" must be a whole number from 0, got \"x\"");
        assertRefused("{\"kind\":\"poem\"}", "\"kind\" must be one of [news,");
        assertRefused("{\"body\":{\"a\":1}}", "\"body\" must be a string, got \"{\"a\":1}\"");
        assertRefused("{\"captions\":[[1]]}", "\"captions\" must be a string");
        assertRefused("{\"outlets\":\"x\"}", "\"outlets\" must be an object");
        assertRefused("[1]", "expected one JSON object, found array");
        assertRefused("", "expected one JSON object, found nothing");
        assertRefused("{\"id\":\"a\",}", "no JSON at column 11");
        assertRefused("{\"id\":1} {\"id\":2}", "no JSON at column");
        assertRefused("{\"id\":1,\"id\":2}", "Duplicate");
        assertRefused("{\"n\":" + "[".repeat(2000) + "]".repeat(2000) + "}", "no JSON");
        assertRefused("{\"n\":" + "1".repeat(1200) + "}", "no JSON");
        assertRefused("{\"id\":\"" + "长".repeat(1001) + "\"}", "id must have at most 1000 characters, got 1001");
        assertRefused("{\"date\":\"+999999999-01-01\"}", "date must be in the years 1 to 9999");
        assertRefused(
                "{\"newspaper\":\"" + "报".repeat(10_001) + "\"}", "\"newspaper\" must have at most 10,000 characters");
        assertRefused("{\"reporters\":[\"" + "甲".repeat(10_001) + "\"]}", "\"reporters\" must have at most");
    }

    private static void assertRefused(String json, String message) {
        var e = assertThrows(InputException.class, () -> ArticleJson.read(json));
        assertTrue(String.valueOf(e.getMessage()).contains(message), e::getMessage);
    }
}
