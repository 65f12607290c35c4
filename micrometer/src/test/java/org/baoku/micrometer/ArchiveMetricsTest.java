package org.baoku.micrometer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.util.List;
import org.baoku.NewsArchive;
import org.baoku.error.InputException;
import org.baoku.news.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveMetricsTest {
    @TempDir
    Path folder;

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    private static Article article(String id, String body) {
        return Article.builder().id(id).headline("春耕").body(body).build();
    }

    @Test
    void countsAndTimesWhatHappens() {
        try (var archive = NewsArchive.builder()
                .listener(new ArchiveMetrics(registry, "town"))
                .open(folder.resolve("archive"))) {
            archive.addAll(List.of(article("a", "云河"), article("b", "云河"), article("c", "云河")));
            archive.delete("a");
            archive.commit();
            archive.search("云河");
            archive.search("春耕");
            archive.snapshot(folder.resolve("snapshot"));
            var huge = article("d", "字".repeat(NewsArchive.MAX_ARTICLE_CHARS));
            assertThrows(InputException.class, () -> archive.add(huge));
        }
        assertEquals(3, count("baoku.articles.added"));
        assertEquals(1, count("baoku.articles.deleted"));
        assertEquals(1, count("baoku.articles.refused"));
        assertEquals(
                2, registry.get("baoku.articles").tag("archive", "town").gauge().value());
        assertEquals(
                2,
                registry.get("baoku.search").tag("timed_out", "false").timer().count());
        // The first one of a new archive, the asked one, and one more if a merge ended before the archive was closed.
        assertTrue(
                registry.get("baoku.commit").tag("automatic", "false").timer().count() >= 2);
        assertEquals(1, registry.get("baoku.snapshot").timer().count());
        assertEquals(0, registry.find("baoku.failures").counters().size());
    }

    private double count(String name) {
        return registry.get(name).tag("archive", "town").counter().count();
    }
}
