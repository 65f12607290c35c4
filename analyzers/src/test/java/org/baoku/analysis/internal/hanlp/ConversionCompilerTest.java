package org.baoku.analysis.internal.hanlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.baoku.analysis.error.DictionaryException;
import org.baoku.analysis.internal.conversion.PinyinTable;
import org.baoku.analysis.internal.conversion.RegionalTerms;
import org.junit.jupiter.api.Test;

/** The compiled tables hold what HanLP's dictionaries hold. */
class ConversionCompilerTest {
    @Test
    void everyPinyinEntryIsFound() throws IOException {
        Map<String, String> pairs = HanlpResource.pairs("/data/dictionary/pinyin/pinyin.txt");
        assertEquals(30_728, pairs.size());
        pairs.forEach((phrase, readings) -> {
            List<String> expected = Arrays.stream(
                            readings.replaceAll("[1-5]", "").split(",", -1))
                    .toList();
            boolean character = phrase.codePointCount(0, phrase.length()) == 1;
            assertEquals(character ? expected.stream().distinct().toList() : expected, syllables(phrase), phrase);
        });
    }

    private static List<String> syllables(String phrase) {
        PinyinTable table = PinyinTable.bundled();
        int entry = table.longestAt(phrase.toCharArray(), 0, phrase.length());
        assertNotEquals(PinyinTable.NONE, entry, phrase);
        assertEquals(phrase.length(), table.length(entry), phrase);
        List<String> syllables = new ArrayList<>();
        for (int i = 0; i < table.count(entry); i++) {
            syllables.add(table.syllable(entry, i));
        }
        return syllables;
    }

    @Test
    void everyPhraseOfTwoScriptsIsConverted() throws IOException {
        HanlpResource.pairs("/data/dictionary/tc/t2s.txt").forEach((phrase, simplified) -> {
            if (phrase.codePointCount(0, phrase.length()) > 1) {
                RegionalTerms terms = RegionalTerms.toMainland();
                int term = terms.find(phrase.toCharArray(), phrase.length());
                assertNotEquals(RegionalTerms.NONE, term, phrase);
                assertEquals(simplified, terms.equivalent(term, 0), phrase);
            }
        });
    }

    @Test
    void namesADictionaryThatIsMissing() {
        DictionaryException refusal =
                assertThrows(DictionaryException.class, () -> HanlpResource.pairs("/data/none.txt"));
        assertEquals("/data/none.txt is missing in HanLP's jar", refusal.getMessage());
    }
}
