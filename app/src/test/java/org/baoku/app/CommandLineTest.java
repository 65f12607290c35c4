package org.baoku.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.baoku.NewsArchive;
import org.baoku.ingest.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The commands as a user calls them: exit status, standard output, standard error. */
class CommandLineTest {
    private static final String NEWS = """
            {"id":"q1","headline":"云岭镇春耕现场会举行","body":"3月5日,全市春耕备耕现场会在云岭镇举行。","date":"2024-03-06","reporters":["林一舟"],"section":"要闻"}
            {"id":"q2","headline":"老街改造完成","body":"和服务员聊起老街,居民都说方便了。","date":"2024-03-07","reporters":["苏 禾"],"section":"城事"}
            """;

    @TempDir
    Path folder;

    private String out = "";
    private String err = "";

    @Test
    void indexesAndSearches() throws IOException {
        assertEquals(0, run("index", "--archive", archive(), news(NEWS)), () -> err);
        assertTrue(out.startsWith("2 articles added, 0 replaced, 0 unchanged, 0 inputs refused"), out);
        assertEquals(0, run("search", "--archive", archive(), "\"备耕现场会在云岭\" 记者:林一舟 日期:2024-03"));
        assertTrue(out.contains("1 article ") && out.contains("云岭镇春耕现场会举行"), out);
        assertTrue(out.contains("全市春耕【备耕现场会在云岭】镇举行。"), out);
    }

    @Test
    void searchesPrintJson() throws IOException {
        run("index", "--archive", archive(), news(NEWS));
        assertEquals(
                0,
                run("search", "--archive", archive(), "--json", "--facets", "版名,reporter", "--timeline", "day", "老街"));
        var result = JsonMapper.shared().readTree(out);
        assertEquals(1, result.get("total").asInt());
        assertEquals("q2", result.get("hits").get(0).get("id").asString());
        assertEquals(
                "苏 禾",
                result.get("hits").get(0).get("article").get("reporters").get(0).asString());
        assertEquals(
                "城事", result.get("facets").get("section").get(0).get("value").asString());
        assertEquals("2024-03-07", result.get("timeline").get(0).get("start").asString());
        var passage = result.get("hits").get(0).get("passages").get(0);
        var span = passage.get("spans").get(0);
        assertEquals(
                "老街",
                passage.get("text")
                        .asString()
                        .substring(span.get(0).asInt(), span.get(1).asInt()));
    }

    @Test
    void badInputIsNamedAndTheRestIsIndexed() throws IOException {
        var broken = news(NEWS + "{\"id\":\n");
        var empty = Files.createFile(folder.resolve("empty.txt")).toString();
        var binary = Files.write(folder.resolve("photo.txt"), new byte[] {0, 1, 2, 3})
                .toString();
        var missing = folder.resolve("missing.txt").toString();
        assertEquals(1, run("index", "--archive", archive(), broken, empty, binary, missing));
        assertTrue(out.startsWith("2 articles added"), out);
        for (String message : List.of(
                broken + ", line 3: no JSON at column",
                empty + ": empty",
                binary + ": binary",
                missing + ": there is no such file")) {
            assertTrue(err.contains("baoku: refused " + message), err);
        }
    }

    @Test
    void pagesInGb18030AreRead() throws IOException {
        var page = "青禾日报\n\n2024年3月6日\n\n春耕现场会举行\n\n本报讯(记者 林一舟) 3月5日,全市春耕备耕现场会在云岭镇举行。\n";
        var file = Files.write(folder.resolve("page.txt"), page.getBytes(Charset.forName("GB18030")))
                .toString();
        assertEquals(0, run("pages", file), () -> err);
        var article = JsonMapper.shared().readTree(out).get("articles").get(0);
        assertEquals("春耕现场会举行", article.get("headline").asString());
        assertEquals("林一舟", article.get("reporters").get(0).asString());
    }

    @Test
    void samplesOfEveryFormatAreFound() {
        var samples = Path.of(System.getProperty("baoku.root", ".."), "samples", "formats");
        assertEquals(0, run("index", "--archive", archive(), samples.toString()), () -> err);
        assertTrue(out.startsWith("13 articles added"), out);
        for (var quote : List.of(
                "云溪渡口三月十二日重新开渡",
                "米香换成了书香",
                "芦苇荡里落下三百只天鹅",
                "六条公交线路的末班车延到零点",
                "石匠用糯米灰浆",
                "喝上了返青水",
                "手机上一看便知",
                "上山请走步道",
                "截至三月二十二日")) {
            assertEquals(0, run("search", "--archive", archive(), "\"" + quote + "\""));
            assertTrue(out.contains(quote.substring(0, 4)), () -> quote + ": " + out);
        }
        run("search", "--archive", archive(), "记者:许望舒 日期:2024-03");
        assertTrue(out.contains("长陵石桥修旧如旧") && out.contains("云溪渡口恢复摆渡"), out);
        run("index", "--help");
        for (var format : Format.values()) {
            assertTrue(out.contains(format.name().toLowerCase(Locale.ROOT)), out);
        }
    }

    @Test
    void aSecondRunLeavesUnchangedArticlesAlone() throws IOException {
        var file = news(NEWS);
        run("index", "--archive", archive(), file);
        Files.writeString(Path.of(file), NEWS.replace("老街改造完成", "老街改造昨日完成"));
        assertEquals(0, run("index", "--archive", archive(), file));
        assertTrue(out.startsWith("0 articles added, 1 replaced, 1 unchanged"), out);
        assertTrue(out.contains("the archive holds 2"), out);
    }

    @Test
    void anArchiveInUseIsSaidToBeInUse() throws IOException {
        try (var holder = NewsArchive.open(Path.of(archive()))) {
            holder.commit();
            assertEquals(1, run("index", "--archive", archive(), news(NEWS)));
            assertTrue(err.contains(archive()) && err.contains("in use"), err);
        }
    }

    @Test
    void anArchiveThatDoesNotExistIsNamed() {
        assertEquals(1, run("search", "--archive", archive(), "老街"));
        assertTrue(err.contains(archive()), err);
        assertFalse(Files.exists(Path.of(archive())));
    }

    @Test
    void wrongUsageHasStatusTwo() throws IOException {
        run("index", "--archive", archive(), news(NEWS));
        assertEquals(2, run());
        assertEquals(2, run("serach"));
        assertEquals(2, run("search", "--archive", archive(), "--facets", "天气", "老街"));
        assertEquals(2, run("search", "--archive", archive(), "记者:(甲"));
        assertTrue(err.contains("column"), err);
    }

    @Test
    void aQueryThatIsTooLargeIsRefusedInOneLine() throws IOException {
        run("index", "--archive", archive(), news(NEWS));
        var query = IntStream.range(0, 1100).mapToObj(i -> "甲" + i).collect(Collectors.joining(" 或 "));
        assertEquals(2, run("search", "--archive", archive(), query));
        assertTrue(err.contains("at most 1000 words, quotes and filters"), err);
    }

    @Test
    void articlesWithOneIdCountOnce() throws IOException {
        assertEquals(0, run("index", "--archive", archive(), news(NEWS + NEWS)));
        assertTrue(out.startsWith("2 articles added, 2 replaced, 0 unchanged"), out);
    }

    @Test
    void runsPrintTrecLines() throws IOException {
        run("index", "--archive", archive(), news(NEWS));
        var topics =
                Files.writeString(folder.resolve("topics.tsv"), "t1\t春耕(备耕)现场会\nt2\t现场会\t2024-03-07\nbroken\nt4\t\n");
        assertEquals(1, run("run", "--archive", archive(), "--topics", topics.toString(), "--fields", "body"));
        // The second topic's day has one story, which is a near miss: it follows where nothing matches.
        assertTrue(out.matches("t1 Q0 q1 1 \\d+\\.\\d{6} baoku\\Rt2 Q0 q2 1 0\\.0{6} baoku\\R"), out);
        assertTrue(err.contains("topics.tsv, line 3: a topic has 2 or 3 columns"), err);
        assertTrue(err.contains("topics.tsv, line 4: id and text of a topic must not be blank"), err);
        assertEquals(2, run("run", "--archive", archive(), "--topics", topics.toString(), "--depth", "-1"));
    }

    @Test
    void statsCheckAndExplain() throws IOException {
        run("index", "--archive", archive(), news(NEWS));
        assertEquals(0, run("stats", "--archive", archive()));
        assertTrue(out.contains("articles          2") && out.contains("2024-03-06"), out);
        assertEquals(0, run("check", archive()));
        assertEquals("2 articles checked: sound", out.strip());
        assertEquals(0, run("explain", "--archive", archive(), "--id", "q2", "老街 日期:2023"));
        assertTrue(out.contains("Not found, because of: 日期:2023"), out);
        assertEquals(2, run("explain", "--archive", archive(), "--id", "none", "老街"));
    }

    @Test
    void compactBringsTheIndexIntoOneSegment() throws IOException {
        run("index", "--archive", archive(), news(NEWS));
        try (var writer = NewsArchive.open(Path.of(archive()))) {
            writer.delete("q1");
        }
        assertEquals(0, run("compact", "--archive", archive()), () -> err);
        assertTrue(out.startsWith("1 articles in 1 segment, "), out);
        var missing = folder.resolve("missing").toString();
        assertEquals(2, run("compact", "--archive", missing));
        assertTrue(err.contains("there is no archive " + missing), err);
    }

    @Test
    void snapshotsAreTakenBesideAWriterAndRestored() throws IOException {
        run("index", "--archive", archive(), news(NEWS));
        var snapshot = folder.resolve("snapshot").toString();
        var restored = folder.resolve("restored").toString();
        try (var writer = NewsArchive.open(Path.of(archive()))) {
            writer.delete("q1");
            assertEquals(0, run("snapshot", "--archive", archive(), snapshot), () -> err);
            assertTrue(out.startsWith("snapshot " + snapshot + ": commit "), out);
            assertTrue(out.contains(" 2 articles "), out);
        }
        assertEquals(0, run("restore", snapshot, restored), () -> err);
        assertEquals(0, run("check", restored));
        assertEquals("2 articles checked: sound", out.strip());
        assertEquals(1, run("restore", snapshot, restored));
        assertTrue(err.contains(restored + " exists already"), err);
        assertEquals(1, run("snapshot", "--archive", folder.resolve("none").toString(), snapshot));
        assertEquals(2, run("restore", snapshot));
    }

    @Test
    void commitsAreListedAndGoneBackTo() throws IOException {
        run("index", "--archive", archive(), "--keep-commits", "5", news(NEWS));
        run("index", "--archive", archive(), news("{\"id\":\"q3\",\"headline\":\"夏收开镰\"}\n"));
        assertEquals(0, run("commits", "--archive", archive()));
        var commits = out.lines().toList();
        assertEquals(3, commits.size(), out);
        assertTrue(commits.get(1).contains(" 2 articles ") && commits.get(2).contains(" 3 articles "), out);
        var id = commits.get(1).split(" ", -1)[1];
        assertEquals(0, run("rollback", "--archive", archive(), "--to", id), () -> err);
        assertTrue(out.startsWith("rolled back to " + id) && out.contains(" 2 articles "), out);
        assertEquals(0, run("search", "--archive", archive(), "夏收"));
        assertTrue(out.contains("0 articles"), out);
        assertEquals(2, run("rollback", "--archive", archive(), "--to", "4711"));
        assertTrue(err.contains("keeps no commit 4711"), err);
        assertEquals(2, run("index", "--archive", archive(), "--keep-commits", "0", news(NEWS)));
    }

    @Test
    void exportsAreImported() throws IOException {
        run("index", "--archive", archive(), news(NEWS.replace("\"section\"", "\"layout\":{\"x\":1.50},\"section\"")));
        var file = folder.resolve("all.jsonl.gz").toString();
        assertEquals(0, run("export", "--archive", archive(), file), () -> err);
        assertEquals("2 articles exported to " + file, out.strip());
        assertEquals(1, run("export", "--archive", archive(), file));
        assertTrue(err.contains("overwrites nothing"), err);
        var copy = folder.resolve("copy").toString();
        assertEquals(0, run("import", "--archive", copy, file), () -> err);
        assertTrue(out.startsWith("2 articles added, 0 replaced, 0 unchanged, 0 inputs refused"), out);
        assertEquals(0, run("import", "--archive", copy, file), () -> err);
        assertTrue(out.startsWith("0 articles added, 0 replaced, 2 unchanged"), out);
        assertEquals(0, run("search", "--archive", copy, "--json", "老街"));
        assertTrue(out.contains("\"layout\":{\"x\":1.5"), out);
        Files.write(Path.of(file), new byte[] {31, -117, 8, 0});
        assertEquals(1, run("import", "--archive", copy, file));
        assertTrue(err.contains(file + " cannot be read"), err);
    }

    @Test
    void aDamagedArchiveIsFound() throws IOException {
        run("index", "--archive", archive(), news(NEWS));
        try (var files = Files.newDirectoryStream(folder.resolve("archive/index"), "*.cfs")) {
            var file = files.iterator().next();
            var bytes = Files.readAllBytes(file);
            // The last byte of the checksum: anything else may be a file that opening reads.
            bytes[bytes.length - 1] ^= 1;
            Files.write(file, bytes);
        }
        assertEquals(1, run("check", archive()));
        assertTrue(out.contains("damaged, 1 problem"), out);
        assertTrue(err.contains("checksum failed"), err);
    }

    @Test
    void aWriterThatWasKilledIsToldOf() throws IOException {
        run("index", "--archive", archive(), news(NEWS));
        Files.writeString(folder.resolve("archive/writer"), "pid=4711\nhost=old\nsince=2026-01-02T03:04:05Z\n");
        assertEquals(0, run("index", "--archive", archive(), news(NEWS)));
        assertTrue(err.contains("process 4711 on old, since 2026-01-02T03:04:05Z"), err);
        assertEquals(0, run("index", "--archive", archive(), news(NEWS)));
        assertEquals("", err);
    }

    @Test
    void everyCommandHasHelp() {
        for (var command : Main.commandLine(new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter()))
                .getSubcommands()
                .keySet()) {
            assertEquals(0, run(command, "--help"), command);
            assertTrue(out.startsWith("Usage: baoku " + command), out);
        }
    }

    @Test
    void analyzeShowsWordsWithPositions() {
        assertEquals(0, run("analyze", "和服务员聊起 GDP"));
        assertTrue(out.contains("服务员") && out.contains("gdp"), out);
        assertEquals(0, run("analyze", "--view", "graphviz", "和服务员聊起"));
        assertTrue(out.startsWith("digraph"), out);
        assertEquals(0, run("analyze", "--view", "lattice", "和服务员聊起"));
        assertTrue(out.contains("和服") && out.contains("服务员"), out);
    }

    @Test
    void bylinesArePrintedAndBrokenLinesNamed() throws IOException {
        var openings = Files.writeString(
                folder.resolve("openings.jsonl"),
                "{\"id\":\"o1\",\"opening\":\"青禾日报云溪3月11日电（记者 林一舟 通讯员 杜小满）云溪草莓熟了，游客纷纷前来采摘。\"}\n{\"id\":2}\n");
        assertEquals(1, run("bylines", openings.toString()));
        var opening = JsonMapper.shared().readTree(out);
        assertEquals("林一舟", opening.get("reporters").get(0).asString());
        assertEquals("杜小满", opening.get("correspondents").get(0).asString());
        assertEquals("03-11", opening.get("dateline_date").asString());
        assertEquals("云溪草莓熟了，游客纷纷前", opening.get("body_start").asString());
        assertTrue(err.contains("openings.jsonl, line 2: expected an object"), err);
    }

    @Test
    void explainedPagesSayWhyEachPartIsWhatItIs() throws IOException {
        var page = Files.writeString(
                folder.resolve("page.txt"), "青禾日报\n\n2024年3月6日\n\n春耕现场会举行\n\n本报讯(记者 林一舟) 3月5日,全市春耕备耕现场会在云岭镇举行。\n");
        assertEquals(0, run("pages", "--explain", page.toString()));
        assertTrue(out.contains("headline") && out.contains("春耕现场会举行"), out);
        assertTrue(out.contains("paragraph") && out.contains("%"), out);
    }

    @Test
    void theClassPathIsThatOfTheLibrary() {
        assertEquals(0, run("classpath"));
        assertTrue(out.contains("lucene-core"), out);
        assertFalse(out.contains("picocli"), out);
        assertEquals(1, out.lines().count());
    }

    private String archive() {
        return folder.resolve("archive").toString();
    }

    private String news(String lines) throws IOException {
        return Files.writeString(folder.resolve("news.jsonl"), lines).toString();
    }

    private int run(String... args) {
        var stdout = new StringWriter();
        var stderr = new StringWriter();
        int status = Main.commandLine(new PrintWriter(stdout, true), new PrintWriter(stderr, true))
                .execute(args);
        out = stdout.toString();
        err = stderr.toString();
        return status;
    }
}
