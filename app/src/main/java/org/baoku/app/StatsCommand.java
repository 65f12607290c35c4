package org.baoku.app;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import org.baoku.archive.ArchiveStats;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints what an archive holds. */
@Command(
        name = "stats",
        mixinStandardHelpOptions = true,
        description = "Prints what an archive holds, and with which lexicons it was written.")
final class StatsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ArchiveOption archiveOption = new ArchiveOption();

    @Override
    public Integer call() {
        try (var archive = archiveOption.open()) {
            print(archive.stats(), Output.of(spec).out());
            return ExitCode.OK;
        }
    }

    private static void print(ArchiveStats stats, PrintWriter out) {
        out.printf("articles          %,d%n", stats.articles());
        out.printf("deleted articles  %,d (their space is freed by later merges)%n", stats.deletedArticles());
        out.printf(
                "first date        %s%n",
                stats.firstDate().map(LocalDate::toString).orElse("-"));
        out.printf(
                "last date         %s%n",
                stats.lastDate().map(LocalDate::toString).orElse("-"));
        out.printf("bytes on disk     %,d%n", stats.bytes());
        out.printf("segments          %,d%n", stats.segments());
        out.printf("format version    %d%n", stats.formatVersion());
        out.printf("lexicon           %s%n", stats.lexicon());
        stats.articlesByLexicon().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(stats.lexicon()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> out.printf(
                        "  written with    %s: %,d articles; exact quotes find them all the same%n",
                        entry.getKey(), entry.getValue()));
    }
}
