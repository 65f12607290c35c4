package org.baoku;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.baoku.search.NewsQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Threads of the host are interrupted while they use the archive: each call gets its result, and the archive stays open. */
class InterruptTest {
    private static final int THREADS = 4;

    @TempDir
    Path directory;

    @Test
    void interruptsDoNoHarm() throws Exception {
        int interrupts = TestSize.of("interrupts", 10_000, 200_000);
        var failures = new ConcurrentLinkedQueue<Throwable>();
        var isOver = new AtomicBoolean();
        var seen = new AtomicInteger();
        try (var archive = NewsArchive.open(directory)) {
            archive.addAll(IntStream.range(0, 50).mapToObj(i -> NumberedArticles.article(i, 0)));
            archive.commit();
            var users = IntStream.range(0, THREADS)
                    .mapToObj(number -> Thread.ofPlatform().start(() -> {
                        try {
                            while (!isOver.get()) {
                                use(archive, number);
                                // Takes the interrupt, if there was one: it must still be there.
                                seen.addAndGet(Thread.interrupted() ? 1 : 0);
                            }
                        } catch (RuntimeException | AssertionError e) {
                            failures.add(e);
                        }
                    }))
                    .toList();
            var random = new Random(3);
            for (int i = 0; i < interrupts && failures.isEmpty(); i++) {
                users.get(random.nextInt(THREADS)).interrupt();
                Thread.onSpinWait();
                if (i % 20 == 0) {
                    Thread.sleep(1);
                }
            }
            isOver.set(true);
            for (var user : users) {
                user.join();
            }
            assertEquals("[]", failures.toString());
            assertTrue(seen.get() > 0, "no interrupt was seen");
            assertTrue(archive.verify().isSound());
            assertEquals(50, archive.size());
        }
        try (var archive = NewsArchive.open(directory)) {
            assertEquals(50, archive.size());
        }
    }

    private static void use(NewsArchive archive, int number) {
        switch (number) {
            case 0 -> {
                archive.add(NumberedArticles.article(7, 0));
                archive.refresh();
            }
            case 1 -> archive.commit();
            case 2 ->
                assertEquals(
                        1,
                        archive.search(NewsQuery.quote(NumberedArticles.mark(9, 0)))
                                .total()
                                .count());
            default -> assertTrue(archive.get(NumberedArticles.id(11)).isPresent());
        }
    }
}
