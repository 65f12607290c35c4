package org.baoku.app;

import java.util.concurrent.Callable;
import org.baoku.archive.ArchiveCommit;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists what an archive can go back to. */
@Command(
        name = "commits",
        mixinStandardHelpOptions = true,
        description =
                "Lists the commits that an archive keeps, the oldest first: id, time, articles, sequence number of the "
                        + "last change, and a fingerprint that is the same for the same articles.")
final class CommitsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ArchiveOption archiveOption = new ArchiveOption();

    @Override
    public Integer call() {
        try (var archive = archiveOption.open()) {
            archive.commits().forEach(commit -> Output.of(spec).out().println(line(commit)));
            return ExitCode.OK;
        }
    }

    /** A commit in one line. */
    static String line(ArchiveCommit commit) {
        return "commit %d  %s  %,d articles  number %d  %s"
                .formatted(
                        commit.id(), commit.time(), commit.articles(), commit.sequenceNumber(), commit.fingerprint());
    }
}
