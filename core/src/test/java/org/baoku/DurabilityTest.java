package org.baoku;

import static org.baoku.SmallArticles.article;
import static org.baoku.SmallArticles.articles;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import org.baoku.archive.ArchiveCommit;
import org.baoku.archive.ArchiveEvent;
import org.baoku.error.ArchiveException;
import org.baoku.error.ArchiveInUseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the life of an archive promises: sequence numbers, intervals, kept commits, who holds it. */
class DurabilityTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir
    Path folder;

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
}
