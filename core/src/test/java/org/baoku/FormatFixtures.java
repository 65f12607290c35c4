package org.baoku;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baoku.archive.WorkProgress;
import org.baoku.news.Article;
import org.baoku.news.ArticleKind;
import org.baoku.news.Byline;
import org.baoku.news.Contributor;
import org.baoku.news.Dateline;
import org.baoku.news.Headline;
import org.baoku.news.Role;

/**
 * Writes the small archive that {@link FormatFixtureTest} opens with every build, in the present format. Run it when the format
 * gets a new version (the old directory stays for as long as the version is read):
 *
 * <pre>mvn -pl core -am test -Dtest=FormatFixtureTest -Dbaoku.writeFixture=true -Dsurefire.failIfNoSpecifiedTests=false</pre>
 */
final class FormatFixtures {
    private FormatFixtures() {}

    /** Fictional articles that use every field. */
    static List<Article> articles() {
        var first = Article.builder()
                .id("qh-1")
                .headline(new Headline(Optional.of("抢农时 促春耕"), "云岭镇春耕现场会举行", Optional.of("今年计划播种八万亩")))
                .body("本报讯（记者 林一舟）3月5日，全市春耕备耕现场会在云岭镇举行。\n\n与会者查看了渠系灌溉和农机检修。")
                .date(LocalDate.of(2024, 3, 6))
                .newspaper("青禾日报")
                .issue(8123)
                .page("1")
                .pageName("头版")
                .section("要闻")
                .column("春耕一线")
                .kind(ArticleKind.NEWS)
                .byline(new Byline(List.of(
                        new Contributor("林一舟", Role.REPORTER, Optional.of("青禾报")),
                        new Contributor("杜小满", Role.CORRESPONDENT, Optional.empty()))))
                .dateline(new Dateline(Optional.of("本报"), Optional.of("云岭"), Optional.of(LocalDate.of(2024, 3, 5))))
                .captions(List.of("图为现场会。", "图为灌溉渠。"))
                .url("https://example.org/qh-1")
                .continuedTo("3")
                .extras(Map.of("layout", "{\"x\":1.50}"))
                .build();
        var second = Article.builder()
                .id("qh-2")
                .headline("老街改造完成")
                .body("和服务员聊起老街，居民都说方便了。半个\ud83d字也在。")
                .date(LocalDate.of(2024, 3, 7))
                .newspaper("青禾日报")
                .page("A02")
                .source("转自《云溪晚报》")
                .build();
        return List.of(
                first,
                second,
                Article.builder().id("undated").headline("无日期的稿件").build());
    }

    /** Writes the archive, two segments and a deletion included, and its export. */
    static void write(Path directory) throws IOException {
        Files.createDirectories(directory);
        try (var archive = NewsArchive.builder().indexingThreads(1).open(directory.resolve("work"))) {
            archive.addAll(articles());
            archive.add(Article.builder().id("gone").headline("撤下的稿件").build());
            archive.commit();
            archive.delete("gone");
            archive.snapshot(directory.resolve("archive"));
            ArchiveExport.write(archive, directory.resolve("export.jsonl"), WorkProgress.NONE);
        }
        try (var files = Files.walk(directory.resolve("work"))) {
            for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
