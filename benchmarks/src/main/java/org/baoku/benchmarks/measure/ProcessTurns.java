package org.baoku.benchmarks.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * How often something is measured. How a process compiles code is partly chance: the same work may take a sixth longer in one
 * process than in another, for all of its life. So several processes take part, and what counts is reached in any of them.
 *
 * @param processes processes, one after the other
 * @param warmUp rounds in each that do not count
 * @param rounds rounds in each that count
 */
public record ProcessTurns(int processes, int warmUp, int rounds) {
    /** What is done when the turn of one has come. */
    @FunctionalInterface
    interface Turn<T> {
        /** Does it; the result is only looked at if it {@code counts}. */
        void take(T one, boolean counts) throws IOException;
    }

    /** What starts one of the processes. */
    @FunctionalInterface
    interface Start {
        /** Starts process number {@code process}, waits for its end and takes its answer; {@code folder} is for its files. */
        void start(int process, Folder folder) throws IOException;
    }

    /** Starts the processes one after the other. */
    void inFreshProcesses(Progress progress, Start start) throws IOException {
        try (Folder folder = new Folder()) {
            for (int process = 0; process < processes; process++) {
                progress.step("in fresh processes", process, processes);
                start.start(process, folder);
            }
        }
    }

    /**
     * Gives each of {@code all} a turn in every round of one process, so that whatever slows the machine for a while slows all
     * of them. Each round has an order of its own: other work that comes in step with the rounds must not meet the same one
     * each time.
     *
     * @param process which process it is, from which the orders follow
     */
    <T> void inOneProcess(int process, List<T> all, Turn<T> turn) throws IOException {
        List<T> order = new ArrayList<>(all);
        Random random = new Random(process);
        for (int round = -warmUp; round < rounds; round++) {
            Collections.shuffle(order, random);
            for (T one : order) {
                turn.take(one, round >= 0);
            }
        }
    }
}
