package org.baoku.benchmarks.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** The first search of a process: libraries and dictionaries are loaded and an archive or index is opened for it. */
public final class FirstSearch {
    private FirstSearch() {}

    /**
     * Prints the number of matches and the time inside the process, in ns.
     *
     * @param arguments name of the subject, its directory, a quote
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = FreshJvm.say();
        long start = System.nanoTime();
        long matches = run(arguments[0], Path.of(arguments[1]), arguments[2]);
        out.println(matches + " " + (System.nanoTime() - start));
    }

    /** Opens what is in {@code directory}, searches {@code quote} and closes. */
    public static long run(String name, Path directory, String quote) throws IOException {
        try (SearchSubject subject = SearchSubjects.open(name, directory)) {
            return subject.quote(quote);
        }
    }
}
