package org.baoku.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.baoku.benchmarks.report.Repetition.Change;
import org.junit.jupiter.api.Test;

class RepetitionTest {
    @Test
    void ratiosThatMoveAreNamed() {
        assertEquals(List.of(), differences(SpeedReport.of(12, 10, 3), SpeedReport.of(13, 10, 3)));
        assertEquals(
                List.of("Speed, Mchar/s, peer: 1.20, then 1.50"),
                differences(SpeedReport.of(12, 10, 3), SpeedReport.of(15, 10, 3.75)));
        assertEquals(
                List.of("Speed, Mchar/s, peer: 1.50, then 1.20"),
                differences(SpeedReport.of(15, 10, 3.75), SpeedReport.of(12, 10, 3)));
        assertEquals(
                2,
                Repetition.of(SpeedReport.of(12, 10, 3), SpeedReport.of(15, 10, 3.75))
                        .ratios()
                        .size());
    }

    @Test
    void pairsThatChangePlacesAreNamedBaokuAmongThem() {
        assertEquals(
                List.of("Speed, Mchar/s, peer beside other: 1.25, then 0.75"),
                swaps(SpeedReport.of(9, 5, 4), SpeedReport.of(9, 6, 8)));
        assertEquals(
                List.of("Speed, Mchar/s, baoku beside peer: 1.20, then 0.80"),
                swaps(SpeedReport.of(12, 10, 3), SpeedReport.of(8, 10, 3)));
        assertEquals(
                3,
                Repetition.of(SpeedReport.of(9, 5, 4), SpeedReport.of(9, 6, 8))
                        .pairs()
                        .size());
    }

    @Test
    void whoIsTooNearToTellHasKeptItsPlace() {
        assertEquals(List.of(), swaps(SpeedReport.of(10.5, 10, 3), SpeedReport.of(9.7, 10, 3)));
        assertEquals(
                List.of(), swaps(SpeedReport.of(10, 0.02, 0), SpeedReport.of(10, 0, 0.02)), "all of them print as 0");
    }

    @Test
    void whoIsInOneRunOnlyIsNotCompared() {
        Report none = new Report(new Surroundings("", "", "", "", Map.of(), ""), List.of(), List.of());
        assertEquals(new Repetition(List.of(), List.of()), Repetition.of(SpeedReport.of(3, 2, 1), none));
        assertEquals(new Repetition(List.of(), List.of()), Repetition.of(none, SpeedReport.of(3, 2, 1)));
    }

    private static List<String> differences(Report first, Report second) {
        return Repetition.of(first, second).differences(0.15).stream()
                .map(Change::toString)
                .toList();
    }

    private static List<String> swaps(Report first, Report second) {
        return Repetition.of(first, second).swaps(0.15).stream()
                .map(Change::toString)
                .toList();
    }
}
