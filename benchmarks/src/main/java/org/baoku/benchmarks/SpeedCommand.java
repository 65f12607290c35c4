package org.baoku.benchmarks;

import java.io.IOException;
import java.util.List;
import org.baoku.benchmarks.measure.Measure;
import org.baoku.benchmarks.measure.ProcessTurns;
import org.baoku.benchmarks.measure.SpeedMeasure;
import org.baoku.benchmarks.peers.Peer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares the speed of analyzers. */
@Command(name = "speed", description = "Speed and allocation of analyzers, in turns on one thread.")
final class SpeedCommand extends MeasureCommand {
    @Mixin
    private CorpusOption corpus = new CorpusOption();

    @Option(names = "--chars", description = "How much text to go round on (default: ${DEFAULT-VALUE}).")
    private int chars = 1_000_000;

    @Option(
            names = "--peers",
            split = ",",
            description = "Default: all. Ratios refer to the first of Baoku's, which must be among them.")
    private List<Peer> peers = PeerGroups.ALL;

    @Option(names = "--processes", description = "Processes, one after the other (default: ${DEFAULT-VALUE}).")
    private int processes = 4;

    @Option(names = "--rounds", description = "Rounds in each that count (default: ${DEFAULT-VALUE}).")
    private int rounds = 5;

    @Option(names = "--warm-up", description = "Rounds before that (default: ${DEFAULT-VALUE}).")
    private int warmUp = 5;

    @Option(names = "--window", description = "Length of a turn in ms (default: ${DEFAULT-VALUE}).")
    private int windowMillis = 250;

    @Override
    Measure measure() throws IOException {
        return new SpeedMeasure(
                corpus.chars(chars), chars, peers, new ProcessTurns(processes, warmUp, rounds), windowMillis);
    }
}
