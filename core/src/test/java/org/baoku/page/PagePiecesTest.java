package org.baoku.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.baoku.news.Contributor;
import org.baoku.news.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pieces of which pages are read: numbers, days, names, marks, and texts with their places. */
class PagePiecesTest {
    private static final PageRules RULES = new PageRules(PageStyle.standard());

    @ParameterizedTest
    @CsvSource({
        "12, 12",
        "０３, 3",
        "十, 10",
        "十二, 12",
        "二十, 20",
        "三十一, 31",
        "廿九, 29",
        "二〇二四, 2024",
        "第九, -1",
        "十十, -1",
        "二十十, -1",
        "1234567890, -1"
    })
    void numbers(String text, int expected) {
        assertEquals(expected < 0 ? OptionalInt.empty() : OptionalInt.of(expected), ChineseNumbers.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "8月4日电, --08-04, 4",
        "8 月 4 日, --08-04, 7",
        "12月31号, --12-31, 6",
        "二〇二四年二月二十九日, --02-29, 11",
        "2024年3月12日 星期二, --03-12, 10",
        "13月1日, -, 0",
        "2月30日, -, 0",
        "0月1日, -, 0",
        "8月, -, 0",
        "8月4, -, 0",
        "月4日, -, 0"
    })
    void days(String text, String expected, int end) {
        var day = DayReader.at(text, 0, text.length());
        assertEquals(expected, day.map(found -> found.monthDay().toString()).orElse("-"));
        assertEquals(end, day.map(DayReader.Day::end).orElse(0));
    }

    @Test
    void aDayBeforeAPlace() {
        var text = "新华社北京8月4日电";
        assertEquals(5, DayReader.before(text, 0, 9).orElseThrow().start());
        assertEquals(
                MonthDay.of(8, 4), DayReader.before(text, 0, 9).orElseThrow().monthDay());
        assertEquals(Optional.empty(), DayReader.before(text, 0, 8));
        assertEquals(5, DayReader.bareDayStart("新华社北京三日电", 0, 7));
        assertEquals(5, DayReader.bareDayStart("新华社北京三十一日电", 0, 9));
        assertEquals(-1, DayReader.bareDayStart("新华社北京四十日电", 0, 8));
        assertEquals(-1, DayReader.bareDayStart("新华社北京日电", 0, 6));
    }

    @ParameterizedTest
    @CsvSource({
        "王小二, true",
        "王小, true",
        "王, false",
        "王小二三, false",
        "欧阳小, true",
        "欧阳小二, true",
        "欧阳小二三, false",
        "阿·丽, true",
        "记者, false"
    })
    void fullNames(String name, boolean expected) {
        assertEquals(expected, RULES.names.isFullName(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "王小二李大同 | 王小二 李大同",
                "王小李大 | 王小 李大",
                "斯琴高娃 | 斯琴高娃",
                "阿不都热合曼 | 阿不都热合曼",
                "马海丽高云 | 马海丽 高云",
                "王小二 | 王小二",
                "奇·达楞太 | 奇·达楞太"
            })
    void rowsOfNames(String row, String names) {
        assertEquals(List.of(names.split(" ", -1)), RULES.names.cut(row, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "记 者 王小二 | 记者 王小二",
                "通 讯 员 王小 | 通讯员 王小",
                "记者 王小二 | 记者 王小二",
                "王小二 记 者 | 王小二 记者",
                "记 念 | 记 念",
                "通 讯员 王小 | 通 讯员 王小"
            })
    void wideRoles(String text, String closed) {
        assertEquals(closed, new SpacedRoles(RULES.credits.roleWords).close(text, 0, text.length()));
    }

    @Test
    void wideRolesOutsideTheRangeStay() {
        var roles = new SpacedRoles(RULES.credits.roleWords);
        assertEquals("记 者 王小二", roles.close("记 者 王小二", 0, 2));
        assertEquals("记 者 记者", roles.close("记 者 记 者", 4, 7));
    }

    @ParameterizedTest
    @CsvSource({"文/王小, 2", "文／王小, 2", "文王小, 0", "文, 0", "采写/王小, 3", "摄影/王小, 3", "摄影王小, 0", "图片/王小, 3"})
    void labels(String text, int length) {
        assertEquals(length, CreditWords.labelLength(text, 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"（上接第1版） | 1 | true", "下转第三版 | 3 | false", "▲上接A02版 | A02 | true", "紧接第2版 | 2 | true"})
    void jumpLines(String line, String page, boolean from) {
        assertTrue(Jump.isLine(line));
        assertEquals(new Jump(from, page, 0, line.length()), Jump.ofLine(line));
    }

    @Test
    void jumpsInTexts() {
        assertEquals(Optional.of(new Jump(true, "1", 0, 7)), Jump.leading("（上接第1版）昨日"));
        assertEquals(Optional.empty(), Jump.leading("接第1版的消息说"));
        assertEquals(Optional.of(new Jump(false, "3", 2, 9)), Jump.trailing("昨日（下转第3版）"));
        assertEquals(Optional.empty(), Jump.trailing("昨日下转第3版的"));
    }

    @Test
    void jumpsOnLinesOfTheirOwn() {
        var page = PageReader.standard().read("p.txt", """
                青禾日报 2024年3月12日 星期二 第2版 要闻

                政务中心启用新大厅

                昨日，青禾区政务中心启用新大厅，市民办事更方便。

                （下转第3版）

                春季植树活动开始

                （上接第1版）

                昨日，志愿者在青禾公园种下两百棵树苗，大家都很高兴。
                """);
        assertEquals(Optional.of("3"), page.articles().get(0).continuedTo());
        assertEquals(Optional.empty(), page.articles().get(0).continuedFrom());
        assertEquals(Optional.of("1"), page.articles().get(1).continuedFrom());
        assertEquals(Optional.empty(), page.articles().get(1).continuedTo());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "转自《青禾日报》 | 青禾日报",
                "来源：青禾网 | 青禾网",
                "（来源：青禾日报） | 青禾日报",
                "（据新华社） | 新华社",
                "据新华社 | -",
                "（据了解，湖水涨了） | -",
                "来源： | -",
                "来源 | -"
            })
    void sources(String line, String name) {
        assertEquals(Optional.ofNullable(name), RULES.lines.sourceName(line));
    }

    @Test
    void everyLineIsDecidedOnce() {
        var text = """
                青禾日报 2024年3月12日 星期二 第2版 要闻

                春天把种子交给了泥土，也把希望交给了种地的
                人，他们等着秋天。

                政务中心启用新大厅

                昨日，青禾区政务中心启用新大厅，市民办事更方便。

                记者 温知夏

                春季植树活动开始

                昨日，志愿者在青禾公园种下两百棵树苗，大家都很高兴。

                ——陆望舒
                """;
        var reading = PageReader.standard().explain("p.txt", text);
        var decided = reading.decisions().stream()
                .map(decision -> text.substring(decision.start(), decision.end()))
                .toList();
        assertEquals(text.lines().filter(line -> !line.isBlank()).toList(), decided);
        assertEquals(
                Optional.of("春天把种子交给了泥土，也把希望交给了种地的人，他们等着秋天。"), reading.page().quote());
    }

    @Test
    void whatWasReadFoldedIsGivenBackAsPrinted() {
        var printed = new Printed("记者张 三丰报道", "記者張 三豐報道");
        assertEquals("記者", printed.of("记者"));
        assertEquals("張三豐", printed.of("张三丰"), "read without its gap");
        assertEquals("張 三豐", printed.of("张 三丰"));
        assertEquals("李四", printed.of("李四"), "not from here");
        assertEquals("", printed.of(""));
        assertEquals(
                List.of(new Contributor("張三豐", Role.REPORTER)),
                printed.of(List.of(new Contributor("张三丰", Role.REPORTER))));
        var line = new MastheadLine(
                List.of(new MastheadLine.Field("newspaper", "报道"), new MastheadLine.Field("page", "三")), true);
        assertEquals("報道", printed.of(line).fields().get(0).value());
        assertEquals("三", printed.of(line).fields().get(1).value());
        assertTrue(line.has("page"));
        assertFalse(line.has("year"));
    }

    @Test
    void aPartOfABlockKeepsItsPlaces() {
        var runs = List.of(new Block.Run(10, 13), new Block.Run(20, 24));
        var block = new Block(new Printed("东南西北春夏秋", "东南西北春夏秋"), runs, 1);
        assertEquals(
                List.of(new Block.Run(11, 13), new Block.Run(20, 22)),
                block.part(1, 5).runs());
        assertEquals(List.of(new Block.Run(10, 13)), block.part(0, 3).runs());
        assertEquals(List.of(new Block.Run(20, 24)), block.part(3, 7).runs());
        assertEquals("南西北春", block.part(1, 5).text());
        assertEquals(2, block("天，地。玄、黄。").fullStops());
        assertEquals(2, block("天，地。玄、黄。").commas());
    }

    @Test
    void pairsOfAPageAreCountedAcrossQuotationMarksOnly() {
        var words = new Vocabulary(RULES.script, List.of(block("东“南”西，北春"), block("东南 西3北")));
        assertEquals(2, words.count('东', '南'));
        assertEquals(1, words.count('南', '西'));
        assertEquals(0, words.count('西', '北'));
        assertEquals(1, words.count('3', '北'));
        var many = new StringBuilder();
        for (var i = 0; i < 40_000; i++) {
            many.append((char) (0x4E00 + i % 20_000)).append((char) (0x4E00 + i / 7 % 20_000));
        }
        var large = new Vocabulary(RULES.script, List.of(block(many + "东南")));
        assertEquals(1, large.count('东', '南'), "after the table has grown");
        var often = new Vocabulary(RULES.script, List.of(block("东南".repeat(1_000))));
        assertEquals(Byte.MAX_VALUE, often.count('东', '南'));
    }

    @Test
    void lineEndsOfAnyKindAreOne() {
        var text = "青禾日报 2024年3月12日 星期二\n\n政务中心启用新大厅\n\n昨日，政务中心启用新大厅。\n\n首日接待三百人。\n";
        var expected = PageReader.standard().read("p.txt", text).articles().getFirst();
        for (var end : List.of("\r\n", "\r", "\u2028", "\u0085")) {
            var read = PageReader.standard()
                    .read("p.txt", text.replace("\n", end))
                    .articles()
                    .getFirst();
            assertEquals(expected.headline(), read.headline());
            assertEquals(expected.body(), read.body());
        }
    }

    @Test
    void aDecisionHasARange() {
        assertThrows(IllegalArgumentException.class, () -> new Decision(-1, 2, LineKind.HEADLINE, "", 1));
        assertThrows(IllegalArgumentException.class, () -> new Decision(3, 2, LineKind.HEADLINE, "", 1));
        assertEquals(2, new Decision(2, 2, LineKind.HEADLINE, "", 1).end());
    }

    private static Block block(String text) {
        return new Block(new Printed(text, text), List.of(new Block.Run(0, text.length())), 0);
    }
}
