package org.baoku;

import java.io.IOException;
import java.util.Random;
import org.baoku.error.ArchiveException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An operation of the disk fails, each one in turn: nothing acknowledged is lost, and no file is left open. */
class FailingOperationTest {
    private static final int STEPS = 14;

    @ParameterizedTest
    @CsvSource({"false, 1", "true, 1", "false, 2", "true, 2"})
    void eachOperationInTurn(boolean forever, int seed) throws Exception {
        int step = TestSize.of("failingOperationsStep", 97, 1);
        boolean reached = true;
        for (int operation = 1; reached; operation += step) {
            reached = failOnce(operation, forever, seed);
        }
    }

    /** A merge failed there while articles were being added, and the call that added them did not say why it failed. */
    @Test
    void aMergeThatFailsUnderAnAddIsBlamed() throws Exception {
        for (int operation = 615; operation < 630; operation++) {
            failOnce(operation, false, 2);
        }
    }

    /** Returns whether the operation was reached at all. */
    private static boolean failOnce(int operation, boolean forever, int seed) throws IOException {
        var hint = "operation " + operation + (forever ? " and all later ones" : "") + ", seed " + seed;
        var disk = new FaultyDisk(seed);
        var history = new History(new Random(seed));
        disk.failAt(operation, forever);
        try (var archive = disk.open(NewsArchive.builder().indexingThreads(1))) {
            for (int i = 0; i < STEPS; i++) {
                attempt(() -> history.step(archive), hint);
                attempt(() -> archive.search("招商引资"), hint);
            }
            attempt(() -> history.commit(archive::close), hint);
        } catch (ArchiveException e) {
            FaultyDisk.assertBlames("failed on purpose", e, hint);
        }
        boolean reached = disk.operations() >= operation;
        disk.work();
        try (var archive = disk.open(NewsArchive.builder())) {
            history.assertSurvivesIn(archive, hint);
            history.add(archive, 2);
            history.commit(archive::commit);
            history.assertSurvivesIn(archive, hint + ", one commit later");
        }
        disk.assertNothingIsOpen(hint);
        return reached;
    }

    private static void attempt(Runnable action, String hint) {
        try {
            action.run();
        } catch (ArchiveException e) {
            FaultyDisk.assertBlames("failed on purpose", e, hint);
        }
    }
}
