package org.baoku.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.baoku.error.InputException;
import org.baoku.news.Role;
import org.junit.jupiter.api.Test;

class PageStyleTest {
    private static final String PAGE = """
            青禾校报 二〇二四年春季号 总第17号

            操场边的向日葵开了

            小记者 林一舟

            操场边的向日葵开了，一共十七朵。
            """;

    @Test
    void aHostAddsWordsAndPatterns() {
        var style = PageStyle.parse("school.txt", """
                # the school's paper
                rank = 小
                masthead = (?<newspaper>\\S+校报)
                masthead = \\S+季号
                """);
        var page = PageReader.with(PageStyle.standard().plus(style)).read("school.txt", PAGE);
        assertEquals(Optional.of("青禾校报"), page.masthead().newspaper());
        assertEquals(17, page.masthead().issue().orElse(0));
        var article = page.articles().getFirst();
        assertEquals("操场边的向日葵开了", article.headline().main());
        assertEquals(List.of("林一舟"), article.byline().names(Role.REPORTER));
    }

    @Test
    void aPatternMayNameWhatItNeeds() {
        var style = PageStyle.parse("school.txt", "masthead = {with 校园}(?<newspaper>\\S+(?:校报|园报))");
        var reader = PageReader.with(PageStyle.standard().plus(style));
        assertEquals(
                Optional.of("青禾园报"),
                reader.read("a.txt", "青禾园报 2024年3月12日 第2版").masthead().newspaper());
        assertEquals(
                Optional.of("青禾日报"),
                reader.read("b.txt", "青禾日报 2024年3月12日 第2版").masthead().newspaper());
    }

    @Test
    void aWrongLineIsNamed() {
        var noEquals = assertThrows(InputException.class, () -> PageStyle.parse("my.txt", "# mine\n\n记者"));
        assertEquals("my.txt, line 3: expected \"key = words\", found \"记者\"", noEquals.getMessage());
        var noKey = assertThrows(InputException.class, () -> PageStyle.parse("my.txt", "roles = 记者"));
        assertEquals("my.txt, line 1: no such key: \"roles\"", noKey.getMessage());
        var noPattern = assertThrows(InputException.class, () -> PageStyle.parse("my.txt", "masthead = (第"));
        assertTrue(String.valueOf(noPattern.getMessage()).startsWith("my.txt, line 1: not a pattern"));
    }

    @Test
    void aDateThatCannotBeIsReported() {
        var reading = PageReader.standard()
                .explain("page.txt", "青禾日报 2024年3月12日 星期三 农历甲辰年二月初四 第2版 要闻\n\n向日葵开了\n\n操场边的向日葵开了，一共十七朵。");
        assertEquals(
                List.of("2024-03-12 is 星期二, the page prints 星期三", "2024-03-12 is 甲辰年二月初三, the page prints 甲辰年二月初四"),
                reading.warnings());
        assertEquals(Optional.of("星期三"), reading.page().masthead().weekday());
    }
}
