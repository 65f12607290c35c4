package org.baoku;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baoku.archive.ArchiveCommit;
import org.baoku.archive.ArchiveEvent;
import org.baoku.archive.WorkProgress;
import org.baoku.error.ArchiveException;
import org.baoku.error.ArchiveFormatException;
import org.baoku.error.ArchiveInUseException;
import org.baoku.error.InputException;
import org.baoku.news.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the life of an archive promises: sequence numbers, intervals, commits, snapshots, who holds it. */
class DurabilityTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    private static Article article(int number) {
        return Article.builder()
                .id("n" + number)
                .headline("第" + number + "条")
                .body("云河市春耕开始。")
                .build();
    }

    private static List<Article> articles(int from, int to) {
        return IntStream.range(from, to).mapToObj(DurabilityTest::article).toList();
    }

    private Path archive() {
        return folder.resolve("archive");
    }

    @Test
    void aSequenceNumberTellsWhenAChangeIsVisibleAndDurable() {
        long last;
        try (var archive = NewsArchive.open(archive())) {
            long added = archive.add(article(1));
            assertTrue(added > 0);
            assertEquals(0, archive.visibleNumber());
            assertFalse(archive.awaitVisible(added, Duration.ofMillis(1)));
            archive.refresh();
            assertTrue(archive.awaitVisible(added, Duration.ZERO));
            assertFalse(archive.awaitDurable(added, Duration.ofMillis(1)));
            long many = archive.addAll(articles(2, 1000));
            long deleted = archive.delete("n5");
            assertTrue(many > added && deleted > many);
            last = archive.commit();
            assertTrue(last >= deleted);
            assertEquals(last, archive.durableNumber());
            assertTrue(archive.visibleNumber() >= deleted);
        }
        try (var archive = NewsArchive.open(archive())) {
            assertTrue(archive.durableNumber() >= last);
            assertTrue(archive.add(article(2000)) > last);
        }
    }

    @Test
    void aReaderInAnotherArchiveSeesUpToWhichChangeItSees() {
        try (var writer = NewsArchive.open(archive());
                var reader = NewsArchive.builder()
                        .readOnly()
                        .refreshEvery(Duration.ofMillis(5))
                        .open(archive())) {
            long number = writer.addAll(articles(0, 10));
            assertEquals(0, reader.visibleNumber());
            writer.commit();
            assertTrue(reader.awaitVisible(number, LONG));
            assertEquals(10, reader.size());
        }
    }

    @Test
    void intervalsCommitAndRefreshByThemselves() {
        try (var archive = NewsArchive.builder()
                .commitEvery(Duration.ofMillis(5))
                .refreshEvery(Duration.ofMillis(1))
                .open(archive())) {
            long number = archive.addAll(articles(0, 10));
            assertTrue(archive.awaitVisible(number, LONG));
            assertTrue(archive.awaitDurable(number, LONG));
            try (var reader = NewsArchive.builder().readOnly().open(archive())) {
                assertEquals(10, reader.size());
            }
        }
    }

    @Test
    void waitingEndsWhenTheArchiveIsClosed() throws InterruptedException {
        var archive = NewsArchive.open(archive());
        var started = new CountDownLatch(1);
        var results = new ConcurrentLinkedQueue<Boolean>();
        var waiter = Thread.ofPlatform().start(() -> {
            started.countDown();
            results.add(archive.awaitVisible(Long.MAX_VALUE, Duration.ofDays(1)));
        });
        started.await();
        archive.close();
        waiter.join();
        assertEquals(List.of(false), List.copyOf(results));
    }

    @Test
    void aNewArchiveCanBeReadAtOnce() {
        try (var writer = NewsArchive.open(archive());
                var reader = NewsArchive.builder().readOnly().open(archive())) {
            assertEquals(0, reader.size());
            assertEquals(1, writer.commits().size());
        }
    }

    @Test
    void openingAndClosingWithoutChangesMakesNoCommit() {
        NewsArchive.open(archive()).close();
        long first = commits().getLast().id();
        NewsArchive.open(archive()).close();
        try (var archive = NewsArchive.open(archive())) {
            archive.commit();
        }
        assertEquals(first, commits().getLast().id());
    }

    @Test
    void theHolderIsNamed() {
        try (var holder = NewsArchive.open(archive())) {
            holder.add(article(1));
            var refused = assertThrows(ArchiveInUseException.class, () -> NewsArchive.open(archive()));
            assertEquals(
                    ProcessHandle.current().pid(),
                    refused.holder().orElseThrow().pid());
            assertTrue(String.valueOf(refused.getMessage()).contains("another NewsArchive of this process"));
        }
        NewsArchive.open(archive()).close();
        assertFalse(Files.exists(archive().resolve("writer")), "named nobody once closed");
    }

    @Test
    void anUnreadableHolderFileIsNoHolder() throws IOException {
        try (var holder = NewsArchive.open(archive())) {
            holder.commit();
            Files.writeString(archive().resolve("writer"), "pid=many\n" + "x".repeat(100_000));
            var refused = assertThrows(ArchiveInUseException.class, () -> NewsArchive.open(archive()));
            assertTrue(refused.holder().isEmpty());
        }
    }

    @Test
    void aWriterThatWasKilledIsToldOf() throws IOException {
        NewsArchive.open(archive()).close();
        Files.writeString(archive().resolve("writer"), "pid=4711\nhost=old\nsince=2026-01-02T03:04:05Z\n");
        var events = new ConcurrentLinkedQueue<ArchiveEvent>();
        NewsArchive.builder().listener(events::add).open(archive()).close();
        var recovered = events.stream()
                .filter(ArchiveEvent.Recovered.class::isInstance)
                .map(ArchiveEvent.Recovered.class::cast)
                .findFirst()
                .orElseThrow();
        assertEquals(
                "process 4711 on old, since 2026-01-02T03:04:05Z",
                recovered.holder().toString());
    }

    @Test
    void keepsAsManyCommitsAsAskedAndRemembersIt() {
        try (var archive = NewsArchive.builder().keptCommits(3).open(archive())) {
            for (int i = 0; i < 5; i++) {
                archive.add(article(i));
                archive.commit();
            }
            assertEquals(List.of(3L, 4L, 5L), articleCounts(archive.commits()));
        }
        try (var archive = NewsArchive.open(archive())) {
            assertEquals(List.of(3L, 4L, 5L), articleCounts(archive.commits()));
        }
        NewsArchive.builder().keptCommits(1).open(archive()).close();
        assertEquals(List.of(5L), articleCounts(commits()));
    }

    private static List<Long> articleCounts(List<ArchiveCommit> commits) {
        return commits.stream().map(ArchiveCommit::articles).toList();
    }

    private List<ArchiveCommit> commits() {
        try (var archive = NewsArchive.builder().readOnly().open(archive())) {
            return archive.commits();
        }
    }

    @Test
    void goesBackToEachKeptCommit() {
        try (var archive = NewsArchive.builder().keptCommits(10).open(archive())) {
            for (int i = 0; i < 4; i++) {
                archive.addAll(articles(i * 10, i * 10 + 10));
                archive.delete("n" + i * 10);
                archive.commit();
            }
        }
        for (var commit : commits()) {
            var back = ArchiveMaintenance.rollback(archive(), commit.id());
            assertEquals(commit.articles(), back.articles());
            assertEquals(commit.fingerprint(), back.fingerprint());
            assertEquals(back, commits().getLast());
            try (var archive = NewsArchive.builder().readOnly().open(archive())) {
                assertEquals(commit.articles(), archive.size());
                assertTrue(archive.verify().isSound());
            }
        }
        var unknown = assertThrows(IllegalArgumentException.class, () -> ArchiveMaintenance.rollback(archive(), 4711));
        assertTrue(String.valueOf(unknown.getMessage()).contains("keeps no commit 4711"), unknown.getMessage());
        try (var archive = NewsArchive.open(archive())) {
            assertThrows(ArchiveInUseException.class, () -> ArchiveMaintenance.rollback(archive(), 1));
            assertEquals(36, archive.size());
        }
    }

    @Test
    void goesBackWhenTheLastCommitIsDamaged() throws IOException {
        goesBackFrom(bytes -> {
            bytes[bytes.length / 2] ^= 1;
            return bytes;
        });
    }

    @Test
    void goesBackWhenTheLastCommitIsEmpty() throws IOException {
        goesBackFrom(bytes -> new byte[0]);
    }

    private void goesBackFrom(UnaryOperator<byte[]> damage) throws IOException {
        try (var archive = NewsArchive.builder().keptCommits(2).open(archive())) {
            archive.addAll(articles(0, 10));
            archive.commit();
            archive.addAll(articles(10, 20));
            archive.commit();
        }
        var commits = commits();
        var last = archive()
                .resolve("index")
                .resolve("segments_" + Long.toString(commits.getLast().id(), Character.MAX_RADIX));
        Files.write(last, damage.apply(Files.readAllBytes(last)));
        var damaged = assertThrows(ArchiveException.class, () -> NewsArchive.open(archive()));
        assertTrue(String.valueOf(damaged.getMessage()).contains("roll back"), damaged.getMessage());
        ArchiveMaintenance.rollback(archive(), commits.getFirst().id());
        try (var archive = NewsArchive.open(archive())) {
            assertEquals(10, archive.size());
            archive.add(article(99));
            archive.commit();
            assertTrue(archive.verify().isSound());
        }
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
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
        }
        var refused = assertThrows(
                ArchiveException.class, () -> ArchiveMaintenance.restore(archive(), folder.resolve("restored")));
        assertTrue(String.valueOf(refused.getMessage()).contains("not sound"), refused.getMessage());
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
    void anArticleThatIsTooLargeIsRefusedAndThoseBeforeItAreAdded() {
        var huge = article(1).toBuilder()
                .body("字".repeat(NewsArchive.MAX_ARTICLE_CHARS))
                .build();
        var events = new ConcurrentLinkedQueue<ArchiveEvent>();
        try (var archive = NewsArchive.builder().listener(events::add).inMemory()) {
            var refused =
                    assertThrows(InputException.class, () -> archive.addAll(List.of(article(0), huge, article(2))));
            assertTrue(String.valueOf(refused.getMessage()).contains("n1 has 10,000,003 characters"));
            archive.refresh();
            assertTrue(archive.contains("n0"));
            assertEquals(1, archive.size());
        }
        assertTrue(events.stream().anyMatch(ArchiveEvent.Refused.class::isInstance));
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

    @Test
    void tellsWhichArticlesAreThere() {
        try (var archive = NewsArchive.inMemory()) {
            archive.addAll(articles(0, 30));
            archive.add(Article.builder().id("㐀𠀀").headline("字").build());
            archive.delete("n7");
            archive.refresh();
            assertTrue(archive.contains("n29") && !archive.contains("n7") && !archive.contains("n30"));
            assertTrue(archive.holds(article(3)));
            assertFalse(archive.holds(article(3).toBuilder().body("别的").build()));
            assertFalse(archive.holds(article(7)));
            var ids = new ArrayList<String>();
            archive.forEachId(ids::add);
            assertEquals(
                    Stream.concat(
                                    IntStream.range(0, 30)
                                            .filter(i -> i != 7)
                                            .mapToObj(i -> "n" + i)
                                            .sorted(),
                                    Stream.of("㐀𠀀"))
                            .toList(),
                    ids);
            var articles = new ArrayList<Article>();
            archive.forEach(articles::add);
            assertEquals(ids, articles.stream().map(Article::id).toList());
        }
    }

    @Test
    void theFingerprintDependsOnTheArticlesAlone() {
        try (var one = NewsArchive.inMemory();
                var other = NewsArchive.builder().indexingThreads(1).inMemory()) {
            one.addAll(articles(0, 100));
            for (int i = 99; i >= 0; i--) {
                other.add(article(i).toBuilder().body("第一稿").build());
                other.add(article(i));
                if (i % 10 == 0) {
                    other.commit();
                }
            }
            one.commit();
            assertEquals(fingerprint(one), fingerprint(other));
            other.delete("n50");
            other.commit();
            assertFalse(fingerprint(one).equals(fingerprint(other)));
            other.add(article(50));
            other.commit();
            assertEquals(fingerprint(one), fingerprint(other));
            assertEquals(fingerprint(one), one.verify().fingerprint());
        }
    }

    private static String fingerprint(NewsArchive archive) {
        return archive.commits().getLast().fingerprint();
    }

    @Test
    void aListenerThatFailsHarmsNothing() {
        try (var archive = NewsArchive.builder()
                .listener(event -> {
                    throw new IllegalStateException("listener");
                })
                .inMemory()) {
            archive.add(article(1));
            archive.commit();
            assertEquals(1, archive.search("春耕").total().count());
        }
    }

    @Test
    void eventsTellWhatHappened() {
        Queue<ArchiveEvent> events = new ConcurrentLinkedQueue<>();
        try (var archive = NewsArchive.builder().listener(events::add).open(archive())) {
            archive.addAll(articles(0, 10));
            archive.delete("n1");
            archive.commit();
            archive.search("春耕");
            archive.snapshot(folder.resolve("snapshot"));
        }
        var kinds =
                events.stream().map(event -> event.getClass().getSimpleName()).toList();
        assertEquals(
                List.of(
                        "Committed",
                        "Opened",
                        "Added",
                        "Deleted",
                        "Committed",
                        "Refreshed",
                        "Searched",
                        "SnapshotTaken",
                        "Closed"),
                kinds);
        assertEquals(
                10,
                assertInstanceOf(ArchiveEvent.Added.class, List.copyOf(events).get(2))
                        .articles());
    }
}
