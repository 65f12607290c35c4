package org.baoku.app;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest states. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        var version = Objects.requireNonNullElse(Main.class.getPackage().getImplementationVersion(), "development");
        return new String[] {"Baoku " + version, "Java ${java.version} (${java.vendor})"};
    }
}
