package org.baoku.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.baoku.benchmarks.measure.Measure;
import org.baoku.benchmarks.measure.WordSearchMeasure;
import org.baoku.benchmarks.peers.Peer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores the search for words. */
@Command(
        name = "words",
        description = "Precision and recall of searching words of segmentation gold by plain phrase queries.")
final class WordSearchCommand extends MeasureCommand {
    @Parameters(arity = "1..*", paramLabel = "GOLD", description = "One sentence a line, words between spaces.")
    private List<Path> gold = new ArrayList<>();

    @Option(names = "--peers", split = ",", description = "Who analyzes the documents (default: ${DEFAULT-VALUE}).")
    private List<Peer> peers = PeerGroups.INDEXING;

    @Option(names = "--queries", description = "How many words to search (default: ${DEFAULT-VALUE}).")
    private int queries = 4000;

    @Override
    Measure measure() {
        return new WordSearchMeasure(gold, peers, queries);
    }
}
