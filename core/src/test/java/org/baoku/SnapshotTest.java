package org.baoku;

import static org.baoku.SmallArticles.articles;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.baoku.archive.ArchiveCommit;
import org.baoku.archive.WorkProgress;
import org.baoku.error.ArchiveException;
import org.baoku.error.ArchiveFormatException;
import org.baoku.news.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Snapshots of an archive are whole or not there, and nothing is written or read outside the directories that were named. */
class SnapshotTest {
    @TempDir
    Path folder;

    private Path archive() {
        return folder.resolve("archive");
    }

    @Test
    void snapshotsAreArchivesOfTheirMoment() {
        try (var archive = NewsArchive.open(archive())) {
            var taken = new ArrayList<ArchiveCommit>();
            for (int i = 0; i < 5; i++) {
                archive.addAll(articles(i * 100, i * 100 + 100));
                taken.add(archive.snapshot(folder.resolve("snapshot" + i)));
            }
            archive.addAll(articles(0, 400));
            archive.commit();
            for (int i = 0; i < 5; i++) {
                try (var snapshot = NewsArchive.builder().readOnly().open(folder.resolve("snapshot" + i))) {
                    assertEquals(i * 100 + 100, snapshot.size());
                    var report = snapshot.verify();
                    assertEquals(List.of(), report.problems());
                    assertEquals(taken.get(i).fingerprint(), report.fingerprint());
                }
            }
            var restored = ArchiveMaintenance.restore(folder.resolve("snapshot2"), folder.resolve("restored"));
            assertEquals(taken.get(2).fingerprint(), restored.fingerprint());
            try (var copy = NewsArchive.open(folder.resolve("restored"))) {
                copy.delete("n0");
                copy.commit();
                assertEquals(299, copy.size());
            }
            assertEquals(500, archive.size());
        }
        assertEquals(
                List.of("archive", "restored", "snapshot0", "snapshot1", "snapshot2", "snapshot3", "snapshot4"),
                names(folder));
    }

    @Test
    void readersAndArchivesInMemoryCanBeCopied() {
        try (var archive = NewsArchive.inMemory()) {
            archive.addAll(articles(0, 10));
            assertEquals(10, archive.snapshot(folder.resolve("fromMemory")).articles());
        }
        try (var reader = NewsArchive.builder().readOnly().open(folder.resolve("fromMemory"))) {
            assertEquals(10, reader.snapshot(folder.resolve("fromReader")).articles());
        }
        assertTrue(Files.exists(folder.resolve("fromReader/index")));
    }

    @Test
    void aSnapshotOverwritesNothing() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("full")).resolve("notes.txt"), "mine");
        try (var archive = NewsArchive.open(archive())) {
            var refused = assertThrows(ArchiveException.class, () -> archive.snapshot(folder.resolve("full")));
            assertTrue(String.valueOf(refused.getMessage()).contains("full exists already"), refused.getMessage());
            archive.snapshot(Files.createDirectory(folder.resolve("empty")));
        }
        assertEquals(List.of("notes.txt"), names(folder.resolve("full")));
        assertEquals(List.of("archive", "empty", "full"), names(folder));
    }

    private static List<String> names(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aDamagedSnapshotIsNotRestored() throws IOException {
        try (var archive = NewsArchive.open(archive())) {
            archive.addAll(articles(0, 1000));
        }
        try (var files = Files.newDirectoryStream(archive().resolve("index"), "*.{cfs,fdt,doc}")) {
            var file = files.iterator().next();
            var bytes = Files.readAllBytes(file);
            for (int part = 1; part < 20; part++) {
                bytes[bytes.length / 20 * part] ^= 1;
                Files.write(file, bytes);
                assertNotRestored();
                bytes[bytes.length / 20 * part] ^= 1;
            }
        }
    }

    /** What opening the archive reads is found to be damaged then, all else by its checksum. */
    private void assertNotRestored() {
        var refused = assertThrows(
                ArchiveException.class, () -> ArchiveMaintenance.restore(archive(), folder.resolve("restored")));
        String message = String.valueOf(refused.getMessage());
        assertTrue(message.contains("the copy is not sound") || message.contains("is damaged"), message);
        assertEquals(List.of("archive"), names(folder));
    }

    @Test
    void linksAreRefused() throws IOException {
        NewsArchive.open(folder.resolve("elsewhere")).close();
        Files.createDirectory(archive());
        Files.createSymbolicLink(archive().resolve("index"), folder.resolve("elsewhere/index"));
        assertThrows(ArchiveFormatException.class, () -> NewsArchive.open(archive()));
        Files.createSymbolicLink(folder.resolve("elsewhere/index/_9.cfs"), folder.resolve("any"));
        var refused = assertThrows(
                ArchiveFormatException.class,
                () -> NewsArchive.builder().readOnly().open(folder.resolve("elsewhere")));
        assertTrue(String.valueOf(refused.getMessage()).contains("_9.cfs"), refused.getMessage());
        Files.delete(folder.resolve("elsewhere/index/_9.cfs"));
        Files.createSymbolicLink(folder.resolve("name"), folder.resolve("elsewhere"));
        NewsArchive.open(folder.resolve("name")).close();
    }

    @Test
    void idsAreNeverPaths() throws IOException {
        var ids = List.of("../../escaped", "/escaped", "a/b\\c", "..", "writer", "index/segments_1", "nul\u0000byte");
        try (var archive = NewsArchive.open(archive())) {
            ids.forEach(id -> archive.add(Article.builder().id(id).headline("字").build()));
            archive.commit();
            archive.snapshot(folder.resolve("snapshot"));
            ArchiveExport.write(archive, folder.resolve("export.jsonl"), WorkProgress.NONE);
            ids.forEach(id -> assertTrue(archive.contains(id), id));
        }
        assertEquals(List.of("archive", "export.jsonl", "export.jsonl.manifest.json", "snapshot"), names(folder));
        assertEquals(List.of("index"), names(archive()));
        var half = Article.builder().id("half\ud800").headline("字");
        assertThrows(IllegalArgumentException.class, half::build);
    }
}
