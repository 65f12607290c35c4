package org.baoku.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.baoku.NewsArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Brings an archive into the form that is searched fastest. */
@Command(
        name = "compact",
        mixinStandardHelpOptions = true,
        description =
                "Brings the whole index into one segment, which is searched fastest: worth it after a long load. Takes about "
                        + "as long as copying the archive, and as much room besides while it runs.")
final class CompactCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--archive", required = true, paramLabel = "DIR", description = "The archive.")
    private Path directory = Path.of("archive");

    @Override
    public Integer call() {
        if (!Files.isDirectory(directory)) {
            throw new ParameterException(spec.commandLine(), "--archive: there is no archive " + directory);
        }
        try (var archive = NewsArchive.open(directory)) {
            archive.compact();
            var stats = archive.stats();
            Output.of(spec)
                    .out()
                    .printf(
                            "%,d articles in %,d segment, %,d bytes on disk%n",
                            stats.articles(), stats.segments(), stats.bytes());
            return ExitCode.OK;
        }
    }
}
