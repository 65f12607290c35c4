package org.baoku.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.baoku.benchmarks.peers.Peer;
import org.baoku.benchmarks.peers.PeerWords;
import org.baoku.benchmarks.quality.GoldSentence;
import org.baoku.benchmarks.quality.SegmentationScore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores segmentation against gold. */
@Command(
        name = "segmentation",
        mixinStandardHelpOptions = true,
        description = "Word precision, recall and F1 against segmentation gold.")
final class SegmentationCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "GOLD", description = "One sentence a line, words between spaces.")
    private List<Path> gold = new ArrayList<>();

    @Option(names = "--peers", split = ",", description = "Default: all that segment without overlaps.")
    private List<Peer> peers = Arrays.stream(Peer.values())
            .filter(peer -> !peer.overlaps() && peer != Peer.FLOOR_WHITESPACE)
            .toList();

    @Option(names = "--write", paramLabel = "DIR", description = "Also write the words found, for other scorers.")
    private @Nullable Path directory;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        out.println("| gold | peer | P | R | F1 | R_oov | R_iv | words-only F1 | overlapping |");
        out.println("|---|---|--:|--:|--:|--:|--:|--:|--:|");
        for (Path file : gold) {
            List<GoldSentence> sentences = GoldSentence.read(file);
            Set<String> vocabulary = vocabulary(file);
            for (Peer peer : peers) {
                PeerWords words = new PeerWords(peer);
                SegmentationScore score = SegmentationScore.of(sentences, words::words, vocabulary);
                out.printf(
                        "| %s | %s | %.4f | %.4f | %.4f | %.4f | %.4f | %.4f | %d |%n",
                        file.getFileName(),
                        peer.id(),
                        score.all().precision(),
                        score.all().recall(),
                        score.all().f1(),
                        score.unknown().recall(),
                        score.known().recall(),
                        score.wordsOnly().f1(),
                        words.overlapping());
                if (directory != null) {
                    write(sentences, words, directory.resolve(file.getFileName() + "." + peer.id()));
                }
            }
        }
        return 0;
    }

    /** The vocabulary lies beside the gold: {@code pku.voc} beside {@code pku.gold}. */
    private static Set<String> vocabulary(Path gold) throws IOException {
        Path file = gold.resolveSibling(gold.getFileName().toString().replaceFirst("\\.[^.]*$", "") + ".voc");
        return Files.exists(file) ? new HashSet<>(Files.readAllLines(file)) : Set.of();
    }

    private static void write(List<GoldSentence> sentences, PeerWords words, Path file) throws IOException {
        Files.write(
                file,
                sentences.stream()
                        .map(sentence -> String.join(" ", words.words(sentence.text())))
                        .toList());
    }
}
