package org.baoku.benchmarks.measure;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A directory for what a measurement writes, deleted with all that is in it when closed. */
public final class Folder implements Closeable {
    private final Path path;

    /** Makes one where the system keeps such things. */
    public Folder() throws IOException {
        path = Files.createTempDirectory("baoku-bench");
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** How many bytes the files in {@code directory} take. */
    public static long bytes(Path directory) throws IOException {
        long sum = 0;
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sum += Files.size(file);
            }
        }
        return sum;
    }

    /** Deletes {@code directory} and all that is in it. */
    static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }

    @Override
    public void close() throws IOException {
        delete(path);
    }
}
