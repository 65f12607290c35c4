package org.baoku.benchmarks.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.baoku.benchmarks.report.Column;
import org.baoku.benchmarks.report.Figure;
import org.junit.jupiter.api.Test;

/** What repeated rounds are taken for. */
class RoundsTest {
    private static Rounds rounds(List<Double> baoku, List<Double> peer) {
        Rounds rounds = new Rounds();
        baoku.forEach(value -> rounds.add("baoku", value));
        peer.forEach(value -> rounds.add("peer", value));
        return rounds;
    }

    /** Most rounds of one were slowed by other work, as happens on a shared machine. */
    @Test
    void otherWorkDoesNotChangeTheRatio() {
        Rounds rounds = rounds(List.of(3.0, 6.0, 3.0, 3.0, 6.1), List.of(2.0, 2.0, 1.0, 2.0, 2.0));
        Figure peer = rounds.figure("peer", "baoku", Column.higher("speed", 1, ""));
        assertEquals(2.0, peer.value().typical());
        assertEquals(3.0, peer.advantage().orElseThrow().typical());
    }

    @Test
    void timesAreBetterWhenLess() {
        Rounds rounds = rounds(List.of(10.0, 11.0, 30.0), List.of(20.0, 22.0, 25.0));
        Figure peer = rounds.figure("peer", "baoku", Column.lower("ms", 0, ""));
        assertEquals(22.0, peer.value().typical());
        assertEquals(2.0, peer.advantage().orElseThrow().typical());
    }

    @Test
    void oneRoundStandsForItself() {
        Column column = Column.higher("speed", 1, "");
        assertEquals(
                5.0,
                rounds(List.of(5.0), List.of(5.0))
                        .figure("peer", "baoku", column)
                        .value()
                        .typical());
        assertThrows(IllegalArgumentException.class, () -> column.undisturbed(List.of()));
    }
}
