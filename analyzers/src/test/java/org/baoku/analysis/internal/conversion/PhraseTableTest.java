package org.baoku.analysis.internal.conversion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PhraseTableTest {
    private static final String LETTERS = "ab中\ud842\udfb7\uffff";

    @Test
    void findsTheLongestPhraseAtAPlace() {
        PhraseTable table = PhraseTable.of(List.of("重", "重庆", "重庆市", "庆"));
        char[] text = "在重庆市".toCharArray();
        assertEquals(PhraseTable.NONE, table.longestAt(text, 0, 4));
        assertEquals("重庆市", table.get(table.longestAt(text, 1, 4)));
        assertEquals("重庆", table.get(table.longestAt(text, 1, 3)));
        assertEquals("重", table.get(table.longestAt(text, 1, 2)));
        assertEquals(PhraseTable.NONE, table.longestAt(text, 1, 1));
    }

    @Test
    void agreesWithTryingEveryPhrase() {
        Random random = new Random(17);
        for (int round = 0; round < 2000; round++) {
            Set<String> phrases = new TreeSet<>();
            for (int i = random.nextInt(20); i >= 0; i--) {
                phrases.add(randomText(random, 1 + random.nextInt(4)));
            }
            PhraseTable table = PhraseTable.of(phrases);
            assertEquals(phrases.size(), table.size());
            String text = randomText(random, random.nextInt(12));
            for (int from = 0; from <= text.length(); from++) {
                int found = table.longestAt(text.toCharArray(), from, text.length());
                assertEquals(longest(phrases, text.substring(from)), found == PhraseTable.NONE ? "" : table.get(found));
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
    void countsCharactersByCodePoint() {
        PhraseTable table = PhraseTable.of(List.of("\ud842\udfb7", "中文"));
        assertFalse(table.isCharacter(0));
        assertTrue(table.isCharacter(1));
    }

    @Test
    void refusesAnEmptyPhrase() {
        assertThrows(IllegalArgumentException.class, () -> PhraseTable.of(List.of("a", "")));
    }
}
