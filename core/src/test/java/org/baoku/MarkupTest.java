package org.baoku;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.baoku.news.Article;
import org.baoku.search.Cursor;
import org.baoku.search.Passage;
import org.baoku.search.PassageFormat;
import org.baoku.search.SearchRequest;
import org.junit.jupiter.api.Test;

/** No text of an article becomes markup of a page, or steers a terminal. */
class MarkupTest {
    private static final List<String> PIECES = List.of(
            "<script>alert(1)</script>",
            "<em>",
            "</em>",
            "&lt;",
            "&",
            "\"",
            "'",
            "<img src=x onerror=\"a()\">",
            "--><!--",
            "]]>",
            "\u001b[2J",
            "\u001b]0;title\u0007",
            "\u009b31m",
            "\r",
            "\n",
            "\b",
            "\u0000",
            "\u007f",
            "\u202e",
            "\u2066",
            "\u200b",
            "\u2028",
            "\ufeff",
            "\ud83d\ude00",
            "𠮷",
            "云河",
            "招商",
            "。",
            "，",
            " ");

    @Test
    void htmlHoldsNoTagsButItsOwn() {
        for (var passage : passages()) {
            var html = passage.toHtml();
            var plain = html.replace("<em>", "").replace("</em>", "");
            assertTrue(plain.chars().noneMatch(c -> "<>\"'".indexOf(c) >= 0), html);
            var text = plain.replaceAll("&(lt|gt|quot|#39|amp);", "");
            assertEquals(-1, text.indexOf('&'), html);
            assertEquals(passage.spans().size(), count(html, "<em>"), html);
            assertEquals(passage.spans().size(), count(html, "</em>"), html);
            var decoded = plain.replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&quot;", "\"")
                    .replace("&#39;", "'")
                    .replace("&amp;", "&");
            assertEquals(cut(passage), decoded);
        }
    }

    @Test
    void aTerminalGetsNoControlCharactersButItsOwn() {
        for (var passage : passages()) {
            var line = passage.toTerminal().replace("\u001b[1;31m", "").replace("\u001b[0m", "");
            assertPlain(line);
            assertPlain(PassageFormat.plain("[", "]").format(passage));
        }
    }

    private static void assertPlain(String line) {
        assertTrue(
                line.codePoints()
                        .noneMatch(c -> Character.isISOControl(c)
                                || Character.getType(c) == Character.FORMAT
                                || Character.getType(c) == Character.LINE_SEPARATOR
                                || Character.getType(c) == Character.SURROGATE),
                () -> "not plain: "
                        + line.chars().mapToObj(Integer::toHexString).toList());
    }

    private static String cut(Passage passage) {
        return (passage.isCutBefore() ? "…" : "") + passage.text() + (passage.isCutAfter() ? "…" : "");
    }

    private static int count(String text, String piece) {
        return (text.length() - text.replace(piece, "").length()) / piece.length();
    }

    private static List<Passage> passages() {
        int articles = TestSize.of("markup", 500, 50_000);
        var passages = new ArrayList<Passage>();
        try (var archive = NewsArchive.inMemory()) {
            archive.addAll(IntStream.range(0, articles).mapToObj(MarkupTest::article));
            archive.refresh();
            var request = SearchRequest.of("\"招商\"").size(500).paged();
            Optional<Cursor> next;
            do {
                var result = archive.search(request.build());
                result.hits().forEach(hit -> passages.addAll(hit.passages()));
                next = result.next();
                next.ifPresent(request::after);
            } while (next.isPresent());
        }
        assertTrue(passages.size() >= 2 * articles, "a passage of each headline and each body");
        return passages;
    }

    private static Article article(int seed) {
        var random = new Random(seed);
        var body = new StringBuilder("招商");
        for (int i = random.nextInt(30); i >= 0; i--) {
            body.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return Article.builder()
                .id("a" + seed)
                .headline("<b>" + body)
                .body(body.toString())
                .build();
    }
}
