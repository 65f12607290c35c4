package org.baoku;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.IntStream;
import org.baoku.analysis.Lexicon;
import org.baoku.analysis.UserDictionary;
import org.baoku.search.ArticleField;
import org.baoku.search.NewsQuery;
import org.baoku.search.SearchRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sixteen threads do everything at once, while the lexicon changes; what they see is never wrong, and what stays is whole. */
class StressTest {
    private static final int THREADS = 16;
    private static final int NUMBERS = 64;
    private static final int ABSENT = -1;

    @TempDir
    Path directory;

    /** Last version of each article, written by the one thread that owns the article. */
    private final AtomicIntegerArray versions = new AtomicIntegerArray(NUMBERS);

    private final AtomicInteger searches = new AtomicInteger();
    private final AtomicInteger changes = new AtomicInteger();
    private final AtomicInteger snapshots = new AtomicInteger();

    /** Held for reading by everybody who uses the archive, for writing while it is opened with another lexicon. */
    private final ReentrantReadWriteLock opening = new ReentrantReadWriteLock(true);

    private NewsArchive archive;

    @BeforeEach
    void open() {
        archive = open(0);
    }

    @Test
    void everythingAtOnce() throws Exception {
        int seconds = TestSize.of("stressSeconds", 30, 300);
        IntStream.range(0, NUMBERS).forEach(number -> versions.set(number, ABSENT));
        var failures = new ConcurrentLinkedQueue<Throwable>();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < THREADS; i++) {
            int thread = i;
            threads.add(Thread.ofPlatform().start(() -> {
                var random = new Random(thread);
                try {
                    while (System.nanoTime() < end && failures.isEmpty()) {
                        step(thread, random);
                    }
                } catch (RuntimeException | IOException | AssertionError e) {
                    failures.add(e);
                }
            }));
        }
        for (var thread : threads) {
            thread.join();
        }
        if (!failures.isEmpty()) {
            throw new AssertionError(failures.size() + " threads failed", failures.peek());
        }
        assertHoldsAll();
        archive.close();
        archive = open(1);
        assertHoldsAll();
        archive.close();
        assertTrue(
                searches.get() > 0 && changes.get() > 0 && snapshots.get() > 0,
                searches + " searches, " + changes + " changes, " + snapshots + " snapshots");
    }

    private NewsArchive open(int lexicon) {
        var words = UserDictionary.builder()
                .add("营商环境是" + "一二三四".charAt(lexicon % 4))
                .add("青石板路修");
        return NewsArchive.builder()
                .lexicon(Lexicon.bundled().with(words.build()))
                .ramBufferMb(1)
                .open(directory.resolve("archive"));
    }

    /** Threads 0 to 7 write, each its own articles; 8 to 13 search; 14 takes snapshots; 15 replaces the lexicon. */
    private void step(int thread, Random random) throws IOException {
        if (thread == 15) {
            replaceLexicon(random.nextInt(100));
            pause(200);
            return;
        }
        opening.readLock().lock();
        try {
            if (thread < 8) {
                write(thread, random);
            } else if (thread < 14) {
                search(random);
            } else {
                snapshot();
            }
        } finally {
            opening.readLock().unlock();
        }
        if (thread == 14) {
            pause(300);
        }
    }

    private void replaceLexicon(int lexicon) {
        opening.writeLock().lock();
        try {
            archive.close();
            archive = open(lexicon);
        } finally {
            opening.writeLock().unlock();
        }
    }

    private void write(int thread, Random random) {
        int number = 8 * random.nextInt(NUMBERS / 8) + thread;
        switch (random.nextInt(12)) {
            case 0 -> archive.commit();
            case 1 -> archive.refresh();
            case 2 -> {
                archive.delete(NumberedArticles.id(number));
                versions.set(number, ABSENT);
            }
            default -> {
                int version = changes.incrementAndGet() % 10_000;
                archive.add(NumberedArticles.article(number, version));
                versions.set(number, version);
            }
        }
    }

    private void search(Random random) {
        var hits = archive.search(SearchRequest.of(random.nextBoolean() ? "招商引资 营商环境" : "\"青石板路修旧\" | 和服 同句 展览")
                        .size(20)
                        .facets(ArticleField.PAGE)
                        .build())
                .hits();
        for (var hit : hits) {
            var body = hit.article().body();
            assertTrue(
                    List.of("招商引资", "营商环境", "青石板路修旧", "和服").stream().anyMatch(body::contains),
                    () -> "found by none of its words: " + body);
        }
        assertTrue(archive.size() <= NUMBERS, "an article twice");
        int number = random.nextInt(NUMBERS);
        var found = archive.search(NewsQuery.is(ArticleField.ID, NumberedArticles.id(number)))
                .hits();
        assertTrue(found.size() <= 1, "an id twice");
        searches.incrementAndGet();
    }

    private void snapshot() throws IOException {
        var target = directory.resolve("snapshot" + snapshots.incrementAndGet());
        archive.snapshot(target);
        try (var copy = NewsArchive.builder().readOnly().open(target)) {
            var report = copy.verify();
            assertTrue(report.isSound(), () -> report.problems().toString());
            assertTrue(copy.size() <= NUMBERS);
        }
        delete(target);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void assertHoldsAll() {
        archive.commit();
        var report = archive.verify();
        assertTrue(report.isSound(), () -> report.problems().toString());
        int living = 0;
        for (int number = 0; number < NUMBERS; number++) {
            int version = versions.get(number);
            var article = archive.get(NumberedArticles.id(number));
            assertEquals(version != ABSENT, article.isPresent(), "article " + number);
            if (version != ABSENT) {
                living++;
                assertEquals(NumberedArticles.article(number, version), article.orElseThrow());
                var found = archive.search(NewsQuery.quote(NumberedArticles.mark(number, version)));
                assertEquals(1, found.total().count(), "article " + number);
            }
        }
        assertEquals(living, archive.size());
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
