package org.baoku.benchmarks.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a report of one measure, of which more is better. */
public final class SpeedReport {
    private SpeedReport() {}

    /** What Baoku and two peers reached. */
    public static Report of(double baoku, double peer, double other) {
        Section speed = new Section(
                "speed",
                "Speed",
                "",
                List.of(Column.higher("Mchar/s", 1, "")),
                "baoku",
                List.of(
                        Row.of("baoku", Row.Kind.BAOKU, "", Figure.of(baoku)),
                        Row.of("peer", Row.Kind.PEER, "", figure(peer, baoku)),
                        Row.of("other", Row.Kind.PEER, "", figure(other, baoku))),
                Optional.empty());
        return new Report(new Surroundings("", "", "", "", Map.of(), ""), List.of(speed), List.of());
    }

    private static Figure figure(double value, double baoku) {
        return new Figure(Spread.of(value), Optional.of(Spread.of(baoku / value)));
    }
}
