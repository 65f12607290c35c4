package org.baoku;

import static org.baoku.SmallNewspaper.archive;
import static org.baoku.SmallNewspaper.article;
import static org.baoku.SmallNewspaper.ids;
import static org.baoku.SmallNewspaper.newspaper;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.baoku.error.ArchiveException;
import org.baoku.error.ArchiveFormatException;
import org.baoku.error.ArchiveInUseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opening, closing and using an archive that is closed, in use, or none. */
class ArchiveOpeningTest {
    @TempDir
    Path directory;

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
}
