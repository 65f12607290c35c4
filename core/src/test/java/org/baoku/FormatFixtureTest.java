package org.baoku;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baoku.news.Article;
import org.baoku.search.Hit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive in the present format, written by an earlier build, is read by this one; so is its export. */
class FormatFixtureTest {
    private static final Path FIXTURES = Path.of(
            System.getProperty("baoku.root", ".."), "core", "src", "test", "resources", "org", "baoku", "formats");

    @TempDir
    Path folder;

    @BeforeAll
    static void writeIfAsked() throws IOException {
        if (Boolean.getBoolean("baoku.writeFixture")) {
            FormatFixtures.write(present());
        }
    }

    private static Path present() {
        try (var archive = NewsArchive.inMemory()) {
            return FIXTURES.resolve("format-" + archive.stats().formatVersion());
        }
    }

    @Test
    void thePresentFormatIsReadAsItWasWritten() throws IOException {
        assertTrue(Files.exists(present()), () -> "there is no fixture " + present() + "; see FormatFixtures");
        // A copy, since an archive that is opened for writing writes.
        var copy = folder.resolve("copy");
        ArchiveMaintenance.restore(present().resolve("archive"), copy);
        try (var archive = NewsArchive.open(copy)) {
            assertHolds(archive);
            assertEquals(List.of(), archive.verify().problems());
            archive.add(Article.builder().id("new").headline("新稿件").build());
            archive.commit();
            assertTrue(archive.verify().isSound());
            assertEquals(4, archive.size());
        }
    }

    @Test
    void theExportOfThePresentFormatIsRead() {
        try (var archive = NewsArchive.inMemory();
                var fixture = NewsArchive.builder().readOnly().open(present().resolve("archive"))) {
            var refusals = new ArrayList<Object>();
            var loader = new ArchiveLoader(archive, refusals::add);
            ArchiveExport.read(present().resolve("export.jsonl"), loader, loader);
            assertEquals(List.of(), refusals);
            assertHolds(archive);
            assertEquals(
                    fixture.commits().getLast().fingerprint(),
                    archive.commits().getLast().fingerprint());
        }
    }

    private static void assertHolds(NewsArchive archive) {
        assertEquals(3, archive.size());
        for (var article : FormatFixtures.articles()) {
            assertEquals(Optional.of(article), archive.get(article.id()));
        }
        assertFinds(archive, "\"备耕现场会在云岭\" 记者:林一舟 日期:2024-03", "qh-1");
        assertFinds(archive, "春耕 同句 备耕", "qh-1");
        assertFinds(archive, "图注:灌溉渠 期号:8123 栏目:春耕一线 版面:头版", "qh-1");
        assertFinds(archive, "老街 来源:云溪晚报", "qh-2");
        assertFinds(archive, "标题:稿件", "undated");
    }

    private static void assertFinds(NewsArchive archive, String query, String id) {
        assertEquals(
                List.of(id),
                archive.search(query).hits().stream()
                        .map(Hit::article)
                        .map(Article::id)
                        .toList(),
                query);
    }
}
