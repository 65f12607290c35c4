package org.baoku.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.MonthDay;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Photographers inside running texts, and the parts of datelines. */
class CreditsInTextTest {
    private static final PageRules RULES = new PageRules(PageStyle.standard());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "孩子们在写生。（林一舟 摄） | 林一舟",
                "孩子们在写生。（林一舟摄） | 林一舟",
                "孩子们在写生。(林一舟摄) | 林一舟",
                "孩子们在写生。【林一舟摄】 | 林一舟",
                "孩子们在写生。林一舟 摄 | 林一舟",
                "孩子们在写生。林一舟摄 | 林一舟",
                "孩子们在写生。林一舟/摄 | 林一舟",
                "孩子们在写生。林一舟/摄影 湖面很静。 | 林一舟",
                "孩子们在写生。林一舟 摄影 湖面很静。 | ''",
                "孩子们在写生。林一舟 摄影。湖面很静。 | 林一舟",
                "孩子们在写生。林一舟 摄 湖面很静。 | 林一舟",
                "孩子们在写生。林一舟摄 湖面很静。 | 林一舟",
                "孩子们在写生。林一舟摄下了湖面。 | ''",
                "孩子们在写生。摄：林一舟 | ''",
                "孩子们在写生。摄/林一舟 | ''",
                "孩子们在写生。林一舟 图 | 林一舟",
                "孩子们在写生。林一舟/图 | 林一舟",
                "孩子们在写生。林一舟／图 | 林一舟",
                "孩子们在写生。林一舟图 | ''",
                "孩子们在写生。本报记者 林一舟 摄 | 林一舟",
                "孩子们在写生。本报记者 林一舟 杜小满 摄 | 林一舟 杜小满",
                "孩子们在写生。新华社发（林一舟摄） | 林一舟",
                "（林一舟摄）孩子们在写生。（杜小满摄） | 林一舟 杜小满",
                "林一舟 文/图 | ''"
            })
    void photographers(String text, String names) {
        var found = new PhotoCredits(RULES.credits).in(text, 0, text.length());
        assertEquals(names, found.stream().map(one -> one.name()).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "新华社北京8月4日 | 新华社 | 北京 | --08-04",
                "新华社 北京 8月4日 | 新华社 | 北京 | --08-04",
                "据新华社北京8月4日 | 新华社 | 北京 | --08-04",
                "新华社北京 | 新华社 | 北京 | -",
                "新华社8月4日 | 新华社 | - | --08-04",
                "新华社 | 新华社 | - | -",
                "新华社北京四日 | 新华社 | 北京 | -",
                "本报云泽3月5日 | 本报 | 云泽 | --03-05",
                "本报 | 本报 | - | -",
                "青禾日报云泽3月5日 | 青禾日报 | 云泽 | --03-05",
                "红网时刻衡阳3月5日 | 红网时刻 | 衡阳 | --03-05",
                "新华社美国阿斯彭3月5日 | 新华社 | 美国阿斯彭 | --03-05",
                "新华社云南大理3月5日 | 新华社 | 云南大理 | --03-05",
                "青禾网（记者站）北京3月5日 | 青禾网（记者站） | 北京 | --03-05",
                "青禾北京3月5日 | 青禾 | 北京 | --03-05",
                "北京3月5日 | 北京 | - | --03-05"
            })
    void datelines(String text, String agency, String place, String day) {
        var parts = new DatelineReader(PageStyle.standard()).read(text, 0, text.length());
        assertEquals(
                agency + " " + place + " " + day,
                parts.agency().orElse(null) + " " + parts.place().orElse(null) + " "
                        + parts.day().map(MonthDay::toString).orElse(null));
    }
}
