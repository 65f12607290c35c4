package org.baoku.benchmarks.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.baoku.benchmarks.report.Column;
import org.baoku.benchmarks.report.Figure;

/**
 * How fast batches of texts were indexed by each peer, round by round. A round gives the speed over all batches, which shows how
 * much was disturbed. The figure is the speed over what each batch reaches undisturbed: a burst of other work then spoils a
 * batch in one round, and not the round.
 */
final class IndexingSpeeds {
    private final long[] bytes;
    private final Rounds whole = new Rounds();
    private final List<Rounds> batches = new ArrayList<>();

    /** For batches of texts that have so many {@code bytes} each. */
    IndexingSpeeds(long[] bytes) {
        this.bytes = bytes.clone();
        Arrays.stream(bytes).forEach(batch -> batches.add(new Rounds()));
    }

    /** Size of all batches. */
    long bytes() {
        return Arrays.stream(bytes).sum();
    }

    /** Adds a round: how long each batch took. */
    void add(String name, long[] nanos) {
        for (int batch = 0; batch < bytes.length; batch++) {
            batches.get(batch).add(name, megabytes(bytes[batch], (double) nanos[batch]));
        }
        whole.add(name, megabytes(bytes(), (double) Arrays.stream(nanos).sum()));
    }

    /** MB a second. */
    Figure figure(String name, String reference, Column column) {
        return whole.figure(name, reference, column, one -> undisturbed(one, column));
    }

    private double undisturbed(String name, Column column) {
        double nanos = 0;
        for (int batch = 0; batch < bytes.length; batch++) {
            nanos += bytes[batch] * 1e3 / column.undisturbed(batches.get(batch).values(name));
        }
        return megabytes(bytes(), nanos);
    }

    private static double megabytes(long bytes, double nanos) {
        return bytes * 1e3 / nanos;
    }
}
