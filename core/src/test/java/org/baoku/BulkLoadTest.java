package org.baoku;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.baoku.archive.LoadReport;
import org.baoku.archive.WorkProgress;
import org.baoku.error.ArchiveException;
import org.baoku.error.InputException;
import org.baoku.ingest.Refusal;
import org.baoku.news.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loads that go on after an end, exports that come back. */
class BulkLoadTest {
    @TempDir
    Path folder;

    private final List<Refusal> refusals = new ArrayList<>();

    private static List<Article> articles(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Article.builder()
                        .id("n" + i)
                        .headline("第" + i + "条 半个\ud83d字")
                        .body("第一段。\n\n第二段 “引文” \\ \" \u0001")
                        .date(LocalDate.of(2024, 1, 1).plusDays(i % 300))
                        .extras(Map.of(
                                "layout", "{\"x\":1.50,\"y\":[null,true]}", "rank", "10000000000000000000000.10"))
                        .build())
                .toList();
    }

    private LoadReport load(NewsArchive archive, List<Article> articles) {
        var loader = new ArchiveLoader(archive, refusals::add);
        articles.forEach(loader::article);
        return loader.finish();
    }

    @Test
    void aLoadThatWasCutGoesOnAndEndsTheSame() {
        var all = articles(3000);
        String whole;
        try (var archive = NewsArchive.inMemory()) {
            assertEquals(new LoadReport(3000, 0, 0, 0, 3000), load(archive, all));
            whole = archive.commits().getLast().fingerprint();
        }
        var directory = folder.resolve("archive");
        // Not closed by its own loader: only what was committed counts.
        try (var archive = NewsArchive.open(directory)) {
            archive.addAll(all.subList(0, 1234));
            archive.commit();
        }
        try (var archive = NewsArchive.open(directory)) {
            assertEquals(new LoadReport(1766, 0, 1234, 0, 3000), load(archive, all));
            assertEquals(new LoadReport(0, 0, 3000, 0, 3000), load(archive, all));
            var changed = all.get(5).toBuilder().body("改了").build();
            assertEquals(new LoadReport(0, 1, 0, 0, 3000), load(archive, List.of(changed)));
            load(archive, all);
            assertEquals(whole, archive.commits().getLast().fingerprint());
        }
    }

    @Test
    void tooLargeAnArticleIsRefusedAndTheRestLoaded() {
        var huge = Article.builder()
                .id("huge")
                .body("字".repeat(NewsArchive.MAX_ARTICLE_CHARS + 1))
                .build();
        try (var archive = NewsArchive.inMemory()) {
            var loader = new ArchiveLoader(archive, refusals::add);
            loader.article(huge);
            articles(3).forEach(loader::article);
            assertEquals(new LoadReport(3, 0, 0, 1, 3), loader.finish());
            assertTrue(refusals.getFirst().toString().contains("the article huge has 10,000,001 characters"));
        }
    }

    @Test
    void anExportComesBackWhole() throws IOException {
        var file = folder.resolve("all.jsonl.gz");
        try (var archive = NewsArchive.inMemory();
                var copy = NewsArchive.open(folder.resolve("copy"))) {
            archive.addAll(articles(500));
            archive.delete("n17");
            archive.commit();
            assertEquals(
                    499, ArchiveExport.write(archive, file, WorkProgress.NONE).articles());
            var loader = new ArchiveLoader(copy, refusals::add);
            assertEquals(new LoadReport(499, 0, 0, 0, 499), ArchiveExport.read(file, loader, loader));
            assertEquals(
                    archive.commits().getLast().fingerprint(),
                    copy.commits().getLast().fingerprint());
            var again = folder.resolve("again.jsonl");
            ArchiveExport.write(copy, again, WorkProgress.NONE);
            var packed = new ByteArrayInputStream(Files.readAllBytes(file));
            assertEquals(
                    new String(new GZIPInputStream(packed).readAllBytes(), StandardCharsets.UTF_8),
                    Files.readString(again));
            assertEquals(ArchiveExport.manifest(file), ArchiveExport.manifest(again));
        }
    }

    @Test
    void anExportThatIsCutIsRefusedBeforeAnythingIsAdded() throws IOException {
        var file = folder.resolve("all.jsonl");
        try (var archive = NewsArchive.inMemory();
                var copy = NewsArchive.inMemory()) {
            archive.addAll(articles(50));
            archive.commit();
            ArchiveExport.write(archive, file, WorkProgress.NONE);
            var lines = Files.readAllLines(file);
            Files.write(file, lines.subList(0, 49));
            var loader = new ArchiveLoader(copy, refusals::add);
            var refused = assertThrows(InputException.class, () -> ArchiveExport.read(file, loader, loader));
            assertTrue(String.valueOf(refused.getMessage()).contains("nothing was imported"), refused.getMessage());
            assertEquals(0, copy.size());
        }
    }

    @Test
    void linesThatAreNoArticlesAreNamedAndTheRestIsImported() throws IOException {
        var file = Files.writeString(folder.resolve("other.jsonl"), "{\"id\":\"a\"}\n{\"id\":\n[]\n{\"id\":\"b\"}\n");
        try (var archive = NewsArchive.inMemory()) {
            var loader = new ArchiveLoader(archive, refusals::add);
            assertEquals(new LoadReport(2, 0, 0, 2, 2), ArchiveExport.read(file, loader, loader));
        }
        assertTrue(refusals.getFirst().place().endsWith("other.jsonl, line 2"), refusals.toString());
    }

    @Test
    void anExportOverwritesNothing() throws IOException {
        var file = Files.writeString(folder.resolve("mine.jsonl"), "mine");
        try (var archive = NewsArchive.inMemory()) {
            assertThrows(ArchiveException.class, () -> ArchiveExport.write(archive, file, WorkProgress.NONE));
        }
        assertEquals("mine", Files.readString(file));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }
}
