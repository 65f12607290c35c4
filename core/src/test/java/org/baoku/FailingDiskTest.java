package org.baoku;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.baoku.archive.ArchiveEvent;
import org.baoku.error.ArchiveException;
import org.baoku.internal.index.IndexOpening;
import org.baoku.news.Article;
import org.junit.jupiter.api.Test;

/** What an archive says and keeps when files can no longer be written. */
class FailingDiskTest {
    private final Directory files = new ByteBuffersDirectory();
    private final AtomicBoolean isFull = new AtomicBoolean();
    private final ConcurrentLinkedQueue<ArchiveEvent> events = new ConcurrentLinkedQueue<>();

    private NewsArchive open(ArchiveBuilder settings) {
        return new NewsArchive(IndexOpening.open(
                new Disk(), "the archive", settings.listener(events::add).settings()));
    }

    private static Article article(int number) {
        return Article.builder().id("n" + number).headline("春耕").body("云河").build();
    }

    @Test
    void aFullDiskIsSaidWithEachCallAndNothingCommittedIsLost() {
        var archive = open(NewsArchive.builder());
        archive.add(article(1));
        archive.commit();
        archive.add(article(2));
        isFull.set(true);
        var failed = assertThrows(ArchiveException.class, archive::commit);
        assertTrue(String.valueOf(failed.getMessage()).contains("no space"), failed.getMessage());
        isFull.set(false);
        var refused = assertThrows(ArchiveException.class, () -> archive.add(article(3)));
        assertTrue(String.valueOf(refused.getMessage()).contains("takes no more changes after a failure: no space"));
        assertEquals(1, archive.search("春耕").total().count(), "searches go on");
        var lost = assertThrows(ArchiveException.class, archive::close);
        assertTrue(String.valueOf(lost.getMessage()).contains("are lost"), lost.getMessage());
        try (var again = open(NewsArchive.builder())) {
            assertEquals(1, again.size());
            assertTrue(again.verify().isSound());
            again.add(article(2));
        }
    }

    @Test
    void whatFailsAtAnIntervalIsAnEventAndThrownByTheNextCall() throws InterruptedException {
        var failure = new CountDownLatch(1);
        var archive = new NewsArchive(IndexOpening.open(
                new Disk(),
                "the archive",
                NewsArchive.builder()
                        .commitEvery(Duration.ofMillis(2))
                        .listener(event -> {
                            events.add(event);
                            if (event instanceof ArchiveEvent.Failed) {
                                failure.countDown();
                            }
                        })
                        .settings()));
        isFull.set(true);
        archive.add(article(1));
        assertTrue(failure.await(1, TimeUnit.MINUTES));
        var thrown = assertThrows(ArchiveException.class, () -> archive.add(article(2)));
        assertTrue(String.valueOf(thrown.getMessage()).contains("the automatic commit of the archive failed"));
        assertThrows(ArchiveException.class, archive::close);
        var told = events.stream()
                .filter(ArchiveEvent.Failed.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertEquals(thrown, assertInstanceOf(ArchiveEvent.Failed.class, told).failure());
    }

    @Test
    void articlesAreTakenAsTheyCanBeWritten() {
        var taken = new AtomicLong();
        var ahead = new AtomicLong();
        try (var archive = open(NewsArchive.builder())) {
            archive.addAll(IntStream.range(0, 5_000)
                    .mapToObj(FailingDiskTest::article)
                    .peek(article -> {
                        long added = events.stream()
                                .mapToLong(event -> event instanceof ArchiveEvent.Added some ? some.articles() : 0)
                                .sum();
                        ahead.accumulateAndGet(taken.incrementAndGet() - added, Math::max);
                    }));
            archive.commit();
            assertEquals(5_000, archive.size());
        }
        // A batch, and one that the stream has looked ahead to.
        assertTrue(ahead.get() <= 257, () -> ahead + " articles in memory");
    }

    /** Writes nothing while it is full. */
    private final class Disk extends FilterDirectory {
        Disk() {
            super(files);
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
            if (isFull.get()) {
                throw new IOException("no space left on the disk");
            }
            return super.createOutput(name, context);
        }

        @Override
        public void close() {
            // The next archive opens the same files.
        }
    }
}
