package org.baoku;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.Sets;
import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.baoku.analysis.TextNormalizer;
import org.baoku.json.ArticleJson;
import org.baoku.news.Article;
import org.baoku.news.Headline;
import org.baoku.search.Highlighting;
import org.baoku.search.NewsQuery;
import org.baoku.search.Passage;
import org.baoku.search.SearchRequest;
import org.baoku.search.TextField;
import org.junit.jupiter.api.Test;

/**
 * Contracts C1, C2 and C5: an exact quote finds the articles whose normalized text contains it, all of them and no other
 * ones, and every highlighted span is the quote. Brute force is the oracle.
 *
 * <p>With {@code -Dbaoku.quotes=100000} the same is checked with that many quotes on the evaluation corpus.
 */
class QuoteContractTest {
    private static final int QUOTES = 2_000;
    private static final int MAX_QUOTE_CHARS = 30;
    private static final int MAX_HITS = 1_000;

    @Test
    void quotesOfGeneratedNews() {
        var random = new Random(20_230_208);
        var articles = new ArrayList<Article>();
        for (int i = 0; i < 400; i++) {
            articles.add(new GeneratedNews(random).article("g" + i));
        }
        check(articles, random, QUOTES, List.of(TextField.values()));
    }

    @Test
    void quotesOfTheEvaluationCorpus() throws IOException {
        var corpus = Path.of(System.getProperty("baoku.shared", "shared"), "eval", "xwlb-2012-2024.jsonl.gz");
        assumeTrue(Files.exists(corpus), "no evaluation corpus at " + corpus);
        var wanted = Integer.getInteger("baoku.quotes", 0);
        assumeTrue(wanted > 0, "set -Dbaoku.quotes=100000 to check so many quotes");
        try (var lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(new FileInputStream(corpus.toFile())), StandardCharsets.UTF_8))) {
            var articles = lines.lines().map(ArticleJson::read).toList();
            check(articles, new Random(7), wanted, List.of(TextField.BODY, TextField.ANY));
        }
    }

    private static void check(List<Article> articles, Random random, int quotes, List<TextField> fields) {
        var oracle = new QuoteOracle(articles);
        try (var archive = NewsArchive.inMemory()) {
            archive.addAll(articles);
            archive.refresh();
            for (int done = 0; done < quotes; done += QUOTES) {
                var batch = new ArrayList<NewsQuery.Quote>();
                for (int i = Math.min(QUOTES, quotes - done); i > 0; i--) {
                    var field = fields.get(random.nextInt(fields.size()));
                    var quote = quote(articles.get(random.nextInt(articles.size())), field, random);
                    if (!TextNormalizer.normalize(quote).isEmpty()) {
                        batch.add(NewsQuery.quote(field, quote));
                    }
                }
                var expected = oracle.idsWith(batch);
                for (int i = 0; i < batch.size(); i++) {
                    check(archive, batch.get(i), expected.get(i));
                }
            }
        }
    }

    /** Of a quote in very many articles, their number and the best of them are looked at. */
    private static void check(NewsArchive archive, NewsQuery.Quote quote, Set<String> expected) {
        var result = archive.search(SearchRequest.of(quote)
                .size(Math.min(expected.size() + 10, MAX_HITS))
                .exactTotal()
                .highlighting(expected.size() > 100 ? Highlighting.NONE : Highlighting.DEFAULT)
                .build());
        var found = new HashSet<String>();
        for (var hit : result.hits()) {
            found.add(hit.article().id());
            assertTrue(expected.size() > 100 || !hit.passages().isEmpty(), () -> quote + " has no passage");
            hit.passages().forEach(passage -> checkSpans(passage, hit.article(), quote));
        }
        assertEquals(expected.size(), result.total().count(), quote::toString);
        assertEquals(Math.min(expected.size(), MAX_HITS), found.size(), quote::toString);
        assertTrue(expected.containsAll(found), () -> quote + " is found in " + Sets.difference(found, expected));
    }

    private static void checkSpans(Passage passage, Article article, NewsQuery.Quote quote) {
        var text = text(article, passage.field());
        assertTrue(text.startsWith(passage.text(), passage.start()), () -> quote + " in " + passage);
        assertTrue(!passage.spans().isEmpty(), () -> quote + " in " + passage);
        var wanted = TextNormalizer.normalize(quote.text());
        for (var span : passage.spans()) {
            var marked = passage.text().substring(span.start(), span.end());
            assertEquals(wanted, TextNormalizer.normalize(marked), () -> quote + " in " + passage);
            assertTrue(
                    !Character.isLowSurrogate(marked.charAt(0)) || !splitsPair(passage.text(), span.start()),
                    () -> quote + " in " + passage);
            assertTrue(!splitsPair(passage.text(), span.end()), () -> quote + " in " + passage);
        }
    }

    private static boolean splitsPair(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    /** Cut anywhere, but not inside a word of letters or a number, and at times written in another way. */
    private static String quote(Article article, TextField field, Random random) {
        var parts = field.parts().stream()
                .map(part -> text(article, part))
                .filter(text -> !text.isEmpty())
                .toList();
        if (parts.isEmpty()) {
            return "";
        }
        var text = parts.get(random.nextInt(parts.size()));
        int start = random.nextInt(text.length());
        int end = Math.min(text.length(), start + 1 + random.nextInt(MAX_QUOTE_CHARS));
        while (start > 0 && isInside(text, start)) {
            start--;
        }
        while (end < text.length() && isInside(text, end)) {
            end++;
        }
        return Variants.vary(text.substring(start, end), random);
    }

    /** Whether a cut would change the symbols beside it. */
    private static boolean isInside(String text, int cut) {
        return splitsPair(text, cut) || (isWordPart(text.charAt(cut - 1)) && isWordPart(text.charAt(cut)));
    }

    private static boolean isWordPart(char c) {
        return (c < 0x2E80 || (c >= 0xFF00 && c < 0xFF60)) && !Character.isWhitespace(c);
    }

    static String text(Article article, TextField field) {
        return switch (field) {
            case KICKER -> article.headline().kicker().orElse("");
            case HEADLINE -> article.headline().main();
            case SUBHEAD -> article.headline().subhead().orElse("");
            case BODY -> article.body();
            case CAPTION -> String.join("\n\n", article.captions());
            case ANY, TITLE -> throw new IllegalArgumentException(field.toString());
        };
    }

    /** Other ways to write the same text. */
    private static final class Variants {
        private Variants() {}

        static String vary(String text, Random random) {
            return switch (random.nextInt(4)) {
                case 0 -> fullWidth(text);
                case 1 ->
                    text.replace("国", "國").replace("会", "會").replace("经", "經").replace("东", "東");
                case 2 -> text.replace("，", " ").replace("、", "");
                default -> text;
            };
        }

        private static String fullWidth(String text) {
            var wide = new StringBuilder();
            text.chars().forEach(c -> wide.append((char) (isAsciiWord(c) ? c + 0xFEE0 : c)));
            return wide.toString();
        }

        private static boolean isAsciiWord(int c) {
            return c < 128 && Character.isLetterOrDigit(c);
        }
    }

    /** Random articles of a small vocabulary, so that quotes stand in many of them, in all scripts that news has. */
    private static final class GeneratedNews {
        private static final List<String> PIECES = List.of(
                "国家",
                "安全",
                "总体国家安全观",
                "和服务",
                "和服",
                "研究生命",
                "的",
                "了",
                "市政府",
                "政府工作报告",
                "云河市",
                "会议",
                "经济",
                "东风",
                "中华人民共和国",
                "人民",
                "人人",
                "奇·达楞",
                "林远山",
                "𠮷野",
                "😀",
                "，",
                "、",
                "。",
                "！",
                "……",
                "\n",
                "\n\n",
                "　",
                " ",
                "“",
                "”",
                "（",
                "）",
                "C919",
                "GDP",
                "增长5.1%",
                "1,861.44亿元",
                "2月7日",
                "Ａ股",
                "№",
                "km",
                "～",
                ".",
                "3.",
                "ー",
                "カタカナ",
                "\u200b",
                "\ufe0f",
                "\ud800",
                "①",
                "年");

        private final Random random;

        GeneratedNews(Random random) {
            this.random = random;
        }

        Article article(String id) {
            return Article.builder()
                    .id(id)
                    .headline(new Headline(maybe(5), text(8), maybe(5)))
                    .body(text(20 + random.nextInt(120)))
                    .captions(random.nextInt(3) == 0 ? List.of(text(5), text(5)) : List.of())
                    .build();
        }

        private Optional<String> maybe(int pieces) {
            return random.nextBoolean() ? Optional.of(text(pieces)) : Optional.empty();
        }

        private String text(int pieces) {
            var text = new StringBuilder();
            for (int i = 0; i < pieces; i++) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            return text.toString();
        }
    }
}
