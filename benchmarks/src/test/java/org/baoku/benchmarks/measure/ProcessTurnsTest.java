package org.baoku.benchmarks.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProcessTurnsTest {
    private static final List<String> WHO = List.of("a", "b", "c", "d");
    private static final ProcessTurns TURNS = new ProcessTurns(1, 2, 6);

    @Test
    void eachHasOneTurnARoundAndRoundsThatWarmUpDoNotCount() throws IOException {
        List<String> counted = counted(0);
        assertEquals(6 * WHO.size(), counted.size());
        for (int round = 0; round < 6; round++) {
            assertEquals(Set.copyOf(WHO), Set.copyOf(round(counted, round)));
        }
    }

    @Test
    void ordersDifferBetweenRoundsAndProcessesAndComeAgain() throws IOException {
        List<String> counted = counted(0);
        Set<List<String>> orders = new HashSet<>();
        for (int round = 0; round < 6; round++) {
            orders.add(round(counted, round));
        }
        assertNotEquals(1, orders.size());
        assertNotEquals(counted, counted(1));
        assertEquals(counted, counted(0));
    }

    private static List<String> counted(int process) throws IOException {
        List<String> counted = new ArrayList<>();
        List<String> all = new ArrayList<>();
        TURNS.inOneProcess(process, WHO, (one, counts) -> {
            all.add(one);
            if (counts) {
                counted.add(one);
            }
        });
        assertEquals(8 * WHO.size(), all.size());
        return counted;
    }

    private static List<String> round(List<String> counted, int round) {
        return counted.subList(round * WHO.size(), (round + 1) * WHO.size());
    }
}
