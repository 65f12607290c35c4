package org.baoku;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.baoku.error.ArchiveException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The disk gets full at every write, and at several bytes of each: the archive says so, goes on answering, opens at its last
 * commit, and takes articles again when there is room.
 */
class FullDiskTest {
    /** What is done when the disk gets full. */
    enum Phase {
        /** Adding, and writing what was added for searches. */
        ADD,
        /** Committing. */
        COMMIT,
        /** Merging the segments of many small commits. */
        MERGE,
        /** Taking a snapshot, which commits. */
        SNAPSHOT
    }

    @TempDir
    Path snapshots;

    private int taken;

    @ParameterizedTest
    @EnumSource
    void atEveryWrite(Phase phase) throws Exception {
        var budgets = budgets(phase);
        assertTrue(budgets.size() > 50, () -> phase + " writes little: " + budgets);
        int tried = TestSize.of("fullDisks", 20, budgets.size());
        int step = Math.ceilDiv(budgets.size(), tried);
        for (int i = step - 1; i < budgets.size(); i += step) {
            fill(phase, budgets.get(i));
        }
    }

    /** For each write, the budgets that leave room for none of its bytes, one, half of them, and all but one. */
    private List<Long> budgets(Phase phase) throws IOException {
        var disk = new FaultyDisk(1);
        var history = new History(new Random(1));
        try (var archive = disk.open(NewsArchive.builder())) {
            prepare(archive, history);
            disk.limit(Integer.MAX_VALUE);
            run(phase, archive, history);
        }
        var budgets = new TreeSet<Long>();
        long before = 0;
        for (long level : disk.levels()) {
            budgets.addAll(List.of(before, Math.min(before + 1, level - 1), (before + level) / 2, level - 1));
            before = level;
        }
        return List.copyOf(budgets);
    }

    private void fill(Phase phase, long budget) throws IOException {
        var hint = phase + " with " + budget + " bytes";
        var disk = new FaultyDisk(1);
        var history = new History(new Random(1));
        try (var archive = disk.open(NewsArchive.builder())) {
            prepare(archive, history);
            disk.limit(budget);
            try {
                run(phase, archive, history);
            } catch (ArchiveException e) {
                FaultyDisk.assertBlames("disk full", e, hint);
            }
            assertTrue(archive.search("招商引资").total().count() > 0, hint);
            history.commit(archive::close);
        } catch (ArchiveException e) {
            FaultyDisk.assertBlames("disk full", e, hint);
        }
        try (var archive = disk.open(NewsArchive.builder().readOnly())) {
            assertTrue(archive.verify().isSound(), hint);
        }
        disk.work();
        try (var archive = disk.open(NewsArchive.builder())) {
            history.assertSurvivesIn(archive, hint);
            run(phase, archive, history);
            history.commit(archive::commit);
            history.assertSurvivesIn(archive, hint + ", with room again");
        }
        disk.assertNothingIsOpen(hint);
    }

    private static void prepare(NewsArchive archive, History history) {
        for (int i = 0; i < 3; i++) {
            history.add(archive, 5);
            history.commit(archive::commit);
        }
    }

    private void run(Phase phase, NewsArchive archive, History history) {
        switch (phase) {
            case ADD -> {
                history.add(archive, 30);
                archive.refresh();
            }
            case COMMIT -> {
                history.add(archive, 30);
                history.delete(archive, 3);
                history.commit(archive::commit);
            }
            case SNAPSHOT -> {
                history.add(archive, 30);
                history.commit(() -> snapshot(archive));
            }
            case MERGE -> {
                for (int i = 0; i < 12; i++) {
                    history.add(archive, 2);
                    history.commit(archive::commit);
                }
            }
        }
    }

    /** A snapshot is whole, or not there. */
    private void snapshot(NewsArchive archive) {
        var target = snapshots.resolve("snapshot" + ++taken);
        try {
            archive.snapshot(target);
        } catch (ArchiveException e) {
            assertFalse(Files.exists(target), "half a snapshot");
            throw e;
        }
        try (var copy = NewsArchive.builder().readOnly().open(target)) {
            assertTrue(copy.verify().isSound());
            assertEquals(archive.size(), copy.size());
        }
    }
}
