package org.baoku;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.baoku.error.InputException;
import org.baoku.json.ArticleJson;
import org.baoku.news.PageSource;
import org.baoku.news.SourceSpan;
import org.baoku.page.PageReader;
import org.baoku.search.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a hit in an archive back to the page that the article was read from. */
class PageSourceTest {
    private static final String PAGE = """
            青禾日报
            2024年3月12日 星期二

            白鹭湖水位回升

            本报讯（记者 林一舟）3月11日，白鹭湖的水位上涨了三厘米，湖边的芦

            图为白鹭湖。（史可风 摄）

            苇绿了，候鸟也来了。
            """;

    @TempDir
    Path directory;

    @Test
    void aHitAcrossACaptionIsShownWhereItWasPrinted() {
        try (var archive = NewsArchive.open(directory)) {
            archive.addAll(PageReader.standard().read("p1.txt", PAGE).articles());
        }
        try (var archive = NewsArchive.builder().readOnly().open(directory)) {
            var hit = archive.search("\"湖边的芦苇绿了\"").hits().getFirst();
            var source = hit.article().pageSource().orElseThrow();
            assertEquals("p1.txt", source.file());
            var passage = hit.passages().getFirst();
            var pieces = printed(source, passage);
            assertEquals(List.of("湖边的芦", "苇绿了"), pieces);
        }
    }

    private static List<String> printed(PageSource source, Passage passage) {
        var span = passage.spans().getFirst();
        return source.locate(passage.start() + span.start(), passage.start() + span.end()).stream()
                .map(piece -> PAGE.substring(piece.pageStart(), piece.pageStart() + piece.length()))
                .toList();
    }

    @Test
    void everyPlaceOfABodyIsFoundOneByOne() {
        var article = PageReader.standard().read("p1.txt", PAGE).articles().getFirst();
        var source = article.pageSource().orElseThrow();
        for (int i = 0; i < article.body().length(); i++) {
            var at = source.locate(i, i + 1).stream()
                    .map(span -> PAGE.substring(span.pageStart(), span.pageStart() + 1))
                    .collect(Collectors.joining());
            assertEquals(article.body().substring(i, i + 1).strip(), at.strip(), "at " + i);
        }
        assertTrue(source.locate(3, 3).isEmpty());
        assertThrows(IllegalArgumentException.class, () -> source.locate(3, 2));
    }

    @Test
    void jsonKeepsThePlaces() {
        var article = PageReader.standard().read("p1.txt", PAGE).articles().getFirst();
        assertEquals(article, ArticleJson.read(ArticleJson.write(article)));
        assertEquals(
                new PageSource("a.txt", List.of(new SourceSpan(0, 7, 3))),
                ArticleJson.read("{\"page_source\":{\"file\":\"a.txt\",\"spans\":[0,7,3]}}")
                        .pageSource()
                        .orElseThrow());
        for (var wrong : List.of(
                "{\"spans\":[]}",
                "{\"file\":\"a\",\"spans\":[1,2]}",
                "{\"file\":\"a\",\"spans\":[0,1.5,2]}",
                "{\"file\":\"a\",\"spans\":[0,-1,2]}")) {
            assertThrows(InputException.class, () -> ArticleJson.read("{\"page_source\":" + wrong + "}"), wrong);
        }
    }
}
