package org.baoku.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LunarDateTest {
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
