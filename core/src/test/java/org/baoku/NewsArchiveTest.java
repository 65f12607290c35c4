package org.baoku;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.baoku.error.ArchiveException;
import org.baoku.error.ArchiveFormatException;
import org.baoku.error.ArchiveInUseException;
import org.baoku.error.CursorExpiredException;
import org.baoku.news.Article;
import org.baoku.news.ArticleKind;
import org.baoku.news.Byline;
import org.baoku.news.Dateline;
import org.baoku.news.Headline;
import org.baoku.news.Role;
import org.baoku.search.ArticleField;
import org.baoku.search.Cursor;
import org.baoku.search.Facet;
import org.baoku.search.Hit;
import org.baoku.search.NewsQuery;
import org.baoku.search.SearchRequest;
import org.baoku.search.SearchResult;
import org.baoku.search.SortOrder;
import org.baoku.search.TextField;
import org.baoku.search.Timeline;
import org.baoku.search.TimelineInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsArchiveTest {
    @TempDir
    Path directory;

    private static Article article(String id, String headline, String body) {
        return Article.builder().id(id).headline(headline).body(body).build();
    }

    private static List<Article> newspaper() {
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

    private static NewsArchive archive() {
        var archive = NewsArchive.inMemory();
        archive.addAll(newspaper());
        archive.refresh();
        return archive;
    }

    private static List<String> ids(SearchResult result) {
        return result.hits().stream().map(hit -> hit.article().id()).sorted().toList();
    }

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
    void sortsByDateAndPage() {
        try (var archive = archive()) {
            archive.add(article("undated", "无日期", "云河"));
            archive.refresh();
            assertEquals(List.of("a3", "a2", "a1", "undated"), sorted(archive, SortOrder.NEWEST));
            assertEquals(List.of("a1", "a2", "a3", "undated"), sorted(archive, SortOrder.OLDEST));
            assertEquals(List.of("a3", "a2", "a1", "undated"), sorted(archive, SortOrder.RELEVANCE), "filters only");
        }
    }

    private static List<String> sorted(NewsArchive archive, SortOrder sort) {
        return archive.search(SearchRequest.of("*").sort(sort).build()).hits().stream()
                .map(hit -> hit.article().id())
                .toList();
    }

    @Test
    void pagesThroughAPinnedState() {
        for (var query : List.of("云河", "云河 新闻")) {
            for (var sort : SortOrder.values()) {
                assertEquals(250, pagedThrough(query, sort), query + " " + sort);
            }
        }
    }

    /** How many different articles all pages have together while the archive changes. */
    private static int pagedThrough(String query, SortOrder sort) {
        try (var archive = NewsArchive.inMemory()) {
            archive.addAll(IntStream.range(0, 250)
                    .mapToObj(i -> article("id" + i, "新闻" + i, "云河新闻".repeat(1 + i % 7)).toBuilder()
                            .date(LocalDate.of(2023, 1, 1).plusDays(i % 50))
                            .build()));
            archive.refresh();
            var seen = new ArrayList<String>();
            var request = SearchRequest.of(query).size(40).sort(sort).paged();
            Optional<Cursor> next;
            do {
                var result = archive.search(request.build());
                result.hits().stream().map(Hit::article).map(Article::id).forEach(seen::add);
                archive.add(article("new" + seen.size(), "新闻", "云河"));
                archive.delete("id" + seen.size());
                archive.refresh();
                next = result.next().map(Object::toString).map(Cursor::parse);
                next.ifPresent(request::after);
            } while (next.isPresent());
            assertEquals(seen.size(), new HashSet<>(seen).size(), "seen twice");
            return seen.size();
        }
    }

    @Test
    void aCursorOutlivesTheArchiveThatGaveItWhileNothingChanges() {
        var query = SearchRequest.of("*").size(2);
        Cursor cursor;
        try (var archive = NewsArchive.open(directory)) {
            archive.addAll(newspaper());
        }
        try (var archive = NewsArchive.builder().readOnly().open(directory)) {
            var page = archive.search(query.paged().build());
            assertEquals(List.of("a2", "a3"), ids(page));
            cursor = Cursor.parse(page.next().orElseThrow().toString());
        }
        var rest = query.after(cursor).build();
        try (var archive = NewsArchive.builder().readOnly().open(directory)) {
            assertEquals(List.of("a1"), ids(archive.search(rest)));
        }
        try (var archive = NewsArchive.open(directory)) {
            archive.add(article("new", "新闻", "云河"));
        }
        try (var archive = NewsArchive.builder().readOnly().open(directory)) {
            assertThrows(CursorExpiredException.class, () -> archive.search(rest));
        }
    }

    @Test
    void saysWhenACursorHasExpired() {
        try (var archive = archive()) {
            var request = SearchRequest.of("*").after(new Cursor(12345, SortOrder.NEWEST, 0, List.of(0L, 0L)));
            assertThrows(CursorExpiredException.class, () -> archive.search(request.build()));
        }
    }

    @Test
    void survivesReopening() {
        try (var archive = NewsArchive.open(directory)) {
            archive.addAll(Stream.of(newspaper().getFirst()));
            archive.commit();
            archive.add(newspaper().get(1));
        }
        try (var archive = NewsArchive.open(directory)) {
            assertEquals(List.of("a1", "a2"), ids(archive.search("云河")));
            assertTrue(archive.verify().isSound());
            assertEquals(2, archive.verify().articles());
            var stats = archive.stats();
            assertEquals(2, stats.articles());
            assertEquals(0, stats.articlesOfOtherLexicons());
            assertEquals(Optional.of(LocalDate.of(2023, 2, 8)), stats.firstDate());
            assertEquals(Optional.of(LocalDate.of(2023, 2, 10)), stats.lastDate());
            assertTrue(stats.bytes() > 0);
        }
    }

    @Test
    void namesTheDirectoryThatIsInUse() {
        try (var archive = NewsArchive.open(directory)) {
            archive.addAll(newspaper());
            var inUse = assertThrows(ArchiveInUseException.class, () -> NewsArchive.open(directory));
            assertTrue(String.valueOf(inUse.getMessage()).contains(directory.toString()), inUse.getMessage());
            archive.commit();
            try (var reader = NewsArchive.builder().readOnly().open(directory)) {
                assertEquals(3, reader.size());
                archive.add(article("later", "后来", "后来"));
                archive.commit();
                assertEquals(3, reader.size());
                reader.refresh();
                assertEquals(4, reader.size());
                var refused = assertThrows(ArchiveException.class, () -> reader.delete("later"));
                assertTrue(String.valueOf(refused.getMessage()).contains("read-only"), refused.getMessage());
            }
        }
    }

    @Test
    void refusesWhatIsNoArchive() throws Exception {
        var missing = directory.resolve("missing");
        assertThrows(
                ArchiveFormatException.class,
                () -> NewsArchive.builder().readOnly().open(missing));
        assertFalse(Files.exists(missing));
        writeForeignIndex(directory.resolve("foreign"), "");
        assertThrows(ArchiveFormatException.class, () -> NewsArchive.open(directory.resolve("foreign")));
        writeForeignIndex(directory.resolve("newer"), "99");
        var newer = assertThrows(ArchiveFormatException.class, () -> NewsArchive.open(directory.resolve("newer")));
        assertTrue(String.valueOf(newer.getMessage()).contains("99"), newer.getMessage());
    }

    private static void writeForeignIndex(Path archive, String version) throws Exception {
        try (var files = FSDirectory.open(archive.resolve("index"));
                var writer = new IndexWriter(files, new IndexWriterConfig())) {
            var data =
                    version.isEmpty() ? java.util.Map.<String, String>of() : java.util.Map.of("baoku.format", version);
            writer.setLiveCommitData(data.entrySet());
            writer.commit();
        }
    }

    @Test
    void isInsensitiveToInterrupts() {
        try (var archive = NewsArchive.open(directory)) {
            Thread.currentThread().interrupt();
            archive.addAll(newspaper());
            archive.commit();
            archive.add(article("b", "标题", "正文"));
            archive.refresh();
            assertEquals(List.of("a1", "a2"), ids(archive.search("云河")));
            archive.stats();
            archive.verify();
            assertTrue(Thread.interrupted());
            assertEquals(4, archive.size());
        }
    }

    @Test
    void saysThatItIsClosed() {
        var archive = archive();
        archive.close();
        archive.close();
        var closed = assertThrows(ArchiveException.class, () -> archive.search("云河"));
        assertTrue(String.valueOf(closed.getMessage()).contains("closed"), closed.getMessage());
        assertThrows(ArchiveException.class, () -> archive.add(newspaper().getFirst()));
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
