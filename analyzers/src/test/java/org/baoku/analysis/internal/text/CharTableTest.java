package org.baoku.analysis.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CharTableTest {
    /** A newer Java may class a character otherwise: then this says which, and the table has to be looked at. */
    @Test
    void theWrittenTableSaysWhatTheRulesSay() throws IOException {
        CharRules rules;
        try (InputStream in = Objects.requireNonNull(CharTable.class.getResourceAsStream(CharTable.VARIANTS))) {
            rules = new CharRules(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            assertEquals(
                    Integer.toHexString(rules.lookup(c)),
                    Integer.toHexString(CharTable.get().lookup((char) c)),
                    "U+%04X".formatted(c));
        }
    }

    @Test
    void foldingAFoldedCharacterChangesNothing() {
        CharTable table = CharTable.get();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            int packed = table.lookup(c);
            int codePoint = c;
            assertEquals(packed, table.lookup(CharTable.folded(packed)), () -> "U+%04X".formatted(codePoint));
        }
    }

    @Test
    void foldsAndClasses() {
        assertEquals("1 a", show('Ａ'));
        assertEquals("2 7", show('７'));
        assertEquals("0 国", show('國'));
        assertEquals("0 〇", show('○'));
        assertEquals("3 %", show('％'));
        assertEquals("7 .", show('．'));
        assertEquals("0 𠮷", show("𠮷".codePointAt(0)));
        assertEquals(CharTable.SURROGATE, CharTable.kind(CharTable.get().lookup('\uD842')));
    }

    private static String show(int codePoint) {
        int packed = CharTable.get().lookup(codePoint);
        return CharTable.kind(packed) + " " + Character.toString(CharTable.folded(packed));
    }
}
