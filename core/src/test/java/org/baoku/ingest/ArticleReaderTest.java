package org.baoku.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.baoku.news.Article;
import org.baoku.news.NewspaperPage;
import org.baoku.page.PageReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {
    private static final String LINES =
            "{\"id\":\"1\",\"headline\":\"一\"}\n{\"id\":\"2\"\n\n{\"id\":\"3\",\"body\":\"三。\"}\r\n";
    private static final String PAGE = "青禾日报\n\n2023年3月6日\n\n春耕备耕现场会举行\n\n本报讯(记者 林一舟) 3月5日,全市春耕备耕现场会举行。\n";

    @TempDir
    Path folder;

    private Collected collected = new Collected();

    @Test
    void aBrokenLineIsNamedAndTheOthersAreRead() throws IOException {
        var file = Files.writeString(folder.resolve("news.jsonl"), LINES);
        read(file, Format.AUTO);
        assertEquals(List.of("1", "3"), collected.ids());
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
        assertEquals(List.of("1", "3"), collected.ids());
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
        assertEquals(List.of("a.txt", "b.txt", "f.txt"), collected.pageFiles());
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
        assertEquals(List.of("1.txt", "2.txt"), collected.pageFiles());
        assertTrue(collected.ids().containsAll(List.of("1", "3")), collected.ids()::toString);
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
        assertEquals(List.of("第一版.txt"), collected.pageFiles());
        assertEquals(List.of(), collected.refusals);
    }

    @Test
    void linksToDirectoriesAreNamedAndNotFollowed() throws IOException {
        Files.writeString(folder.resolve("page.txt"), PAGE);
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        read(folder, Format.AUTO);
        assertEquals(List.of("page.txt"), collected.pageFiles());
        assertEquals(
                folder.resolve("loop").toString(), collected.refusals.getFirst().place());
    }

    @Test
    void entriesThatLeadOutOfAnArchiveAreNamedAndTheOthersAreRead() throws IOException {
        var zip = zip(
                "pages.zip",
                "../../out.txt",
                "/etc/out.txt",
                "C:\\out.txt",
                "a\\..\\..\\out.txt",
                "in.txt",
                "more.zip");
        read(zip, Format.AUTO);
        assertEquals(List.of("in.txt"), collected.pageFiles());
        assertEquals(5, collected.refusals.size());
        var reasons = new ArrayList<>(collected.reasons());
        assertEquals(4, Collections.frequency(reasons, "the name of the entry leads out of the archive"));
        assertTrue(reasons.contains("an archive inside an archive; unpack it first"), reasons::toString);
        assertTrue(collected.refusals.toString().contains(zip + "!/../../out.txt"), collected.refusals::toString);
    }

    @Test
    void bombsAreRefusedBeforeTheyAreRead() throws IOException {
        var zip = folder.resolve("bomb.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("bomb.txt"));
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 40; i++) {
                out.write(zeros);
            }
            out.putNextEntry(new ZipEntry("page.txt"));
            out.write(PAGE.getBytes(UTF_8));
        }
        read(zip, Format.AUTO);
        assertEquals(List.of("page.txt"), collected.pageFiles());
        assertEquals(List.of("packed too tightly: it unpacks to more than 200 times its size"), collected.reasons());
    }

    @Test
    void packedBombsAreRefusedWhileTheyAreRead() throws IOException {
        var file = folder.resolve("bomb.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("{\"id\":\"1\"}\n".getBytes(UTF_8));
            var blanks = " ".repeat(1 << 20).getBytes(UTF_8);
            for (int i = 0; i < 40; i++) {
                out.write(blanks);
            }
        }
        read(file, Format.AUTO);
        assertEquals(List.of("1"), collected.ids());
        assertEquals(List.of("packed too tightly: it unpacks to more than 200 times its size"), collected.reasons());
    }

    @Test
    void anArchiveThatLiesAboutASizeIsFoundOut() throws IOException {
        var zip = zip("pages.zip", "page.txt");
        var bytes = Files.readAllBytes(zip);
        int directory = Bytes.indexOf(bytes, new byte[] {'P', 'K', 1, 2});
        bytes[directory + 24] = 10;
        bytes[directory + 25] = 0;
        Files.write(zip, bytes);
        read(zip, Format.AUTO);
        assertEquals(List.of(), collected.pageFiles());
        assertEquals(List.of("damaged: it has more than the 10 bytes it announces"), collected.reasons());
    }

    @Test
    void entriesOfOneNameAreNamed() throws IOException {
        var zip = zip("pages.zip", "a.txt", "b.txt");
        var bytes = new String(Files.readAllBytes(zip), ISO_8859_1).replace("b.txt", "a.txt");
        Files.write(zip, bytes.getBytes(ISO_8859_1));
        read(zip, Format.AUTO);
        assertEquals(List.of("a.txt"), collected.pageFiles());
        assertEquals(List.of("the archive has two entries of this name"), collected.reasons());
    }

    @Test
    void manyFilesComeInTheirOrderWithEveryNumberOfThreads() throws IOException {
        var pages = folder.resolve("many");
        Files.createDirectory(pages);
        var expected = new ArrayList<String>();
        for (int i = 0; i < 300; i++) {
            var name = "%03d.txt".formatted(i);
            boolean isBad = i % 7 == 3;
            // Pages of different sizes, so that later ones are read earlier.
            Files.writeString(pages.resolve(name), isBad ? "" : PAGE + "\n灌溉。".repeat((i * 37) % 400));
            expected.add((isBad ? "refused " : "page ") + name);
        }
        for (int threads : new int[] {1, 2, 8}) {
            var told = new ArrayList<String>();
            new ArticleReader(PageReader.standard()).withThreads(threads).read(pages, Format.AUTO, new ArticleSink() {
                @Override
                public void page(NewspaperPage page) {
                    told.add("page " + page.file());
                }

                @Override
                public void article(Article article) {
                    // The pages tell the order.
                }

                @Override
                public void refused(Refusal refusal) {
                    told.add("refused " + Path.of(refusal.place()).getFileName());
                }
            });
            assertEquals(expected, told, () -> threads + " threads");
        }
    }

    @Test
    void linesOfALargeFileComeInTheirOrder() throws IOException {
        var file = folder.resolve("large.jsonl");
        var ids = IntStream.range(0, 20_000).mapToObj(i -> "n" + i).toList();
        Files.writeString(
                file,
                ids.stream()
                        .map(id -> "{\"id\":\"%s\",\"body\":\"%s\"}\n".formatted(id, "春耕备耕现场会。".repeat(20)))
                        .collect(Collectors.joining()));
        assertTrue(Files.size(file) > 4_000_000);
        read(file, Format.AUTO);
        assertEquals(ids, collected.ids());
    }

    @Test
    void whatTheSinkThrowsEndsTheReading() throws IOException {
        var zip = zip(
                "pages.zip", IntStream.range(0, 100).mapToObj(i -> i + ".txt").toArray(String[]::new));
        var told = new ArrayList<Article>();
        var stop = assertThrows(
                IllegalStateException.class,
                () -> new ArticleReader(PageReader.standard()).read(zip, Format.AUTO, new ArticleSink() {
                    @Override
                    public void article(Article article) {
                        told.add(article);
                        if (told.size() == 3) {
                            throw new IllegalStateException("enough");
                        }
                    }

                    @Override
                    public void refused(Refusal refusal) {
                        throw new AssertionError(refusal);
                    }
                }));
        assertEquals("enough", stop.getMessage());
        assertEquals(3, told.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void linesInEveryEncodingAreRead(String charset) throws IOException {
        var lines = "{\"id\":\"1\",\"body\":\"春耕备耕现场会举行。\"}\r\n"
                + "{\"id\":\"2\",\"body\":\"湖水涨了。\"}\r"
                + "{\"id\":\"3\",\"body\":\"𠮷野村通车。\"}\n";
        Files.write(folder.resolve("news.jsonl"), lines.getBytes(Charset.forName(charset)));
        read(folder.resolve("news.jsonl"), Format.AUTO);
        assertEquals(List.of(), collected.refusals);
        assertEquals(List.of("春耕备耕现场会举行。", "湖水涨了。", "𠮷野村通车。"), collected.bodies());
    }

    @Test
    void aPageOf5MegabytesIsReadAndNothingOfItIsLost() throws IOException {
        var page = PAGE + "全市春耕备耕现场会在云岭镇举行，农机手们排队领油。\n".repeat(70_000);
        assertTrue(page.getBytes(UTF_8).length > 5_000_000);
        var file = Files.writeString(folder.resolve("large.txt"), page);
        read(file, Format.AUTO);
        assertEquals(List.of("large.txt"), collected.pageFiles());
        var read = collected.pages.getFirst();
        long chars = read.articles().stream()
                        .mapToLong(article -> significant(article.body()))
                        .sum()
                + read.unassigned().stream()
                        .mapToLong(ArticleReaderTest::significant)
                        .sum();
        assertTrue(chars >= 70_000L * 25, () -> chars + " characters");
    }

    private static long significant(String text) {
        return text.chars().filter(c -> !Character.isWhitespace(c)).count();
    }

    private Path zip(String name, String... entries) throws IOException {
        var zip = folder.resolve(name);
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (var entry : entries) {
                out.putNextEntry(new ZipEntry(entry));
                out.write(PAGE.getBytes(UTF_8));
            }
        }
        return zip;
    }

    @Test
    void aMissingFileIsNamed() {
        read(folder.resolve("none.txt"), Format.AUTO);
        assertEquals(
                new Refusal(folder.resolve("none.txt").toString(), "there is no such file"),
                collected.refusals.getFirst());
    }

    private void read(Path path, Format format) {
        collected = Collected.of(path, format);
    }
}
