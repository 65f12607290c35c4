package org.baoku.analysis.internal.conversion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Random;
import java.util.SequencedCollection;
import java.util.Set;
import java.util.TreeSet;
import org.baoku.analysis.error.DictionaryException;
import org.junit.jupiter.api.Test;

class PhraseTableTest {
    private static final String LETTERS = "ab中\u9f99\uffff";

    private static PhraseTable read(String text) throws IOException {
        return PhraseTable.read(new BufferedReader(new StringReader(text)), "sample.txt");
    }

    private static PhraseTable of(SequencedCollection<String> phrases) throws IOException {
        return read(String.join("=x\n", phrases) + "=x\n");
    }

    @Test
    void readsPhrasesAndValues() throws IOException {
        PhraseTable table = read("软体=软件\n高阶=高端,高级\n");
        assertEquals(2, table.size());
        assertEquals("高阶", table.phrase(1));
        assertEquals(2, table.count(1));
        assertEquals("高端", table.value(1, 0));
        assertEquals("高级", table.value(1, 1));
    }

    @Test
    void namesTheLineThatIsWrong() {
        for (String wrong : new String[] {"", "软体", "=软件", "软体=", "好=好", "坏=坏"}) {
            DictionaryException refusal =
                    assertThrows(DictionaryException.class, () -> read("好=好\n" + wrong + "\n龙=龙\n"));
            assertEquals(
                    "sample.txt, line 2: expected \"phrase=value,…\" after \"好\", found \"" + wrong + "\"",
                    refusal.getMessage());
        }
    }

    @Test
    void namesAResourceThatIsMissing() {
        DictionaryException refusal = assertThrows(DictionaryException.class, () -> PhraseTable.bundled("none.txt"));
        assertEquals("none.txt is missing beside " + PhraseTable.class.getName(), refusal.getMessage());
    }

    @Test
    void findsTheLongestPhraseAtAPlace() throws IOException {
        PhraseTable table = of(List.of("庆", "重", "重庆", "重庆市"));
        char[] text = "在重庆市".toCharArray();
        assertEquals(PhraseTable.NONE, table.longestAt(text, 0, 4));
        assertEquals("重庆市", table.phrase(table.longestAt(text, 1, 4)));
        assertEquals("重庆", table.phrase(table.longestAt(text, 1, 3)));
        assertEquals("重", table.phrase(table.longestAt(text, 1, 2)));
        assertEquals(PhraseTable.NONE, table.longestAt(text, 1, 1));
    }

    @Test
    void agreesWithTryingEveryPhrase() throws IOException {
        Random random = new Random(17);
        for (int round = 0; round < 2000; round++) {
            TreeSet<String> phrases = new TreeSet<>();
            for (int i = random.nextInt(20); i >= 0; i--) {
                phrases.add(randomText(random, 1 + random.nextInt(4)));
            }
            PhraseTable table = of(phrases);
            assertEquals(phrases.size(), table.size());
            String text = randomText(random, random.nextInt(12));
            for (int from = 0; from <= text.length(); from++) {
                int found = table.longestAt(text.toCharArray(), from, text.length());
                assertEquals(
                        longest(phrases, text.substring(from)), found == PhraseTable.NONE ? "" : table.phrase(found));
            }
        }
    }

    private static String longest(Set<String> phrases, String text) {
        String longest = "";
        for (String phrase : phrases) {
            if (text.startsWith(phrase) && phrase.length() > longest.length()) {
                longest = phrase;
            }
        }
        return longest;
    }

    private static String randomText(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    @Test
    void countsCharactersByCodePoint() throws IOException {
        PhraseTable table = of(List.of("中文", "\ud842\udfb7"));
        assertFalse(table.isCharacter(0));
        assertTrue(table.isCharacter(1));
    }
}
