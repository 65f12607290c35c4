package org.baoku.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.baoku.news.Article;
import org.junit.jupiter.api.Test;

class ReadAheadTest {
    private final Collected told = new Collected();

    @Test
    void whatIsFoundLaterIsToldLater() {
        try (var ahead = new ReadAhead(told, 4)) {
            for (int i = 0; i < 500; i++) {
                int number = i;
                ahead.add(1, sink -> {
                    spin(number % 5 == 0 ? 50_000 : 10);
                    sink.article(article(number));
                });
            }
            ahead.finish();
        }
        assertEquals(IntStream.range(0, 500).mapToObj(String::valueOf).toList(), told.ids());
    }

    @Test
    void oneReadingThatTakesLongHoldsTheOthersBack() throws InterruptedException {
        var started = new AtomicInteger();
        var release = new CountDownLatch(1);
        var adder = new Thread(() -> {
            try (var ahead = new ReadAhead(told, 2)) {
                ahead.add(1, sink -> await(release));
                for (int i = 0; i < 10_000; i++) {
                    ahead.add(1, sink -> started.incrementAndGet());
                }
                ahead.finish();
            }
        });
        adder.start();
        awaitWaiting(adder);
        assertTrue(started.get() < 100, () -> started + " readings were started behind the first one");
        release.countDown();
        adder.join();
        assertEquals(10_000, started.get());
    }

    @Test
    void largeReadingsGoOneByOne() {
        var underWay = new AtomicInteger();
        var most = new AtomicInteger();
        try (var ahead = new ReadAhead(told, 4)) {
            for (int i = 0; i < 20; i++) {
                ahead.add(ArticleReader.MOST_BYTES, sink -> {
                    most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
                    spin(10_000);
                    underWay.decrementAndGet();
                });
            }
            ahead.finish();
        }
        assertEquals(1, most.get());
    }

    @Test
    void aFailureComesInItsTurn() {
        var failure = assertThrows(IllegalStateException.class, () -> {
            try (var ahead = new ReadAhead(told, 2)) {
                ahead.add(1, sink -> {
                    spin(100_000);
                    sink.article(article(1));
                });
                ahead.add(1, sink -> {
                    throw new IllegalStateException("second");
                });
                ahead.add(1, sink -> sink.article(article(3)));
                ahead.finish();
            }
        });
        assertEquals("second", failure.getMessage());
        assertEquals(List.of("1"), told.ids());
    }

    private static Article article(int number) {
        return Article.builder().id(String.valueOf(number)).build();
    }

    private static void spin(int rounds) {
        var kept = new ArrayList<Integer>();
        for (int i = 0; i < rounds; i++) {
            kept.add(i);
        }
        assertEquals(rounds, kept.size());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void awaitWaiting(Thread thread) throws InterruptedException {
        while (thread.getState() != Thread.State.WAITING) {
            Thread.sleep(1);
        }
    }
}
