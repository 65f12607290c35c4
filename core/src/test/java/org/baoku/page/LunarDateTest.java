package org.baoku.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.JulianFields;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LunarDateTest {
    private static final double SECONDS_OF_DAY = 86400;

    @ParameterizedTest
    @CsvSource({
        "2023-01-22, 癸卯年正月初一",
        "2023-02-08, 癸卯年正月十八",
        "2023-03-22, 癸卯年闰二月初一",
        "2023-04-19, 癸卯年闰二月廿九",
        "2023-04-20, 癸卯年三月初一",
        "2023-07-27, 癸卯年六月初十",
        "2024-02-09, 癸卯年十二月三十",
        "2024-02-10, 甲辰年正月初一",
        "2020-05-23, 庚子年闰四月初一",
        "2025-07-25, 乙巳年闰六月初一",
        "2025-01-29, 乙巳年正月初一",
        "2017-07-23, 丁酉年闰六月初一",
        "2014-10-24, 甲午年闰九月初一",
        "2033-12-22, 癸丑年闰十一月初一",
        "2034-02-19, 甲寅年正月初一",
        "1978-02-07, 戊午年正月初一",
        "1949-10-01, 己丑年八月初十",
        "2000-02-05, 庚辰年正月初一",
        "2012-12-31, 壬辰年十一月十九",
        "2026-02-17, 丙午年正月初一"
    })
    void daysOfTheChineseCalendar(LocalDate day, String printed) {
        assertEquals(printed, LunarDate.of(day).text());
    }

    /** Published in minutes of universal time; the terms that are left out are worth no more than a minute and a half. */
    @ParameterizedTest
    @CsvSource({
        "-5, 1999-08-11T11:09",
        "0, 2000-01-06T18:14",
        "218, 2017-08-21T18:30",
        "285, 2023-01-21T20:53",
        "289, 2023-05-19T15:53",
        "291, 2023-07-17T18:32",
        "293, 2023-09-15T01:40",
        "296, 2023-12-12T23:32",
        "300, 2024-04-08T18:21",
        "304, 2024-08-04T11:13",
        "308, 2024-12-01T06:21",
        "312, 2025-03-29T10:58"
    })
    void newMoonsAreNearThePublishedOnes(int k, LocalDateTime published) {
        var universal = LunarDate.newMoon(k) - 67 / SECONDS_OF_DAY;
        assertEquals(julian(published), universal, 90 / SECONDS_OF_DAY);
    }

    /** What the formula gives, to a second: a slip in a small term moves no day of those above. */
    @ParameterizedTest
    @CsvSource({
        "-1236, 2415050.557162",
        "-283, 2443192.651896",
        "0, 2451550.260712",
        "287, 2460025.225845",
        "300, 2460409.265704",
        "1236, 2488049.466670"
    })
    void newMoonsAreThoseOfTheFormula(int k, double terrestrial) {
        assertEquals(terrestrial, LunarDate.newMoon(k), 1 / SECONDS_OF_DAY);
    }

    /** The published minute, in China's time, at which the sun reaches a longitude. */
    @ParameterizedTest
    @CsvSource({
        "1900-12-22T14:42, 270",
        "2000-06-21T09:48, 90",
        "2000-12-21T21:37, 270",
        "2023-03-21T05:24, 360",
        "2023-09-23T14:50, 180",
        "2023-12-22T11:27, 270",
        "2024-06-21T04:51, 90",
        "2024-09-22T20:44, 180",
        "2100-12-22T03:51, 270"
    })
    void solsticesAndEquinoxesAreNearThePublishedOnes(LocalDateTime published, double longitude) {
        var day = (int) published.toLocalDate().getLong(JulianFields.JULIAN_DAY);
        var before = LunarDate.longitudeAtMidnight(day);
        var perDay = (LunarDate.longitudeAtMidnight(day + 1) - before + 360) % 360;
        var minute = published.toLocalTime().toSecondOfDay() / 60;
        assertEquals(minute, (longitude - before) / perDay * 1440, 10);
    }

    /** What the formula gives, to a hundredth of a second of arc. */
    @ParameterizedTest
    @CsvSource({
        "2378497, 280.090199",
        "2415376, 269.375598",
        "2451717, 89.613785",
        "2460025, 359.781743",
        "2460576, 179.160212",
        "2488425, 269.834137",
        "2524959, 279.740159"
    })
    void longitudesAreThoseOfTheFormula(int day, double degrees) {
        assertEquals(degrees, LunarDate.longitudeAtMidnight(day), 3e-6);
    }

    private static double julian(LocalDateTime time) {
        return time.toLocalDate().getLong(JulianFields.JULIAN_DAY)
                - 0.5
                + time.toLocalTime().toSecondOfDay() / SECONDS_OF_DAY;
    }

    @ParameterizedTest
    @CsvSource({"癸卯年正月十八", "正月十八", "癸卯兔年正月十八", "癸卯年"})
    void aPrintedDateMayLeaveOutParts(String printed) {
        assertTrue(LunarDate.of(LocalDate.of(2023, 2, 8)).isPrintedAs(printed));
    }

    @ParameterizedTest
    @CsvSource({"癸卯年正月十七", "正月十七", "壬寅年正月十八"})
    void anotherDayIsAnother(String printed) {
        assertFalse(LunarDate.of(LocalDate.of(2023, 2, 8)).isPrintedAs(printed));
    }
}
