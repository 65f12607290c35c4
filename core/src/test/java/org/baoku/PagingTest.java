package org.baoku;

import static org.baoku.SmallNewspaper.archive;
import static org.baoku.SmallNewspaper.article;
import static org.baoku.SmallNewspaper.ids;
import static org.baoku.SmallNewspaper.newspaper;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.baoku.error.CursorExpiredException;
import org.baoku.news.Article;
import org.baoku.search.Cursor;
import org.baoku.search.Hit;
import org.baoku.search.SearchRequest;
import org.baoku.search.SortOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order of results, and going through them page by page while the archive changes. */
class PagingTest {
    @TempDir
    Path directory;

    @Test
    void sortsByDateAndPage() {
        try (var archive = archive()) {
            archive.add(article("undated", "无日期", "云河"));
            archive.refresh();
            assertEquals(List.of("a3", "a2", "a1", "undated"), sorted(archive, SortOrder.NEWEST));
            assertEquals(List.of("a1", "a2", "a3", "undated"), sorted(archive, SortOrder.OLDEST));
            assertEquals(List.of("a3", "a2", "a1", "undated"), sorted(archive, SortOrder.RELEVANCE), "filters only");
        }
    }

    private static List<String> sorted(NewsArchive archive, SortOrder sort) {
        return archive.search(SearchRequest.of("*").sort(sort).build()).hits().stream()
                .map(hit -> hit.article().id())
                .toList();
    }

    @Test
    void pagesThroughAPinnedState() {
        for (var query : List.of("云河", "云河 新闻")) {
            for (var sort : SortOrder.values()) {
                assertEquals(250, pagedThrough(query, sort), query + " " + sort);
            }
        }
    }

    /** How many different articles all pages have together while the archive changes. */
    private static int pagedThrough(String query, SortOrder sort) {
        try (var archive = NewsArchive.inMemory()) {
            archive.addAll(IntStream.range(0, 250)
                    .mapToObj(i -> article("id" + i, "新闻" + i, "云河新闻".repeat(1 + i % 7)).toBuilder()
                            .date(LocalDate.of(2023, 1, 1).plusDays(i % 50))
                            .build()));
            archive.refresh();
            var seen = new ArrayList<String>();
            var request = SearchRequest.of(query).size(40).sort(sort).paged();
            Optional<Cursor> next;
            do {
                var result = archive.search(request.build());
                result.hits().stream().map(Hit::article).map(Article::id).forEach(seen::add);
                archive.add(article("new" + seen.size(), "新闻", "云河"));
                archive.delete("id" + seen.size());
                archive.refresh();
                next = result.next().map(Object::toString).map(Cursor::parse);
                next.ifPresent(request::after);
            } while (next.isPresent());
            assertEquals(seen.size(), new HashSet<>(seen).size(), "seen twice");
            return seen.size();
        }
    }

    @Test
    void aCursorOutlivesTheArchiveThatGaveItWhileNothingChanges() {
        var query = SearchRequest.of("*").size(2);
        Cursor cursor;
        try (var archive = NewsArchive.open(directory)) {
            archive.addAll(newspaper());
        }
        try (var archive = NewsArchive.builder().readOnly().open(directory)) {
            var page = archive.search(query.paged().build());
            assertEquals(List.of("a2", "a3"), ids(page));
            cursor = Cursor.parse(page.next().orElseThrow().toString());
        }
        var rest = query.after(cursor).build();
        try (var archive = NewsArchive.builder().readOnly().open(directory)) {
            assertEquals(List.of("a1"), ids(archive.search(rest)));
        }
        try (var archive = NewsArchive.open(directory)) {
            archive.add(article("new", "新闻", "云河"));
        }
        try (var archive = NewsArchive.builder().readOnly().open(directory)) {
            assertThrows(CursorExpiredException.class, () -> archive.search(rest));
        }
    }

    @Test
    void saysWhenACursorHasExpired() {
        try (var archive = archive()) {
            var request = SearchRequest.of("*").after(new Cursor(12345, SortOrder.NEWEST, 0, List.of(0L, 0L)));
            assertThrows(CursorExpiredException.class, () -> archive.search(request.build()));
        }
    }
}
