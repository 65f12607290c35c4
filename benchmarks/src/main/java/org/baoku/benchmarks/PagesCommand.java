package org.baoku.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import org.baoku.benchmarks.measure.Measure;
import org.baoku.benchmarks.measure.PageReadingMeasure;
import org.baoku.benchmarks.measure.ProcessTurns;
import org.baoku.benchmarks.measure.SamplePages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures how fast newspaper pages are read. */
@Command(name = "pages", description = "Speed of reading newspaper pages into articles, beside a split at blank lines.")
final class PagesCommand extends MeasureCommand {
    @Option(names = "--pages", paramLabel = "DIR", description = "Pages as .txt files. Default: the sample pages.")
    private @Nullable Path directory;

    @Option(names = "--processes", description = "Processes, one after the other (default: ${DEFAULT-VALUE}).")
    private int processes = 6;

    @Option(names = "--rounds", description = "Rounds in each that count (default: ${DEFAULT-VALUE}).")
    private int rounds = 5;

    @Option(names = "--warm-up", description = "Rounds before that (default: ${DEFAULT-VALUE}).")
    private int warmUp = 40;

    @Option(names = "--window", description = "Length of a turn in ms (default: ${DEFAULT-VALUE}).")
    private int windowMillis = 250;

    @Override
    Measure measure() throws IOException {
        SamplePages pages = directory == null ? SamplePages.bundled() : SamplePages.of(directory);
        return new PageReadingMeasure(pages, new ProcessTurns(processes, warmUp, rounds), windowMillis);
    }
}
