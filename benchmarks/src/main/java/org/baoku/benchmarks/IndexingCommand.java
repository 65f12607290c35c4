package org.baoku.benchmarks;

import java.io.IOException;
import java.util.List;
import org.baoku.benchmarks.measure.IndexingMeasure;
import org.baoku.benchmarks.measure.Measure;
import org.baoku.benchmarks.measure.ProcessTurns;
import org.baoku.benchmarks.peers.Peer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares how fast Lucene indexes with each analyzer, and how large the index is. */
@Command(name = "indexing", description = "Speed and size of a Lucene index of one text field, in turns on one thread.")
final class IndexingCommand extends MeasureCommand {
    @Mixin
    private CorpusOption corpus = new CorpusOption();

    @Option(names = "--chars", description = "How much text (default: ${DEFAULT-VALUE}).")
    private int chars = 1_000_000;

    @Option(
            names = "--batch",
            description =
                    "How much of it goes into an index whose speed counts (default: ${DEFAULT-VALUE}, about what a "
                            + "daily paper prints in a day).")
    private int batch = 100_000;

    @Option(
            names = "--peers",
            split = ",",
            description = "Who is compared (default: ${DEFAULT-VALUE}). Ratios refer to the first, which is Baoku's.")
    private List<Peer> peers = PeerGroups.TIMED_INDEXING;

    @Option(
            names = "--offsets",
            description = "Keep offsets in the postings of all but Baoku, who gets them from positions.")
    private boolean offsets;

    @Option(names = "--processes", description = "Processes, one after the other (default: ${DEFAULT-VALUE}).")
    private int processes = 5;

    @Option(names = "--rounds", description = "Rounds in each that count (default: ${DEFAULT-VALUE}).")
    private int rounds = 4;

    @Option(names = "--warm-up", description = "Rounds before that (default: ${DEFAULT-VALUE}).")
    private int warmUp = 3;

    @Override
    Measure measure() throws IOException {
        return new IndexingMeasure(
                corpus.chars(chars), chars, batch, peers, offsets, new ProcessTurns(processes, warmUp, rounds));
    }
}
