package org.baoku.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which of some lines are rows of a list, a table or verse. Lines are separated by slashes, two where a blank line stands
 * between; {@code B:} begins a byline, {@code P:} a paragraph, {@code C:} a label of a column. Expected is a sign for each: R a row.
 */
class RowsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "●今日有雨/●明日转晴 | RR",
                "●今日有雨 | -",
                "●今日有雨/明日转晴 | --",
                "●今日有雨/★明日转晴 | --",
                "C:●今日有雨/●明日转晴/●后天有风 | RRR",
                "P:●今日有雨/●明日转晴 | --",
                "●今日有雨/●明日转晴/P:●后天有风 | RR-",
                "一队 3 比 1 胜/二队 2 比 2 平 | RR",
                "一队 3 比 1 胜 | -",
                "一队 3 胜/二队 2 平 | RR",
                "一队 3/二队 2 | --",
                "一队 胜 三/二队 平 三 | --",
                "一队 胜 3/二队 平 三 | RR",
                "一队 胜 3/二队 平 三/三队 负 零 | ---",
                "一队 胜 3/二队 平 三/三队 负 零/四队 负 1 | RRRR",
                "一队 3 比 1 胜/二队 2 平 | --",
                "一队 3 比 胜/二队 2 平 | RR",
                "一队 3 胜 净/二队 2 平/三队 1 负 | RRR",
                "春耕/一队 3 胜/二队 2 平/秋收 | -RR-",
                "P:一队 3 胜/二队 2 平 | --",
                "修表匠//B:周一白//时针慢了/针脚密了/日子长了 | --RRR",
                "修表匠//周一白//时针慢了/针脚密了/日子长了 | --RRR",
                "修表匠//周一白//时针慢了/针脚密了 | ----",
                "周一白//时针慢了/针脚密了/日子长了//城外下着雨/城里下着雪/人都回了家 | -RRRRRR",
                "周一白/时针慢了/针脚密了/日子长了 | ----",
                "时针慢了/针脚密了/日子长了 | ---",
                "白//时针慢了/针脚密了/日子长了 | ----",
                "周一白周//时针慢了/针脚密了/日子长了 | -RRR",
                "周一白周一//时针慢了/针脚密了/日子长了 | ----",
                "周A白//时针慢了/针脚密了/日子长了 | ----",
                "P:周一白//时针慢了/针脚密了/日子长了 | ----",
                "周一白//时针慢了/针脚密了/日子长了/P:雨停了 | -----",
                "周一白//时针慢了/针脚密了/日子长了//P:雨停了 | -RRR-",
                "周一白//一二三四五六七八九十一二三四五六七八九十/针脚密了/日子长了 | -RRR",
                "周一白//一二三四五六七八九十一二三四五六七八九十一/针脚密了/日子长了 | ----"
            })
    void rows(String lines, String expected) {
        var parts = parts(lines);
        Rows.judge(parts);
        assertEquals(
                expected,
                parts.stream().map(part -> part.is(LineKind.ROW) ? "R" : "-").collect(Collectors.joining()));
    }

    private static List<Part> parts(String lines) {
        var parts = new ArrayList<Part>();
        var blank = 1;
        for (var line : lines.split("/", -1)) {
            if (line.isEmpty()) {
                blank++;
            } else {
                parts.add(part(line, blank));
                blank = 0;
            }
        }
        return parts;
    }

    private static Part part(String line, int blankLinesBefore) {
        var kind = switch (line.substring(0, Math.min(2, line.length()))) {
            case "B:" -> LineKind.BYLINE;
            case "P:" -> LineKind.PARAGRAPH;
            case "C:" -> LineKind.COLUMN;
            default -> LineKind.HEADLINE;
        };
        var text = kind == LineKind.HEADLINE ? line : line.substring(2);
        var runs = List.of(new Block.Run(0, text.length()));
        return Part.of(new Block(new Printed(text, text), runs, blankLinesBefore), kind, "test", 1);
    }
}
