package org.baoku.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.baoku.benchmarks.measure.Measure;
import org.baoku.benchmarks.measure.SegmentationMeasure;
import org.baoku.benchmarks.peers.Peer;
import org.baoku.benchmarks.peers.PeerWords;
import org.baoku.benchmarks.quality.GoldSentence;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores segmentation against gold. */
@Command(name = "segmentation", description = "Word precision, recall and F1 against segmentation gold.")
final class SegmentationCommand extends MeasureCommand {
    @Parameters(
            arity = "1..*",
            paramLabel = "GOLD",
            description = "One sentence a line, words between spaces. The vocabulary, NAME.voc, lies beside NAME.gold.")
    private List<Path> gold = new ArrayList<>();

    @Option(names = "--peers", split = ",", description = "Default: all that segment without overlaps.")
    private List<Peer> peers = PeerGroups.ALL;

    @Option(names = "--write", paramLabel = "DIR", description = "Also write the words found, for other scorers.")
    private @Nullable Path directory;

    @Override
    Measure measure() throws IOException {
        SegmentationMeasure measure = new SegmentationMeasure(gold, peers);
        if (directory != null) {
            for (Peer peer : measure.peers()) {
                write(peer, directory);
            }
        }
        return measure;
    }

    private void write(Peer peer, Path to) throws IOException {
        PeerWords words = new PeerWords(peer);
        for (Path file : gold) {
            Files.write(
                    to.resolve(file.getFileName() + "." + peer.id()),
                    GoldSentence.read(file).stream()
                            .map(sentence -> String.join(" ", words.words(sentence.text())))
                            .toList());
        }
    }
}
