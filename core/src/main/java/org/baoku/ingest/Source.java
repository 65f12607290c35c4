package org.baoku.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * One file to read, on disk or inside an archive. May be opened on any thread.
 *
 * @param place what a refusal calls it
 * @param bytes its size, before gzip is unpacked
 * @param stored where it is stored
 * @param content opens it
 */
record Source(String place, long bytes, Stored stored, Content content) {
    /**
     * A part of a file on disk.
     *
     * @param file the file
     * @param before bytes of the file before the part
     * @param bytes size of the part
     * @param all size of the file
     */
    record Stored(Path file, long before, long bytes, long all) {}

    /** Opens a file. */
    interface Content {
        InputStream open() throws IOException;
    }

    static Source of(Path file) throws IOException {
        long bytes = Files.size(file);
        return new Source(file.toString(), bytes, new Stored(file, 0, bytes, bytes), () -> Files.newInputStream(file));
    }

    /** The name without folders. */
    String name() {
        return place.substring(Math.max(place.lastIndexOf('/'), place.lastIndexOf('\\')) + 1);
    }

    /** The name without folders and without .gz. */
    String plainName() {
        return isGzip() ? name().substring(0, name().length() - ".gz".length()) : name();
    }

    boolean isGzip() {
        return hasSuffix(name(), ".gz");
    }

    void tellProgress(long read, ArticleSink sink) {
        long part = read >= bytes ? stored.bytes : (long) ((double) read / bytes * stored.bytes);
        sink.progress(stored.file, stored.before + part, stored.all);
    }

    static boolean hasSuffix(String name, String suffix) {
        return name.toLowerCase(Locale.ROOT).endsWith(suffix);
    }
}
