package org.baoku;

import static org.baoku.SmallNewspaper.archive;
import static org.baoku.SmallNewspaper.article;
import static org.baoku.SmallNewspaper.ids;
import static org.baoku.SmallNewspaper.newspaper;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.baoku.search.ArticleField;
import org.baoku.search.Facet;
import org.baoku.search.NewsQuery;
import org.baoku.search.SearchRequest;
import org.baoku.search.TextField;
import org.baoku.search.Timeline;
import org.baoku.search.TimelineInterval;
import org.junit.jupiter.api.Test;

/** What an archive answers, and that it gives articles back as they were. */
class NewsArchiveTest {
    @Test
    void answersTheQueryLanguage() {
        try (var archive = archive()) {
            var answers = new ArrayList<String>();
            for (var query : List.of(
                    "\"营商环境\"",
                    "“总体国家安全观”",
                    "招商引资 和服",
                    "和服",
                    "\"和服\"",
                    "标题:和服",
                    "标题:\"和服\"",
                    "引题:开局",
                    "正文:开局",
                    "图注:一角",
                    "\"一角图\"",
                    "记者:陈松 -招商引资",
                    "记者：奇达楞",
                    "编辑:邵南",
                    "署名:正*",
                    "作者:正言",
                    "版面:1",
                    "版面:第1版",
                    "版面:要闻",
                    "版面:A02",
                    "报纸:云河",
                    "报纸:\"云河\"",
                    "来源:青原晚报",
                    "电头:云河",
                    "类型:评论",
                    "kind:commentary",
                    "期号:4021",
                    "编号:a2",
                    "年份:2023",
                    "日期:2023",
                    "日期:2023-02-09..",
                    "日期：..２０２３－０２－０９",
                    "日期:2023年2月",
                    "日期:*-10-01",
                    "gdp*",
                    "c9*",
                    "C919",
                    "\"919客机\"",
                    "增长 同句 旅客",
                    "增长 同句 和服",
                    "增长 同段 和服",
                    "营商环境 同段 高铁",
                    "发展 同句> 营商环境",
                    "营商环境 同句> 发展",
                    "营商环境 /1 发展",
                    "营商环境 /0 发展",
                    "(招商引资 或 和服) 与 陈松",
                    "\"招\"",
                    "\"心\"",
                    "\"1861\"",
                    "* -日期:2023",
                    "-和服")) {
                answers.add(query + " = " + String.join(" ", ids(archive.search(query))));
            }
            assertEquals("""
                    "营商环境" = a1
                    “总体国家安全观” = a3
                    招商引资 和服 = a1 a2
                    和服 = a2
                    "和服" = a2 a3
                    标题:和服 =\s
                    标题:"和服" = a3
                    引题:开局 = a1
                    正文:开局 =\s
                    图注:一角 = a1
                    "一角图" =\s
                    记者:陈松 -招商引资 = a2
                    记者：奇达楞 = a1
                    编辑:邵南 = a1
                    署名:正* = a3
                    作者:正言 = a3
                    版面:1 = a1
                    版面:第1版 = a1
                    版面:要闻 = a1
                    版面:A02 = a2
                    报纸:云河 = a1 a2
                    报纸:"云河" =\s
                    来源:青原晚报 = a2
                    电头:云河 = a1
                    类型:评论 = a3
                    kind:commentary = a3
                    期号:4021 = a1
                    编号:a2 = a2
                    年份:2023 = a1 a2
                    日期:2023 = a1 a2
                    日期:2023-02-09.. = a2 a3
                    日期：..２０２３－０２－０９ = a1
                    日期:2023年2月 = a1 a2
                    日期:*-10-01 = a3
                    gdp* = a2
                    c9* = a2
                    C919 = a2
                    "919客机" = a2
                    增长 同句 旅客 = a2
                    增长 同句 和服 =\s
                    增长 同段 和服 = a2
                    营商环境 同段 高铁 =\s
                    发展 同句> 营商环境 =\s
                    营商环境 同句> 发展 = a1
                    营商环境 /1 发展 = a1
                    营商环境 /0 发展 =\s
                    (招商引资 或 和服) 与 陈松 = a1 a2
                    "招" = a1
                    "心" = a1 a2 a3
                    "1861" = a2
                    * -日期:2023 = a3
                    -和服 = a1 a3""", String.join("\n", answers));
        }
    }

    @Test
    void givesArticlesBackAsTheyWere() {
        var odd = article("odd", "半个\ud83d字", "😀𠮷野家");
        try (var archive = archive()) {
            archive.add(odd);
            archive.refresh();
            for (var article : newspaper()) {
                assertEquals(Optional.of(article), archive.get(article.id()));
            }
            assertEquals(Optional.of(odd), archive.get("odd"));
            assertEquals(Optional.empty(), archive.get("none"));
            assertEquals(4, archive.size());
        }
    }

    @Test
    void replacesAndDeletesById() {
        try (var archive = archive()) {
            archive.add(article("a1", "新的标题", "新的正文"));
            assertEquals(List.of("a1"), ids(archive.search("\"营商环境\"")), "not seen before refresh");
            archive.delete("a2");
            archive.refresh();
            assertEquals(List.of(), ids(archive.search("\"营商环境\"")));
            assertEquals(List.of("a1"), ids(archive.search("新的正文")));
            assertEquals(Optional.empty(), archive.get("a2"));
            assertEquals(2, archive.size());
        }
    }

    @Test
    void ofEqualIdsTheLastAddedStays() {
        try (var archive = NewsArchive.builder().indexingThreads(4).inMemory()) {
            archive.addAll(IntStream.range(0, 2_000).mapToObj(i -> article("id" + i % 7, "第" + i + "条", "正文")));
            archive.refresh();
            assertEquals(7, archive.size());
            for (int i = 1_993; i < 2_000; i++) {
                assertEquals(
                        "第" + i + "条",
                        archive.get("id" + i % 7).orElseThrow().headline().main());
            }
        }
    }

    @Test
    void countsFacetsSidewaysAndTimeline() {
        try (var archive = archive()) {
            var result = archive.search(SearchRequest.of("记者:陈松 云河")
                    .facets(ArticleField.REPORTER, ArticleField.NEWSPAPER, ArticleField.KIND)
                    .timeline(TimelineInterval.DAY)
                    .build());
            assertEquals(
                    List.of(new Facet.Bucket("陈松", 2), new Facet.Bucket("奇·达楞", 1)),
                    result.facet(ArticleField.REPORTER).buckets());
            assertEquals(
                    List.of(new Facet.Bucket("云河日报", 2)),
                    result.facet(ArticleField.NEWSPAPER).buckets());
            assertEquals(
                    List.of(
                            new Timeline.Bucket(LocalDate.of(2023, 2, 8), 1, 1),
                            new Timeline.Bucket(LocalDate.of(2023, 2, 9), 0, 0),
                            new Timeline.Bucket(LocalDate.of(2023, 2, 10), 1, 1)),
                    result.timeline().orElseThrow().buckets());
            assertThrows(IllegalArgumentException.class, () -> result.facet(ArticleField.PAGE));
        }
    }

    @Test
    void stopsAtTheTimeLimit() {
        try (var archive = archive()) {
            var result = archive.search(
                    SearchRequest.of("云河").timeout(Duration.ofNanos(1)).build());
            assertTrue(result.isTimedOut());
            assertFalse(archive.search("云河").isTimedOut());
        }
    }

    @Test
    void explainsWhyAndWhyNot() {
        try (var archive = archive()) {
            var query = NewsQuery.parse("招商引资 记者:陈松 日期:2024");
            var explanation = archive.explain(query, "a1");
            assertFalse(explanation.isMatch());
            assertEquals(3, explanation.parts().size());
            assertTrue(explanation.parts().getFirst().score() > 0);
            var failing = archive.whyNot(query, "a1").orElseThrow();
            assertEquals(NewsQuery.parse("日期:2024"), failing.clause());
            assertEquals("its date is 2023-02-08", failing.reason());
            assertEquals(Optional.empty(), archive.whyNot(NewsQuery.parse("招商引资"), "a1"));
            assertThrows(IllegalArgumentException.class, () -> archive.explain(query, "none"));
        }
    }

    @Test
    void showsWholeSentencesOfTheOriginal() {
        try (var archive = archive()) {
            var hit = archive.search("\"总体国家安全观\"").hits().getFirst();
            assertEquals(
                    List.of("他们说：“<em>總體國家安全觀</em>，要牢记！”"),
                    hit.passages().stream().map(p -> p.toHtml()).toList());
            assertEquals(TextField.BODY, hit.passages().getFirst().field());
            var accidental = archive.search("和服 或 谈心").hits().stream()
                    .filter(h -> h.article().id().equals("a3"))
                    .findFirst()
                    .orElseThrow();
            assertEquals(
                    List.of("和服务群众的干部<em>谈心</em>", "记者和服务群众的干部一起<em>谈心</em>。"),
                    accidental.passages().stream().map(p -> p.toHtml()).toList());
        }
    }

    @Test
    void handsOutLucene() {
        try (var archive = archive()) {
            assertEquals(
                    3,
                    archive.<Integer>withSearcher(
                            searcher -> searcher.getIndexReader().numDocs()));
        }
    }
}
