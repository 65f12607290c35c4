package org.baoku;

import static org.baoku.SmallArticles.article;
import static org.baoku.SmallArticles.articles;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baoku.archive.ArchiveEvent;
import org.baoku.error.InputException;
import org.baoku.news.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which articles an archive takes and tells of, and what it tells its listener. */
class ArchiveContentTest {
    @TempDir
    Path folder;

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
        try (var archive = NewsArchive.builder().listener(events::add).open(folder.resolve("archive"))) {
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
