package org.baoku.app;

import java.nio.file.Path;
import org.baoku.NewsArchive;
import picocli.CommandLine.Option;

/** The archive that a command reads; it must exist. */
final class ArchiveOption {
    @Option(names = "--archive", required = true, paramLabel = "DIR", description = "The archive to read.")
    private Path directory = Path.of("archive");

    @Option(
            names = "--own-names",
            description = "Segment queries also with the names of the archive's bylines; for an archive indexed so.")
    private boolean ownNames;

    NewsArchive open() {
        var builder = NewsArchive.builder().readOnly();
        return (ownNames ? builder.ownNames() : builder).open(directory);
    }
}
