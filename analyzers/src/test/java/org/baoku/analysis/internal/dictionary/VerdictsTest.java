package org.baoku.analysis.internal.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictsTest {
    @Test
    void aValueHoldsAWordAndWhatWasDecidedAboutIt() {
        int value = Verdicts.value(4711, Verdicts.LOSING);

        assertEquals(4711, Verdicts.word(value));
        assertEquals(1, Verdicts.count(value));
        assertEquals(0, Verdicts.mayWin(value));
        assertFalse(Verdicts.isSolid(value));
    }

    @Test
    void whatLosesIsAWordAllTheSame() {
        assertEquals(1, Verdicts.count(Verdicts.value(0, Verdicts.LOSING)));
        assertEquals(0, Verdicts.mayWin(Verdicts.value(0, Verdicts.LOSING)));
        assertEquals(0, Verdicts.mayWin(Verdicts.value(3, Verdicts.LOSING)));
        assertEquals(1, Verdicts.mayWin(Verdicts.value(3, Verdicts.SOLID)));
        assertEquals(1, Verdicts.mayWin(Verdicts.value(2, Verdicts.OPEN)));
    }

    @Test
    void aListedPairIsASolidWord() {
        int pair = Verdicts.value(5, Verdicts.SOLID_PAIR);

        assertEquals(1, Verdicts.listedPairs(pair));
        assertTrue(Verdicts.isSolid(pair));
        assertEquals(1, Verdicts.mayWin(pair));
        assertTrue(Verdicts.isSolid(Verdicts.value(5, Verdicts.SOLID)));
        for (int other : List.of(Verdicts.OPEN, Verdicts.SOLID, Verdicts.LOSING)) {
            assertEquals(0, Verdicts.listedPairs(Verdicts.value(5, other)));
        }
        assertFalse(Verdicts.isSolid(Verdicts.value(5, Verdicts.LOSING)));
    }

    @Test
    void theValueOfNoWordIsNone() {
        assertFalse(Verdicts.isSolid(WordTables.NONE));
        assertEquals(0, Verdicts.listedPairs(WordTables.NONE));
        assertEquals(0, Verdicts.count(WordTables.NONE));
        assertEquals(0, Verdicts.mayWin(WordTables.NONE));
    }
}
