package org.baoku;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.baoku.page.PageReader;
import org.baoku.search.ArticleField;
import org.baoku.search.PassageFormat;
import org.baoku.search.QuerySyntaxException;
import org.baoku.search.SearchRequest;
import org.baoku.search.TimelineInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the host runs does not matter: its language, its calendar and digits, its time zone, its character set. */
class LocaleTest {
    private static final List<List<String>> PLACES = List.of(
            List.of(
                    "-Duser.language=tr",
                    "-Duser.country=TR",
                    "-Duser.timezone=Europe/Istanbul",
                    "-Dfile.encoding=ISO-8859-9"),
            List.of(
                    "-Duser.language=ar",
                    "-Duser.country=EG",
                    "-Duser.extensions=nu-arab",
                    "-Duser.timezone=Pacific/Kiritimati"),
            List.of(
                    "-Duser.language=th",
                    "-Duser.country=TH",
                    "-Duser.extensions=ca-buddhist-nu-thai",
                    "-Duser.timezone=Pacific/Pago_Pago",
                    "-Dfile.encoding=TIS-620"),
            List.of(
                    "-Duser.language=zh",
                    "-Duser.country=CN",
                    "-Duser.timezone=Asia/Shanghai",
                    "-Dfile.encoding=GB18030"));

    @TempDir
    Path directory;

    @Test
    void answersAreTheSameEverywhere() throws Exception {
        var here = answers().lines().toList();
        for (var place : PLACES) {
            var answers = directory.resolve("answers");
            var output = directory.resolve("output");
            var child = ChildJvm.start(
                    place, LocaleTest.class, output, System.getProperty("baoku.root"), answers.toString());
            assertEquals(true, child.waitFor(120, TimeUnit.SECONDS), place + " takes too long");
            assertEquals(0, child.exitValue(), () -> place + ": " + output(output));
            assertIterableEquals(here, Files.readAllLines(answers), place.toString());
        }
    }

    private static String output(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Runs in the child. */
    public static void main(String[] arguments) throws Exception {
        System.setProperty("baoku.root", arguments[0]);
        Files.writeString(Path.of(arguments[1]), answers());
    }

    private static String answers() throws Exception {
        var answers = new StringBuilder();
        var file = Path.of(System.getProperty("baoku.root"), "samples", "pages");
        try (var archive = NewsArchive.builder().indexingThreads(1).inMemory();
                var pages = Files.list(file)) {
            for (var page : pages.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                var read = PageReader.standard().read(String.valueOf(page.getFileName()), Files.readString(page));
                answers.append(read).append('\n');
                archive.addAll(read.articles());
            }
            archive.addAll(IntStream.range(0, 30).mapToObj(i -> NumberedArticles.article(i, 0)));
            archive.refresh();
            for (var query : List.of(
                    "记者",
                    "日期:2024-03",
                    "日期:*-01-02",
                    "日期：２０２３年１月",
                    "TITLE:新闻",
                    "iıİI*",
                    "类型:评论",
                    "日期:2023-13",
                    "招商 /10 会议")) {
                answers.append(answer(archive, query)).append('\n');
            }
        }
        return answers.toString();
    }

    private static String answer(NewsArchive archive, String query) {
        try {
            var result = archive.search(SearchRequest.of(query)
                    .size(50)
                    .facets(ArticleField.YEAR, ArticleField.KIND)
                    .timeline(TimelineInterval.MONTH)
                    .build());
            var text = new StringBuilder(result.query() + " " + result.total() + result.facets() + result.timeline());
            result.hits()
                    .forEach(hit -> hit.passages()
                            .forEach(passage -> text.append(hit.article().id())
                                    .append(hit.score())
                                    .append(PassageFormat.html("[", "]").format(passage))));
            return text.toString();
        } catch (QuerySyntaxException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
