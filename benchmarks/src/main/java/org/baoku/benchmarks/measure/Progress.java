package org.baoku.benchmarks.measure;

import java.io.PrintWriter;
import java.time.Duration;

/** Says on a terminal how far a long measurement is. Safe for use by several threads. */
public final class Progress {
    private static final long QUIET_NANOS = 2_000_000_000L;

    private final PrintWriter out;
    private final long start = System.nanoTime();
    private String measure = "";
    private long lastLine;

    /** Writes lines to {@code out}. */
    public Progress(PrintWriter out) {
        this.out = out;
    }

    /** A new part begins. */
    public synchronized void begin(String title) {
        measure = title;
        line("");
    }

    /** {@code done} of {@code all} steps are done; {@code doing} is under way. At most one line in two seconds. */
    public synchronized void step(String doing, int done, int all) {
        if (System.nanoTime() - lastLine > QUIET_NANOS) {
            line(": " + doing + " (" + done + " of " + all + ")");
        }
    }

    private void line(String rest) {
        lastLine = System.nanoTime();
        Duration spent = Duration.ofNanos(lastLine - start);
        out.printf("%02d:%02d %s%s%n", spent.toMinutes(), spent.toSecondsPart(), measure, rest);
        out.flush();
    }
}
