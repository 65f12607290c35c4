package org.baoku;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.baoku.search.NewsQuery;
import org.baoku.search.QueryLimitException;
import org.baoku.search.QuerySyntaxException;
import org.baoku.search.SearchRequest;
import org.baoku.search.SearchResult;
import org.junit.jupiter.api.Test;

/** Whatever is typed is answered, or refused with a column of the text that was typed. */
class QueryFuzzTest {
    private static final List<String> WORDS = List.of(
            "招商引资", "营商环境", "和服", "的", "服务", "云河日报", "陈松", "C919", "gdp", "１２", "2023", "𠮷野", "青石板路", "·", "\u200b",
            "\ud800", "é", "السلام", "%", "5.1%", "\u0000", "ﷺ", "😀");
    private static final List<String> FIELDS = List.of(
            "标题", "引题", "正文", "图注", "全文", "title", "记者", "编辑", "署名", "报纸", "版面", "栏目", "来源", "电头", "类型", "期号", "年份",
            "编号", "ID", "日期", "date");
    private static final List<String> DATES = List.of(
            "2023",
            "2023-02",
            "2023-02-01",
            "2023年2月",
            "*-10-01",
            "..2023",
            "2023-01..",
            "2023-02-30",
            "0000",
            "9999-12-31",
            "昨天");
    private static final String SIGNS = "\"“”「」()（）|｜-－*＊:：\\/／><＞＜~.同句段非或与 \u3000\n\t,，。";

    /** Queries of the grammar, some of them with a few characters changed. */
    private static final class Maker {
        private final Random random;

        Maker(Random random) {
            this.random = random;
        }

        String any() {
            var text = alternatives(3);
            return random.nextInt(3) > 0 ? text : mutated(text);
        }

        private String alternatives(int depth) {
            return joined(List.of(" | ", " 或 ", "｜", " OR "), 3, depth);
        }

        private String joined(List<String> operators, int max, int depth) {
            var text = new StringBuilder(conjunction(depth));
            for (int i = random.nextInt(max); i > 0; i--) {
                text.append(pick(operators)).append(conjunction(depth));
            }
            return text.toString();
        }

        private String conjunction(int depth) {
            var text = new StringBuilder(clause(depth));
            for (int i = random.nextInt(3); i > 0; i--) {
                text.append(pick(List.of(" ", " 与 ", " AND ", "　"))).append(clause(depth));
            }
            return text.toString();
        }

        private String clause(int depth) {
            var first = pick(List.of("", "", "", "-", "非 ", "NOT ")) + primary(depth);
            return random.nextInt(5) > 0
                    ? first
                    : first
                            + pick(List.of(" 同句 ", " 同段 ", " /5 ", " />10 ", " 同句> ", " /9999 ", " /10001 "))
                            + primary(depth);
        }

        private String primary(int depth) {
            return switch (random.nextInt(depth > 0 ? 9 : 7)) {
                case 0, 1 -> word();
                case 2 -> pick(List.of("\"%s\"", "“%s”", "「%s」", "＂%s＂")).formatted(word() + word());
                case 3 -> word() + "*";
                case 4 ->
                    pick(FIELDS)
                            + pick(List.of(":", "："))
                            + pick(List.of("%s", "\"%s\"", "*%s*", "%s*")).formatted(word());
                case 5 ->
                    pick(List.of("日期:", "date：")) + pick(DATES) + (random.nextInt(4) == 0 ? ".." + pick(DATES) : "");
                case 6 -> "*";
                case 7 -> "(" + alternatives(depth - 1) + ")";
                default -> pick(FIELDS) + ":(" + alternatives(depth - 1) + ")";
            };
        }

        private String word() {
            return random.nextInt(20) == 0 ? String.valueOf((char) random.nextInt(0x10000)) : pick(WORDS);
        }

        private String mutated(String text) {
            var mutated = new StringBuilder(text);
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                int at = random.nextInt(mutated.length() + 1);
                int to = Math.min(mutated.length(), at + random.nextInt(3));
                var sign = random.nextBoolean() ? "" : String.valueOf(SIGNS.charAt(random.nextInt(SIGNS.length())));
                mutated.replace(at, to, sign);
            }
            return mutated.toString();
        }

        private String pick(List<String> values) {
            return values.get(random.nextInt(values.size()));
        }
    }

    @Test
    void everyQueryIsAnsweredOrRefusedWithItsColumn() {
        int queries = TestSize.of("fuzzedQueries", 3_000, 100_000);
        int answered = 0;
        try (var archive = NewsArchive.inMemory()) {
            archive.addAll(IntStream.range(0, 200).mapToObj(i -> NumberedArticles.article(i, 0)));
            archive.refresh();
            for (int seed = 0; seed < queries; seed++) {
                answered += isAnswered(archive, new Maker(new Random(seed)).any(), "seed " + seed) ? 1 : 0;
            }
        }
        assertTrue(answered > queries / 10 && answered < queries, "answered " + answered + " of " + queries);
    }

    private static boolean isAnswered(NewsArchive archive, String text, String hint) {
        NewsQuery query;
        try {
            query = NewsQuery.parse(text);
        } catch (QuerySyntaxException e) {
            int length = text.codePointCount(0, text.length());
            assertTrue(e.column() >= 1 && e.column() <= length + 1, () -> hint + ": " + e.getMessage());
            assertFalse(e.found().isBlank() || e.expected().isBlank(), () -> hint + ": " + e.getMessage());
            return false;
        }
        assertEquals(query, NewsQuery.parse(query.toString()), hint);
        try {
            var request = SearchRequest.of(query).size(5).exactTotal().build();
            var result = archive.search(request);
            var without = archive.search(
                    SearchRequest.of(NewsQuery.not(query)).size(0).exactTotal().build());
            assertEquals(
                    archive.size(), total(result) + total(without), () -> hint + ": " + query + " and what is not");
            result.hits()
                    .forEach(hit -> assertTrue(
                            archive.explain(query, hit.article().id()).isMatch(),
                            () -> hint + ": not explained: " + query));
            return true;
        } catch (QueryLimitException e) {
            return false;
        }
    }

    private static long total(SearchResult result) {
        return result.total().count();
    }
}
