package org.baoku.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.baoku.NewsArchive;
import org.baoku.archive.ArchiveEvent;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The archive that a command writes to. */
final class WritingOption {
    private static final Duration COMMIT_INTERVAL = Duration.ofMinutes(1);

    @Option(
            names = "--archive",
            required = true,
            paramLabel = "DIR",
            description = "The archive; made if it does not exist.")
    private Path directory = Path.of("archive");

    @Option(
            names = "--keep-commits",
            paramLabel = "N",
            description =
                    "How many commits to keep for \"rollback\", 1 to 1000; as before if not given, 1 in a new archive.")
    private Optional<Integer> keptCommits = Optional.empty();

    @Option(
            names = "--own-names",
            description = "Segment also with the names that the archive's bylines held when this run began.")
    private boolean ownNames;

    NewsArchive open(CommandSpec spec) {
        if (directory.toString().isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--archive: the name of the directory must not be empty");
        }
        var output = Output.of(spec);
        var builder = NewsArchive.builder().commitEvery(COMMIT_INTERVAL).listener(event -> warn(event, output));
        try {
            keptCommits.ifPresent(builder::keptCommits);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--keep-commits: " + e.getMessage(), e);
        }
        return (ownNames ? builder.ownNames() : builder).open(directory);
    }

    private static void warn(ArchiveEvent event, Output output) {
        if (event instanceof ArchiveEvent.Recovered recovered) {
            output.warn("the last writer (%s) ended without closing the archive; it is as that writer last committed it"
                    .formatted(recovered.holder()));
        }
    }
}
