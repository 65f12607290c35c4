package org.baoku;

import java.io.IOException;
import java.util.Random;
import org.baoku.error.ArchiveException;
import org.junit.jupiter.api.Test;

/** Contract C8: what was committed survives a loss of power at any moment, whatever becomes of the files not yet synced. */
class PowerLossTest {
    @Test
    void everyAcknowledgedCommitSurvives() throws Exception {
        int seeds = TestSize.of("powerLosses", 200, 10_000);
        for (int seed = 0; seed < seeds; seed++) {
            loseOnce(seed);
        }
    }

    private static void loseOnce(int seed) throws IOException {
        var random = new Random(seed);
        var disk = new FaultyDisk(seed);
        var history = new History(random);
        // One in four is cut between two calls; the others at some operation of the disk, in a flush, commit or merge.
        disk.failAt(random.nextInt(4) == 0 ? Long.MAX_VALUE : 1 + random.nextInt(2_000), true);
        try (var archive = disk.open(NewsArchive.builder().indexingThreads(1 + random.nextInt(2)))) {
            for (int step = random.nextInt(60); step >= 0; step--) {
                history.step(archive);
            }
            disk.losePower();
        } catch (ArchiveException e) {
            disk.losePower();
        }
        disk.restore();
        try (var archive = disk.open(NewsArchive.builder())) {
            history.assertSurvivesIn(archive, "seed " + seed);
            history.add(archive, 1);
            history.commit(archive::commit);
            history.assertSurvivesIn(archive, "seed " + seed + ", one commit later");
        }
    }
}
