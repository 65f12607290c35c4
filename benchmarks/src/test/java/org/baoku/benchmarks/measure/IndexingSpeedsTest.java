package org.baoku.benchmarks.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.baoku.benchmarks.report.Column;
import org.baoku.benchmarks.report.Figure;
import org.junit.jupiter.api.Test;

/** What rounds of batches are taken for. */
class IndexingSpeedsTest {
    private static final Column SPEED = Column.higher("speed", 1, "");

    /** Other work met a batch of each round of the peer, and two rounds of three of each batch were left alone. */
    @Test
    void otherWorkInEveryRoundDoesNotChangeTheRatio() {
        IndexingSpeeds speeds = new IndexingSpeeds(new long[] {1_000, 2_000, 3_000});
        for (int disturbed = 0; disturbed < 3; disturbed++) {
            speeds.add("baoku", new long[] {1_000, 2_000, 3_000});
            long[] nanos = {2_000, 4_000, 6_000};
            nanos[disturbed] *= 5;
            speeds.add("peer", nanos);
        }
        Figure peer = speeds.figure("peer", "baoku", SPEED);
        assertEquals(500.0, peer.value().typical(), 1e-9);
        assertEquals(2.0, peer.advantage().orElseThrow().typical(), 1e-9);
    }

    /** A large batch counts for more than a small one. */
    @Test
    void theSpeedIsThatOverAllBatches() {
        IndexingSpeeds speeds = new IndexingSpeeds(new long[] {1_000, 9_000});
        speeds.add("baoku", new long[] {1_000, 4_000});
        assertEquals(2_000.0, speeds.figure("baoku", "baoku", SPEED).value().typical(), 1e-9);
        assertEquals(10_000, speeds.bytes());
    }
}
