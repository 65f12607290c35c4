package org.baoku.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-03-12 | 2024-03-12",
                "2024/3/12 | 2024-03-12",
                "2024.03.12 08:00 | 2024-03-12",
                "2024年3月12日 | 2024-03-12",
                "2024 年 3 月 12 日 | 2024-03-12",
                "20240312 | 2024-03-12",
                "20240312T235900 | 2024-03-12",
                "20240312T235900+0800 | 2024-03-12",
                "20240312T160000Z | 2024-03-13",
                "2024-03-12T23:59:59+08:00 | 2024-03-12",
                "2024-03-12T16:00:00Z | 2024-03-13",
                "2024-03-12T15:59:59.123Z | 2024-03-12",
                "2024-03-12T20:00:00-05:00 | 2024-03-12",
                "2024-03-12T20:00:00 | 2024-03-12",
                "Tue, 12 Mar 2024 16:30:00 GMT | 2024-03-13",
                "Tue, 12 Mar 2024 08:30:00 +0800 | 2024-03-12",
                "Mon, 12 Mar 2024 08:30:00 +0800 | 2024-03-12",
                "12 Mar 2024 08:30 +0800 | 2024-03-12",
                "2024-02-30 | 2024-02-30",
                "昨天 | 昨天"
            })
    void daysAreReadFromEveryForm(String text, String day) {
        assertEquals(day, Days.iso(text));
    }
}
