package org.baoku.benchmarks;

import java.io.IOException;
import java.util.List;
import org.baoku.benchmarks.measure.ColdStartMeasure;
import org.baoku.benchmarks.measure.Measure;
import org.baoku.benchmarks.peers.Peer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares how long fresh processes take to their first answer. */
@Command(name = "cold-start", description = "Time from the start of a JVM to the first answer of an archive or index.")
final class ColdStartCommand extends MeasureCommand {
    @Mixin
    private CorpusOption corpus = new CorpusOption();

    @Option(names = "--articles", description = "How many articles (default: ${DEFAULT-VALUE}).")
    private int articles = 2_000;

    @Option(
            names = "--peers",
            split = ",",
            description = "Whose Lucene index is opened beside the archive (default: ${DEFAULT-VALUE}).")
    private List<Peer> peers = PeerGroups.SEARCHED;

    @Option(names = "--rounds", description = "Fresh JVMs for each (default: ${DEFAULT-VALUE}).")
    private int rounds = 5;

    @Override
    Measure measure() throws IOException {
        return new ColdStartMeasure(corpus.articles(articles), peers, rounds);
    }
}
