package org.baoku.benchmarks;

import java.util.List;
import org.baoku.benchmarks.measure.LoadMeasure;
import org.baoku.benchmarks.measure.Measure;
import org.baoku.benchmarks.peers.Peer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Compares load time and heap. */
@Command(
        name = "load",
        description = "Time to the first analyzed sentence and heap of the dictionaries, in fresh JVMs.")
final class LoadCommand extends MeasureCommand {
    @Option(
            names = "--peers",
            split = ",",
            description = "Default: all but floors. Ratios refer to the first, which is Baoku's.")
    private List<Peer> peers = PeerGroups.LOADED;

    @Option(names = "--rounds", description = "Fresh JVMs for each (default: ${DEFAULT-VALUE}).")
    private int rounds = 5;

    @Override
    Measure measure() {
        return new LoadMeasure(peers, rounds);
    }
}
