package org.baoku.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.baoku.benchmarks.peers.Peer;
import org.baoku.benchmarks.quality.GoldSentence;
import org.baoku.benchmarks.quality.PrecisionRecall;
import org.baoku.benchmarks.quality.WordSearch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores word search against gold. */
@Command(
        name = "words",
        mixinStandardHelpOptions = true,
        description = "Precision and recall of searching words of segmentation gold by plain phrase queries.")
final class WordSearchCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "GOLD", description = "One sentence a line, words between spaces.")
    private List<Path> gold = new ArrayList<>();

    @Option(names = "--peers", split = ",", description = "Who analyzes the documents. Default: all.")
    private List<Peer> peers = List.of(Peer.values());

    @Option(names = "--queries", description = "How many words to search (default: ${DEFAULT-VALUE}).")
    private int count = 4000;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        out.println("| gold | index → query | P | R | F1 |");
        out.println("|---|---|--:|--:|--:|");
        for (Path file : gold) {
            WordSearch words = new WordSearch(GoldSentence.read(file), count);
            for (Peer peer : peers) {
                PrecisionRecall score = words.score(peer);
                out.printf(
                        "| %s | %s → %s | %.4f | %.4f | %.4f |%n",
                        file.getFileName(),
                        peer.id(),
                        peer.queryPeer().id(),
                        score.precision(),
                        score.recall(),
                        score.f1());
            }
        }
        return 0;
    }
}
