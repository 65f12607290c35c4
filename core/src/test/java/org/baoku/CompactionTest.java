package org.baoku;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baoku.error.ArchiveException;
import org.baoku.news.Article;
import org.baoku.search.NewsQuery;
import org.baoku.search.SearchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What compacting promises: one segment, and the same archive. */
class CompactionTest {
    private static final int BATCHES = 7;

    @TempDir
    Path folder;

    @Test
    void compactingLeavesOneSegmentAndTheSameAnswers() {
        var directory = folder.resolve("archive");
        List<Set<String>> before;
        try (var archive = NewsArchive.open(directory)) {
            fill(archive);
            assertTrue(archive.stats().segments() > 1);
            assertTrue(archive.stats().deletedArticles() > 0);
            before = hits(archive);
            long number = archive.compact();
            assertEquals(number, archive.durableNumber());
            assertEquals(1, archive.stats().segments());
            assertEquals(0, archive.stats().deletedArticles());
            assertEquals(before, hits(archive));
        }
        try (var archive = NewsArchive.builder().readOnly().open(directory)) {
            assertEquals(1, archive.stats().segments());
            assertEquals(before, hits(archive));
            assertTrue(archive.verify().isSound());
        }
    }

    @Test
    void compactingTakesInWhatIsNotCommitted() {
        var directory = folder.resolve("archive");
        try (var archive = NewsArchive.open(directory)) {
            archive.add(article(1, "未提交的稿件"));
            archive.compact();
            assertEquals(1, archive.search("\"未提交\"").total().count());
        }
    }

    @Test
    void aReadOnlyArchiveIsNotCompacted() {
        var directory = folder.resolve("archive");
        NewsArchive.open(directory).close();
        try (var archive = NewsArchive.builder().readOnly().open(directory)) {
            assertThrows(ArchiveException.class, archive::compact);
        }
    }

    private static void fill(NewsArchive archive) {
        for (int batch = 0; batch < BATCHES; batch++) {
            for (int i = 0; i < 10; i++) {
                archive.add(article(batch * 10 + i, "云溪县春耕备耕现场会第" + i + "次召开。"));
            }
            archive.commit();
        }
        archive.delete("3");
        archive.commit();
    }

    private static Article article(int id, String body) {
        return Article.builder()
                .id(Integer.toString(id))
                .headline("春耕")
                .body(body)
                .build();
    }

    /** All matches; scores count deleted articles until a merge. */
    private static List<Set<String>> hits(NewsArchive archive) {
        return Stream.of("\"备耕现场\"", "春耕 现场会", "\"第3次\"")
                .map(query -> SearchRequest.of(NewsQuery.parse(query)).size(100).build())
                .map(request -> archive.search(request).hits().stream()
                        .map(hit -> hit.article().id())
                        .collect(Collectors.toSet()))
                .toList();
    }
}
