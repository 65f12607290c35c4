package org.baoku.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.primitives.Bytes;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.baoku.error.InputException;
import org.junit.jupiter.api.Test;

class TextDecoderTest {
    private static final String NEWS = "青禾日报讯(记者 林一舟) 3月5日,青禾市春耕备耕现场会在云岭镇举行。𠮷野村的“奇·达楞太”家种了86亩。\n";
    private static final String TRADITIONAL = "青禾日報訊（記者 林一舟）3月5日，青禾縣農會舉辦優質稻種發表會，邀請專家講解節水灌溉技術。";
    private static final Charset GB18030 = Charset.forName("GB18030");

    @Test
    void readsEveryEncoding() {
        assertEquals(NEWS, TextDecoder.decode(NEWS.getBytes(StandardCharsets.UTF_8)));
        assertEquals(NEWS, TextDecoder.decode(NEWS.getBytes(GB18030)));
        assertEquals(TRADITIONAL, TextDecoder.decode(TRADITIONAL.getBytes(GB18030)));
        assertEquals(NEWS, TextDecoder.decode(NEWS.getBytes(StandardCharsets.UTF_16LE)));
        assertEquals(NEWS, TextDecoder.decode(NEWS.getBytes(StandardCharsets.UTF_16BE)));
    }

    @Test
    void dropsTheByteOrderMark() {
        var marked = "\uFEFF" + NEWS;
        assertEquals(NEWS, TextDecoder.decode(marked.getBytes(StandardCharsets.UTF_8)));
        assertEquals(NEWS, TextDecoder.decode(marked.getBytes(StandardCharsets.UTF_16LE)));
        assertEquals(NEWS, TextDecoder.decode(marked.getBytes(StandardCharsets.UTF_16BE)));
    }

    @Test
    void aFewControlCharactersAreText() {
        var text = NEWS + "\u0001\f" + NEWS;
        assertEquals(text, TextDecoder.decode(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void refusesEmptyFiles() {
        assertRefused(new byte[0], "empty");
        assertRefused(" \n\u3000\n".getBytes(StandardCharsets.UTF_8), "empty");
    }

    @Test
    void refusesBinaryFiles() {
        var noise = new byte[4096];
        new Random(42).nextBytes(noise);
        assertRefused(noise, "binary");
        assertRefused("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR".getBytes(StandardCharsets.ISO_8859_1), "binary");
    }

    @Test
    void refusesDamagedUtf8AndNamesThePlace() {
        var damaged = Bytes.concat(
                NEWS.repeat(3).getBytes(StandardCharsets.UTF_8),
                new byte[] {(byte) 0xE9, (byte) 0x9D, 'x'},
                NEWS.getBytes(StandardCharsets.UTF_8));
        int place = NEWS.repeat(3).getBytes(StandardCharsets.UTF_8).length;
        assertRefused(damaged, "wrongly encoded: no UTF-8 from byte " + place);
    }

    private static void assertRefused(byte[] bytes, String reason) {
        var e = assertThrows(InputException.class, () -> TextDecoder.decode(bytes));
        assertTrue(String.valueOf(e.getMessage()).startsWith(reason), e::getMessage);
    }
}
