package org.baoku.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.baoku.news.Article;
import org.baoku.news.NewspaperPage;
import org.baoku.page.PageReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {
    private static final String LINES =
            "{\"id\":\"1\",\"headline\":\"一\"}\n{\"id\":\"2\"\n\n{\"id\":\"3\",\"body\":\"三。\"}\r\n";
    private static final String PAGE = "青禾日报\n\n2023年3月6日\n\n春耕备耕现场会举行\n\n本报讯(记者 林一舟) 3月5日,全市春耕备耕现场会举行。\n";

    @TempDir
    Path folder;

    private final Collected collected = new Collected();

    @Test
    void aBrokenLineIsNamedAndTheOthersAreRead() throws IOException {
        var file = Files.writeString(folder.resolve("news.jsonl"), LINES);
        read(file, Format.AUTO);
        assertEquals(List.of("1", "3"), collected.ids);
        assertEquals(1, collected.refusals.size());
        assertEquals(file + ", line 2", collected.refusals.getFirst().place());
        assertTrue(
                collected.refusals.getFirst().reason().startsWith("no JSON at column"), collected.refusals::toString);
    }

    @Test
    void packedLinesAreReadAndProgressReachesTheEnd() throws IOException {
        var file = folder.resolve("news.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(LINES.getBytes(UTF_8));
        }
        read(file, Format.AUTO);
        assertEquals(List.of("1", "3"), collected.ids);
        assertEquals(Files.size(file), collected.bytesRead);
    }

    @Test
    void aTruncatedPackIsNamed() throws IOException {
        var whole = folder.resolve("whole.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(whole))) {
            out.write(LINES.repeat(1000).getBytes(UTF_8));
        }
        var file = folder.resolve("news.jsonl.gz");
        Files.write(file, List.of());
        Files.write(file, java.util.Arrays.copyOf(Files.readAllBytes(whole), 60));
        read(file, Format.AUTO);
        assertEquals("damaged: it ends too early", collected.refusals.getLast().reason());
    }

    @Test
    void directoriesAreReadInTheOrderOfNamesAndBadFilesAreNamed() throws IOException {
        Files.writeString(folder.resolve("b.txt"), PAGE);
        Files.write(folder.resolve("a.txt"), PAGE.getBytes(Charset.forName("GB18030")));
        Files.write(folder.resolve("c.txt"), new byte[0]);
        Files.write(folder.resolve("d.txt"), new byte[] {0, 1, 2, 3});
        Files.createDirectory(folder.resolve("e"));
        Files.writeString(folder.resolve("e/f.txt"), PAGE);
        Files.writeString(folder.resolve(".hidden"), PAGE);
        read(folder, Format.AUTO);
        assertEquals(List.of("a.txt", "b.txt", "f.txt"), collected.pages);
        assertEquals(
                List.of("empty: it has no bytes", "binary: it holds zero bytes and is no UTF-16 text"),
                collected.refusals.stream().map(Refusal::reason).toList());
    }

    @Test
    void zipArchivesAreReadLikeDirectories() throws IOException {
        var zip = folder.resolve("pages.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : List.of("2.txt", "1.txt", "news.jsonl")) {
                out.putNextEntry(new ZipEntry("issue/" + name));
                out.write((name.endsWith("l") ? LINES : PAGE).getBytes(UTF_8));
            }
        }
        read(zip, Format.AUTO);
        assertEquals(List.of("1.txt", "2.txt"), collected.pages);
        assertTrue(collected.ids.containsAll(List.of("1", "3")), collected.ids::toString);
        assertEquals(
                zip + "!/issue/news.jsonl, line 2",
                collected.refusals.getFirst().place());
    }

    @Test
    void zipArchivesWithNamesInGbkAreRead() throws IOException {
        var zip = folder.resolve("pages.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip), Charset.forName("GBK"))) {
            out.putNextEntry(new ZipEntry("第一版.txt"));
            out.write(PAGE.getBytes(UTF_8));
        }
        read(zip, Format.AUTO);
        assertEquals(List.of("第一版.txt"), collected.pages);
        assertEquals(List.of(), collected.refusals);
    }

    @Test
    void linksToDirectoriesAreNamedAndNotFollowed() throws IOException {
        Files.writeString(folder.resolve("page.txt"), PAGE);
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        read(folder, Format.AUTO);
        assertEquals(List.of("page.txt"), collected.pages);
        assertEquals(
                folder.resolve("loop").toString(), collected.refusals.getFirst().place());
    }

    @Test
    void aMissingFileIsNamed() {
        read(folder.resolve("none.txt"), Format.AUTO);
        assertEquals(
                new Refusal(folder.resolve("none.txt").toString(), "there is no such file"),
                collected.refusals.getFirst());
    }

    private void read(Path path, Format format) {
        new ArticleReader(PageReader.standard()).read(path, format, collected);
    }

    private static final class Collected implements ArticleSink {
        final List<String> ids = new ArrayList<>();
        final List<String> pages = new ArrayList<>();
        final List<Refusal> refusals = new ArrayList<>();
        long bytesRead;

        @Override
        public void article(Article article) {
            ids.add(article.id());
        }

        @Override
        public void refused(Refusal refusal) {
            refusals.add(refusal);
        }

        @Override
        public void page(NewspaperPage page) {
            pages.add(page.file());
        }

        @Override
        public void progress(Path file, long read, long total) {
            bytesRead = read;
        }
    }
}
