package org.baoku.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.baoku.news.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "新华社柏林1月22日电（记者林一舟、许望舒）柏林下雪了。 | 新华社 | 柏林 | 林一舟 许望舒 | 柏林下雪了。",
                "本报讯(全媒体记者 岳 澄 通讯员 杜小满) 湖水涨了。 | 本报 | - | 岳澄 | 湖水涨了。",
                "本报北京3月5日电 (记者奇·达楞太)湖水涨了。 | 本报 | 北京 | 奇·达楞太 | 湖水涨了。",
                "【青禾日报讯】（记者 乔木青）湖水涨了。 | 青禾日报 | - | 乔木青 | 湖水涨了。",
                "青禾新闻网6月1日讯（记者江一帆）湖水涨了。 | 青禾新闻网 | - | 江一帆 | 湖水涨了。",
                "本報訊（記者陳慧儀）湖水漲了。 | 本報 | - | 陳慧儀 | 湖水漲了。",
                "【中央社台北9日電】湖水漲了。 | 中央社 | 台北 | - | 湖水漲了。",
                "新华社上海十二月五日电 湖水涨了。 | 新华社 | 上海 | - | 湖水涨了。",
                "新华社北京三日电 湖水涨了。 | 新华社 | 北京 | - | 湖水涨了。",
                "央视网消息（新闻联播）：湖水涨了。 | 央视网 | - | - | 湖水涨了。",
                "本报讯（记者 邵 南 摄影 高 远）湖水涨了。 | 本报 | - | 邵南 | 湖水涨了。",
                "本报讯（记者 林一舟/文 许望舒/图）湖水涨了。 | 本报 | - | 林一舟 | 湖水涨了。",
                "解放军报讯 江一帆、特约记者岳澄报道：湖水涨了。 | 解放军报 | - | 江一帆 岳澄 | 湖水涨了。",
                "央视新闻客户端消息（记者 林一舟）湖水涨了。 | 央视新闻客户端 | - | 林一舟 | 湖水涨了。",
                "本报记者 林一舟 发自巴黎 湖水涨了。 | - | 巴黎 | 林一舟 | 湖水涨了。",
                "采写/林一舟 许望舒 湖水涨了。 | - | - | 林一舟 许望舒 | 湖水涨了。",
                "（记者 林一舟 整理）湖水涨了。 | - | - | 林一舟 | 湖水涨了。",
                "记者 阿依古丽·买买提 许望舒 湖水涨了。 | - | - | 阿依古丽·买买提 许望舒 | 湖水涨了。",
                "工人日报-中工网记者 林一舟 湖水涨了。 | - | - | 林一舟 | 湖水涨了。",
                "湖水涨了。 | - | - | - | 湖水涨了。"
            })
    void openings(String text, String agency, String place, String reporters, String body) {
        var opening = BylineReader.standard().read(text);
        assertEquals(Optional.ofNullable(agency), opening.agency());
        assertEquals(Optional.ofNullable(place), opening.place());
        var names = opening.byline().names(Role.REPORTER);
        assertEquals(reporters == null ? List.of() : List.of(reporters.split(" ", -1)), names);
        assertEquals(body, text.substring(opening.bodyStart()));
    }

    @Test
    void namesWithoutGapsAreCutBeforeTheirSurnames() {
        var byline = BylineReader.standard()
                .read("青禾日报客户端7月25日讯(全媒体记者江一帆实习生林小雨张春禾通讯员秦川朱青)湖水涨了。")
                .byline();
        assertEquals(List.of("江一帆"), byline.names(Role.REPORTER));
        assertEquals(List.of("林小雨", "张春禾"), byline.names(Role.INTERN));
        assertEquals(List.of("秦川", "朱青"), byline.names(Role.CORRESPONDENT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "文/林一舟 图/许望舒 | 林一舟 | 许望舒",
                "□文／林一舟 □图／许望舒 | 林一舟 | 许望舒",
                "撰文/林一舟 摄影/许望舒 | 林一舟 | 许望舒",
            })
    void labelsSayWhoWroteAndWhoTookThePhotos(String text, String author, String photographer) {
        var byline = BylineReader.standard().read(text).byline();
        assertEquals(List.of(author), byline.names(Role.AUTHOR));
        assertEquals(List.of(photographer), byline.names(Role.PHOTOGRAPHER));
    }

    @Test
    void photosThatSomebodySuppliedNameNobody() {
        var byline = BylineReader.standard().read("本报记者 林一舟 图片由受访者提供").byline();
        assertEquals(List.of("林一舟"), byline.names(Role.REPORTER));
        assertEquals(List.of(), byline.names(Role.PHOTOGRAPHER));
    }

    @Test
    void aTitleMayRunIntoTheDateline() {
        var opening = BylineReader.standard().read("原标题：湖水又涨了央广网北京8月19日消息（记者 林一舟）8月19日，湖水涨了。");
        assertEquals(Optional.of("湖水又涨了"), opening.sourceTitle());
        assertEquals(Optional.of("央广网"), opening.agency());
        assertEquals(Optional.of("北京"), opening.place());
        assertEquals(Optional.of(MonthDay.of(8, 19)), opening.day());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "记者会昨日举行，市长答记者问。",
                "记者获悉，湖水涨了三厘米。",
                "记者从市水务局了解到，湖水涨了。",
                "8月4日，青禾日报记者获悉，湖水涨了。",
                "市长接受本报记者专访时说，湖水涨了。"
            })
    void reportersInTheStoryAreNoByline(String text) {
        assertTrue(BylineReader.standard().read(text).byline().contributors().isEmpty());
    }

    @Test
    void theYearOfADatelineIsTheLatestThatIsNotAfterThePage() {
        var newYear = LocalDate.of(2024, 1, 3);
        assertEquals(LocalDate.of(2023, 12, 30), DayReader.latest(MonthDay.of(12, 30), newYear));
        assertEquals(newYear, DayReader.latest(MonthDay.of(1, 3), newYear));
        assertEquals(LocalDate.of(2020, 2, 29), DayReader.latest(MonthDay.of(2, 29), newYear));
    }
}
