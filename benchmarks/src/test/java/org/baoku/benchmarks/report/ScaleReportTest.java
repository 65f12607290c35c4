package org.baoku.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScaleReportTest {
    private static final Surroundings HERE =
            new Surroundings("2024-03-12T08:00Z", "machine", "java", "0.1", Map.of(), "scale");

    @Test
    void findsThePowerLawBehindPoints() {
        Growth growth = Growth.of(List.of(point(10, 3 * 100), point(100, 3 * 10_000), point(1000, 3 * 1_000_000)));
        assertEquals(2, growth.exponent(), 1e-9);
        assertEquals(3, growth.factor(), 1e-9);
        assertEquals(3e8, growth.at(10_000), 1);
        assertEquals(10_000, growth.reaches(3e8), 1e-3);
    }

    @Test
    void whatStaysTheSameReachesNothing() {
        Growth growth = Growth.of(List.of(point(10, 5), point(1000, 5)));
        assertEquals(0, growth.exponent(), 1e-9);
        assertEquals(
                Double.POSITIVE_INFINITY,
                Growth.of(List.of(point(10, 5), point(1000, 4))).reaches(9));
    }

    @Test
    void oneSizeShowsNoGrowth() {
        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> Growth.of(List.of(point(10, 5), point(10, 6))));
        assertTrue(String.valueOf(error.getMessage()).startsWith("Two sizes are needed"), error.getMessage());
    }

    @Test
    void saysWhereOneMachineEnds() {
        ScaleReport report = new ScaleReport(List.of(size(100_000, 1_000), size(10_000, 100)));
        String text = String.join("\n", report.markdown());
        assertTrue(text.contains("| MB on disk | 100 | 1,000 | 1.00 | 100,000 | 1,000,000 |"), text);
        assertTrue(text.contains("MB on disk reaches 4 TB at about 400 M articles."), text);
        assertTrue(report.html().contains("<polyline"));
    }

    @Test
    void readsBackWhatItWrites(@TempDir Path directory) {
        ScalePoint point = size(10_000, 100);
        ReportJson.write(directory.resolve("scale-10000.json"), point);
        assertEquals(point, ReportJson.read(directory.resolve("scale-10000.json"), ScalePoint.class));
    }

    private static ScalePoint size(int articles, double megabytes) {
        return new ScalePoint(HERE, articles, Map.of("MB on disk", megabytes));
    }

    private static Growth.Point point(double size, double value) {
        return new Growth.Point(size, value);
    }
}
