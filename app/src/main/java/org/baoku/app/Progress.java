package org.baoku.app;

import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Help.Ansi;

/** Shows how far long work is: one line that renews itself on a terminal, else a line now and then. */
final class Progress {
    private static final long TERMINAL_NANOS = TimeUnit.MILLISECONDS.toNanos(200);
    private static final long FILE_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final Output output;
    private final boolean isTerminal;
    private final long start = System.nanoTime();
    private long shownAt = start;
    private int shownChars;

    Progress(Output output) {
        this.output = output;
        this.isTerminal = Ansi.AUTO.enabled();
    }

    /** Shows a line now and then: what is done, how much of it, and how many articles that makes. */
    void show(String what, long done, long total, long articles) {
        long now = System.nanoTime();
        if (now - shownAt < (isTerminal ? TERMINAL_NANOS : FILE_NANOS)) {
            return;
        }
        shownAt = now;
        double seconds = (now - start) / 1e9;
        var line = "%s: %d %%, %,d articles, %,.0f a second"
                .formatted(what, total == 0 ? 100 : done * 100 / total, articles, articles / seconds);
        if (isTerminal) {
            clear();
            output.err().print(line);
            output.err().flush();
            shownChars = line.length();
        } else {
            output.err().println(line);
        }
    }

    /** Removes the line, so that something else can be printed. */
    void clear() {
        if (shownChars > 0) {
            output.err().print("\r" + " ".repeat(shownChars * 2) + "\r");
            output.err().flush();
            shownChars = 0;
        }
    }
}
