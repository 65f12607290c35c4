package org.baoku;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baoku.news.Article;
import org.baoku.news.ArticleKind;
import org.baoku.news.Byline;
import org.baoku.news.Dateline;
import org.baoku.news.Headline;
import org.baoku.news.Role;
import org.baoku.search.SearchResult;

/** Three articles with all that news has, for tests that look at what is found. */
final class SmallNewspaper {
    private SmallNewspaper() {}

    static Article article(String id, String headline, String body) {
        return Article.builder().id(id).headline(headline).body(body).build();
    }

    static List<Article> newspaper() {
        var first = Article.builder()
                .id("a1")
                .headline(new Headline(Optional.of("凝心聚力 开局起步"), "云河市招商引资工作推进会召开", Optional.of("林远山讲话")))
                .body("本报讯 2月7日，云河市召开招商引资工作推进会。会议强调，营商环境是发展的沃土。\n\n与会者还参观了高铁新区的企业。")
                .date(LocalDate.of(2023, 2, 8))
                .newspaper("云河日报")
                .issue(4021)
                .page("1")
                .section("要闻")
                .kind(ArticleKind.NEWS)
                .byline(Byline.NONE.plus(Role.REPORTER, List.of("陈松", "奇·达楞")).plus(Role.EDITOR, List.of("邵南")))
                .dateline(new Dateline(Optional.of("本报"), Optional.of("云河"), Optional.empty()))
                .captions(List.of("图为推进会现场。", "图为高铁新区一角。"))
                .extras(java.util.Map.of("layout", "{\"x\":1.50}"))
                .build();
        var second = Article.builder()
                .id("a2")
                .headline("C919客机飞抵云河")
                .body("C919客机2月9日飞抵云河机场。GDP增长5.1%，旅客1,861人次。市民服务中心的和服展览同日开幕。")
                .date(LocalDate.of(2023, 2, 10))
                .newspaper("云河日报")
                .page("A02")
                .section("经济新闻")
                .byline(Byline.NONE.plus(Role.REPORTER, List.of("陈松")))
                .source("转自《青原晚报》")
                .build();
        var third = Article.builder()
                .id("a3")
                .headline("和服务群众的干部谈心")
                .body("记者和服务群众的干部一起谈心。他们说：“總體國家安全觀，要牢记！”")
                .date(LocalDate.of(2024, 10, 1))
                .newspaper("青原晚报")
                .page("2")
                .kind(ArticleKind.COMMENTARY)
                .byline(Byline.NONE.plus(Role.AUTHOR, List.of("正言")))
                .build();
        return List.of(first, second, third);
    }

    static NewsArchive archive() {
        var archive = NewsArchive.inMemory();
        archive.addAll(newspaper());
        archive.refresh();
        return archive;
    }

    static List<String> ids(SearchResult result) {
        return result.hits().stream().map(hit -> hit.article().id()).sorted().toList();
    }
}
