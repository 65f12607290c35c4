package org.baoku.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.baoku.TestSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewsQueryTest {
    private static void assertTree(String expected, String query) {
        assertEquals(expected, describe(NewsQuery.parse(query)), query);
    }

    /** The tree in a form of its own, so that printing and parsing cannot hide each other's errors. */
    private static String describe(NewsQuery query) {
        return switch (query) {
            case NewsQuery.All all -> "all";
            case NewsQuery.TextQuery text ->
                text.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT)
                        + (text.field() == TextField.ANY ? "" : "@" + text.field())
                        + "[" + text.text() + "]";
            case NewsQuery.FieldFilter f -> f.field() + " " + f.comparison() + " [" + f.value() + "]";
            case NewsQuery.DateRange range -> range.dates().toString();
            case NewsQuery.Near near -> near.proximity() + describe(near.operands());
            case NewsQuery.And and -> "and" + describe(and.clauses());
            case NewsQuery.Or or -> "or" + describe(or.clauses());
            case NewsQuery.Not not -> "not(" + describe(not.clause()) + ")";
        };
    }

    private static String describe(List<NewsQuery> queries) {
        return "("
                + String.join(
                        ", ", queries.stream().map(NewsQueryTest::describe).toList()) + ")";
    }

    @Test
    void readsEveryConstruct() {
        assertTree("words[招商引资 营商环境]", "招商引资 营商环境");
        assertTree("words[招商引资 营商环境]", "　招商引资　 营商环境 ");
        assertTree("quote[总体国家安全观]", "\"总体国家安全观\"");
        assertTree("quote[总体国家安全观]", "“总体国家安全观”");
        assertTree("quote[总体国家安全观]", "“总体国家安全观“");
        assertTree("quote[总体国家安全观]", "「总体国家安全观」");
        assertTree("quote[总体“国家”安全]", "＂总体“国家”安全＂");
        assertTree("and(words[甲 丁], quote[乙], words[丙])", "甲 \"乙\" 丁 与 丙");
        assertTree("and(words[甲], not(words[乙]))", "甲 -乙");
        assertTree("and(words[甲], not(words[乙]))", "甲 －乙");
        assertTree("and(words[甲], not(or(words[乙], words[丙])))", "甲 非 （乙 ｜ 丙）");
        assertTree("or(words[甲 乙], and(quote[丙], words[丁]))", "甲 乙 或 \"丙\" 与 丁");
        assertTree("or(words[甲], words[乙], words[丙])", "甲 | (乙 OR 丙)");
        assertTree("words@TITLE[招商]", "标题:招商");
        assertTree("words@TITLE[招商]", "title：招商");
        assertTree("and(words@BODY[甲 乙], quote@BODY[丙], words@TITLE[丁])", "正文:(甲 乙 \"丙\" 标题:丁)");
        assertTree("and(words@TITLE[甲], words[乙])", "标题:甲 乙");
        assertTree("REPORTER WHOLE [赵彦臻]", "记者：赵彦臻");
        assertTree("REPORTER PREFIX [赵]", "reporter:赵*");
        assertTree("REPORTER PART [彦]", "记者:＊彦＊");
        assertTree("or(REPORTER WHOLE [甲], REPORTER WHOLE [乙])", "记者:(甲 | 乙)");
        assertTree("SOURCE PART [晚报]", "来源:晚报");
        assertTree("SOURCE WHOLE [青原 晚报]", "来源:\"青原 晚报\"");
        assertTree("and(words[C919], PAGE PART [1], NEWSPAPER PART [云河日报])", "C919 版次:1 报纸:云河日报");
        assertTree("prefix[gdp]", "gdp*");
        assertTree("prefix@TITLE[gdp]", "标题:gdp＊");
        assertTree("all", "*");
        assertTree("同句(words[甲], words[乙])", "甲 同句 乙");
        assertTree("and(words[丙 丁], 同段>(words[甲], quote[乙]))", "丙 甲 同段> \"乙\" 丁");
        assertTree("/10(words[甲], or(words[乙], words[丙]), words[丁])", "甲 /10 (乙 | 丙) ／１０ 丁");
        assertTree("/>3(words@TITLE[甲], words@TITLE[乙])", "标题:(甲 />3 乙)");
        assertTree("not(同句(words[甲], words[乙]))", "-甲 同句 乙");
        assertTree("words[与 -a 标题:x 同句 \"]", "\\与 \\-a 标题\\:x \\同句 \\\"");
        assertTree("words[习近平：你好]", "习近平：你好");
        assertTree("words[A-B]", "A-B");
    }

    @ParameterizedTest
    @CsvSource({
        "2023, 2023",
        "２０２３年, 2023",
        "2023-02, 2023-02",
        "2023年2月, 2023-02",
        "2023-2-1, 2023-02-01",
        "2023年2月1日, 2023-02-01",
        "2023/02/01, 2023-02-01",
        "2023-02-01..2023-02-08, 2023-02-01..2023-02-08",
        "2023-02-01～2023-02-08, 2023-02-01..2023-02-08",
        "2023-02..2023, 2023-02-01..2023-12-31",
        "2022..2023, 2022-01-01..2023-12-31",
        "2023年2月1日至2023年2月8日, 2023-02-01..2023-02-08",
        "2023-02-01…, 2023-02-01..",
        "2023.., 2023-01-01..",
        "..2023-02, ..2023-02-28",
        "*-10-01, *-10-01",
        "＊－１０－１, *-10-01",
    })
    void readsDates(String form, String printed) {
        assertEquals(new NewsQuery.DateRange(DateFilter.parse(printed)), NewsQuery.parse("日期:" + form));
        assertEquals("日期:" + printed, NewsQuery.parse("date：" + form).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'';1;the end of the query",
                "甲 |;4;the end of the query",
                "(甲;3;the end of the query",
                "甲);2;\")\"",
                "甲 \"乙;5;the end of the query",
                "甲 \"\";3;\"\"",
                "同句 甲;1;\"同句\"",
                "甲 同句;5;the end of the query",
                "甲 同句 乙 同段 丙;8;\"同段\"",
                "甲 同句 记者:乙;6;\"记者:\"",
                "标题:甲 同句 正文:乙;6;\"同句\"",
                "甲 /99999 乙;3;\"/99999\"",
                "日期:昨天;4;\"昨天\"",
                "日期:2023-13;4;\"2023-13\"",
                "日期:2023-02-30;4;\"2023-02-30\"",
                "日期:2023-03..2023-02;4;\"2023-03..2023-02\"",
                "记者:;4;the end of the query",
                "记者:(甲 乙);7;\"乙\"",
                "标题: |;5;\"|\"",
                "𠮷 );3;\")\"",
            })
    void namesWhereAQueryIsWrong(String query, int column, String found) {
        var error = assertThrows(QuerySyntaxException.class, () -> NewsQuery.parse(query));
        assertEquals(column, error.column(), error.getMessage());
        assertEquals(found, error.found(), error.getMessage());
    }

    @Test
    void refusesDeepAndLongQueries() {
        assertThrows(QuerySyntaxException.class, () -> NewsQuery.parse("(".repeat(50_000) + "甲"));
        assertThrows(QuerySyntaxException.class, () -> NewsQuery.parse("-".repeat(50_000) + "甲"));
        assertThrows(QuerySyntaxException.class, () -> NewsQuery.parse("甲 ".repeat(100_000)));
    }

    @Test
    void printsWhatParsesToAnEqualTree() {
        int trees = TestSize.of("queryTrees", 20_000, 1_000_000);
        for (int seed = 0; seed < trees; seed++) {
            var query = new Trees(seed).any(3);
            assertEquals(query, NewsQuery.parse(query.toString()), "seed " + seed + ": " + query);
        }
    }

    @Test
    void anyTextParsesOrNamesAColumn() {
        var random = new Random(7);
        int texts = TestSize.of("queryTexts", 50_000, 1_000_000);
        for (int i = 0; i < texts; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                text.append(Trees.PIECES.get(random.nextInt(Trees.PIECES.size())));
            }
            try {
                var query = NewsQuery.parse(text.toString());
                assertEquals(query, NewsQuery.parse(query.toString()), text.toString());
            } catch (QuerySyntaxException e) {
                int length = text.codePointCount(0, text.length());
                assertEquals(Math.clamp(e.column(), 1, length + 1), e.column(), text.toString());
            }
        }
    }

    /** Random query trees. */
    private static final class Trees {
        static final List<String> PIECES = List.of(
                "甲", "国家安全", "与", "或", "非", "AND", "同句", "同段>", "/10", "/>3", "(", ")", "（", "|", "｜", "-", "－", "\"",
                "“", "”", "「", "」", "*", "＊", ":", "：", "标题:", "记者：", "日期:", "来源:", "2023-02", "..", " ", "　", "\\",
                "\n", "\u00a0", "\u2028", "gdp", "C919", "，", "𠮷", "\ud800", "标题", "date", "编号", "1");

        private final Random random;

        Trees(int seed) {
            random = new Random(seed);
        }

        NewsQuery any(int depth) {
            return switch (random.nextInt(depth > 0 ? 12 : 6)) {
                case 0 -> NewsQuery.all();
                case 1 -> new NewsQuery.FieldFilter(pick(ArticleField.values()), text(), pick(Comparison.values()));
                case 2 -> NewsQuery.date(dates());
                case 3, 4, 5 -> leaf(pick(TextField.values()));
                case 6 -> near();
                case 7 -> new NewsQuery.Not(any(depth - 1));
                case 8, 9 -> new NewsQuery.Or(several(depth - 1));
                default -> new NewsQuery.And(several(depth - 1));
            };
        }

        private List<NewsQuery> several(int depth) {
            var queries = new ArrayList<NewsQuery>();
            for (int i = random.nextInt(3) + 2; i > 0; i--) {
                queries.add(any(depth));
            }
            return queries;
        }

        private NewsQuery near() {
            var field = pick(TextField.values());
            var operands = new ArrayList<NewsQuery>();
            for (int i = random.nextInt(2) + 2; i > 0; i--) {
                operands.add(
                        random.nextInt(4) == 0 ? new NewsQuery.Or(List.of(leaf(field), leaf(field))) : leaf(field));
            }
            var proximity = pick(Proximity.Unit.values()) == Proximity.Unit.CHARACTERS
                    ? Proximity.within(random.nextInt(100))
                    : random.nextBoolean() ? Proximity.sameSentence() : Proximity.sameParagraph();
            return new NewsQuery.Near(operands, random.nextBoolean() ? proximity : proximity.inOrder());
        }

        private NewsQuery leaf(TextField field) {
            return switch (random.nextInt(3)) {
                case 0 -> new NewsQuery.Words(text(), field);
                case 1 -> new NewsQuery.Quote(text(), field);
                default -> new NewsQuery.Prefix(text(), field);
            };
        }

        private DateFilter dates() {
            var first = LocalDate.of(1 + random.nextInt(9_000), 1 + random.nextInt(12), 1 + random.nextInt(28));
            return switch (random.nextInt(5)) {
                case 0 -> DateFilter.year(first.getYear());
                case 1 -> DateFilter.between(first, first.plusDays(random.nextInt(400)));
                case 2 -> DateFilter.from(first);
                case 3 -> DateFilter.until(first);
                default -> DateFilter.everyYear(MonthDay.from(first));
            };
        }

        private String text() {
            var text = new StringBuilder();
            for (int i = random.nextInt(4); i >= 0; i--) {
                text.append(pick(PIECES.toArray(String[]::new)));
            }
            return QueryLexer.isBlank(text.toString()) ? "甲" : text.toString();
        }

        private <T> T pick(T[] values) {
            return values[random.nextInt(values.length)];
        }
    }
}
