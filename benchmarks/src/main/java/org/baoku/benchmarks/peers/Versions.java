package org.baoku.benchmarks.peers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Versions of the libraries under comparison, as the build knows them. */
public final class Versions {
    private static final Properties BY_LIBRARY = load();

    private Versions() {}

    /** Version of {@code library}. */
    public static String of(String library) {
        return Objects.requireNonNull(BY_LIBRARY.getProperty(library), () -> "No version is known of " + library);
    }

    private static Properties load() {
        Properties versions = new Properties();
        try (InputStream in = Objects.requireNonNull(Versions.class.getResourceAsStream("versions.properties"))) {
            versions.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("versions.properties cannot be read", e);
        }
        return versions;
    }
}
