package org.baoku.analysis.internal.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class VerdictsTest {
    @Test
    void aValueHoldsAWordAndWhatWasDecidedAboutIt() {
        int value = Verdicts.value(4711, Verdicts.LOSING);

        assertEquals(4711, Verdicts.word(value));
        assertEquals(Verdicts.LOSING, Verdicts.verdict(value));
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
    void theValueOfNoWordIsNone() {
        assertEquals(0, Verdicts.count(WordTables.NONE));
        assertEquals(0, Verdicts.mayWin(WordTables.NONE));
    }
}
