package org.baoku.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PinyinTest {
    @Test
    void writesAWordWholeAndInInitials() {
        assertEquals(List.of("zhaoyanzhen", "zyz"), Pinyin.of("赵彦臻"));
        assertEquals(List.of(), Pinyin.of("abc"));
        assertEquals(List.of(), Pinyin.of(""));
    }

    @Test
    void givesEveryReadingOfASurname() {
        assertTrue(Pinyin.of("曾毅").containsAll(List.of("zengyi", "zy", "cengyi", "cy")));
    }
}
