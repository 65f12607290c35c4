package org.baoku.app;

import java.nio.file.Path;
import org.baoku.NewsArchive;
import picocli.CommandLine.Option;

/** The archive that a command reads; it must exist. */
final class ArchiveOption {
    @Option(names = "--archive", required = true, paramLabel = "DIR", description = "The archive to read.")
    private Path directory = Path.of("archive");

    NewsArchive open() {
        return NewsArchive.builder().readOnly().open(directory);
    }
}
