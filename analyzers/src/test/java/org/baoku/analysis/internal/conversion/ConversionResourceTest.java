package org.baoku.analysis.internal.conversion;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import org.baoku.analysis.DictionaryException;
import org.junit.jupiter.api.Test;

class ConversionResourceTest {
    private static Map<String, String[]> read(String text) throws IOException {
        return ConversionResource.read(new BufferedReader(new StringReader(text)), "sample.txt");
    }

    @Test
    void readsKeysAndValues() throws IOException {
        Map<String, String[]> entries = read("高阶=高端,高级\n软体=软件\n");
        assertEquals(2, entries.size());
        assertArrayEquals(new String[] {"高端", "高级"}, entries.get("高阶"));
    }

    @Test
    void namesTheLineThatIsWrong() {
        for (String wrong : new String[] {"", "软体", "=软件", "软体=", "好=好"}) {
            DictionaryException refusal =
                    assertThrows(DictionaryException.class, () -> read("好=好\n" + wrong + "\n坏=坏\n"));
            assertEquals(
                    "sample.txt, line 2: expected a new \"key=value,…\", found \"" + wrong + "\"",
                    refusal.getMessage());
        }
    }

    @Test
    void namesAResourceThatIsMissing() {
        DictionaryException refusal =
                assertThrows(DictionaryException.class, () -> ConversionResource.read("none.txt"));
        assertEquals("none.txt is missing beside " + ConversionResource.class.getName(), refusal.getMessage());
    }
}
