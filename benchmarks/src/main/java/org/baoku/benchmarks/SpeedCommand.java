package org.baoku.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.baoku.benchmarks.SpeedComparison.Window;
import org.baoku.benchmarks.corpus.Corpus;
import org.baoku.benchmarks.peers.Peer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compares the speed of analyzers. */
@Command(
        name = "speed",
        mixinStandardHelpOptions = true,
        description = "Speed and allocation of analyzers, in turns in one JVM on one thread.")
final class SpeedCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--corpus", description = "'generated' or a .jsonl[.gz] file (default: ${DEFAULT-VALUE}).")
    private String corpus = Corpus.GENERATED;

    @Option(names = "--chars", description = "How much text to go round on (default: ${DEFAULT-VALUE}).")
    private int chars = 1_000_000;

    @Option(names = "--peers", split = ",", description = "Default: all.")
    private List<Peer> peers = List.of(Peer.values());

    @Option(names = "--baselines", split = ",", description = "Whom the ratios refer to (default: ${DEFAULT-VALUE}).")
    private List<Peer> baselines = List.of(Peer.BAOKU_WORDS, Peer.BAOKU_INDEXING);

    @Option(names = "--rounds", description = "Rounds that count (default: ${DEFAULT-VALUE}).")
    private int rounds = 15;

    @Option(names = "--warm-up", description = "Rounds before that (default: ${DEFAULT-VALUE}).")
    private int warmUp = 10;

    @Option(names = "--window", description = "Length of a turn in ms (default: ${DEFAULT-VALUE}).")
    private int windowMillis = 250;

    @Override
    public Integer call() throws IOException {
        Corpus source = Corpus.of(corpus, corpus.equals(Corpus.GENERATED) ? 1 + chars / 300 : Integer.MAX_VALUE);
        List<String> texts = source.bodies(chars);
        Set<Peer> all = new LinkedHashSet<>(baselines);
        all.addAll(peers);
        SpeedComparison comparison = new SpeedComparison(List.copyOf(all), texts, windowMillis);
        PrintWriter out = spec.commandLine().getOut();
        Surroundings.print(out, spec);
        out.printf(
                "%d texts, %,d characters of %s; %d rounds of %d ms each%n%n",
                texts.size(), texts.stream().mapToInt(String::length).sum(), source.name(), rounds, windowMillis);
        List<String> rules = new ArrayList<>();
        for (Peer peer : all) {
            comparison
                    .source(peer)
                    .findBrokenRule()
                    .ifPresent(broken -> rules.add(
                            "- " + peer.id() + ": " + broken.lines().findFirst().orElse("")));
        }
        comparison.run(warmUp, true);
        comparison.run(rounds, false);
        print(out, comparison, all);
        out.printf("%nRules broken on this text (first case of each peer): %s%n", rules.isEmpty() ? "none" : "");
        rules.forEach(out::println);
        return 0;
    }

    private void print(PrintWriter out, SpeedComparison comparison, Set<Peer> all) {
        out.print("| peer | version | Mchar/s | p10–p90 | B/char | tokens/char |");
        baselines.forEach(baseline -> out.printf(" %s ÷ this |", baseline.id()));
        out.print("\n|---|---|--:|--:|--:|--:|");
        baselines.forEach(baseline -> out.print("--:|"));
        out.println();
        List<Peer> fastestFirst = all.stream()
                .sorted(Comparator.comparingDouble(
                        peer -> -comparison.charsPerSecond(peer).median()))
                .toList();
        for (Peer peer : fastestFirst) {
            Spread speed = comparison.charsPerSecond(peer);
            List<Window> windows = comparison.windows(peer);
            out.printf(
                    "| %s | %s | %.2f | %.2f–%.2f | %.1f | %.3f |",
                    peer.id(),
                    peer.version(),
                    speed.median() / 1e6,
                    speed.low() / 1e6,
                    speed.high() / 1e6,
                    Spread.of(windows.stream().map(Window::bytesPerChar).toList())
                            .median(),
                    Spread.of(windows.stream().map(Window::tokensPerChar).toList())
                            .median());
            for (Peer baseline : baselines) {
                Spread ratio = comparison.ratio(baseline, peer);
                out.printf(" %.2f (%.2f–%.2f) |", ratio.median(), ratio.low(), ratio.high());
            }
            out.println();
        }
    }
}
