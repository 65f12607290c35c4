package org.baoku.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.baoku.analysis.TextNormalizer;
import org.baoku.benchmarks.corpus.Corpus;
import org.baoku.benchmarks.peers.Peer;
import org.baoku.benchmarks.quality.ExactQuotes;
import org.baoku.benchmarks.quality.PrecisionRecall;
import org.baoku.benchmarks.quality.QuoteVariant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores exact quotes against a look at all texts. */
@Command(
        name = "quotes",
        mixinStandardHelpOptions = true,
        description = "Precision and recall of exact quotes cut anywhere, by plain phrase queries.")
final class QuotesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--corpus", description = "'generated' or a .jsonl[.gz] file (default: ${DEFAULT-VALUE}).")
    private String corpus = Corpus.GENERATED;

    @Option(names = "--articles", description = "How many articles (default: ${DEFAULT-VALUE}).")
    private int articles = 2000;

    @Option(names = "--quotes", description = "How many quotes (default: ${DEFAULT-VALUE}).")
    private int count = 10_000;

    @Option(names = "--seed", description = "Seed of the random cuts (default: ${DEFAULT-VALUE}).")
    private long seed = 42;

    @Option(names = "--peers", split = ",", description = "Who analyzes the documents (default: ${DEFAULT-VALUE}).")
    private List<Peer> peers = List.of(Peer.BAOKU_INDEXING);

    @Override
    public Integer call() throws IOException {
        List<String> texts = Corpus.of(corpus, articles).bodies(Long.MAX_VALUE);
        ExactQuotes quotes = new ExactQuotes(texts, TextNormalizer::normalize, count, seed);
        PrintWriter out = spec.commandLine().getOut();
        Surroundings.print(out, spec);
        out.printf("%,d texts, %,d quotes of 1 to 30 characters%n%n", texts.size(), count);
        out.println("| index → query | variant | P | R | quotes with a wrong answer | put in quotation marks |");
        out.println("|---|---|--:|--:|--:|--:|");
        int wrong = 0;
        for (Peer peer : peers) {
            ExactQuotes.Result result = quotes.score(peer);
            String name = peer.id() + " → " + peer.queryPeer().id();
            print(out, name, "all", result.score(), result.wrong() + " | " + result.enclosed());
            for (Map.Entry<QuoteVariant, PrecisionRecall> entry :
                    result.byVariant().entrySet()) {
                print(out, name, entry.getKey().name().toLowerCase(Locale.ROOT), entry.getValue(), " | ");
            }
            result.failures().forEach(spec.commandLine().getErr()::println);
            wrong += peer == Peer.BAOKU_INDEXING ? result.wrong() : 0;
        }
        return wrong == 0 ? 0 : 1;
    }

    private static void print(PrintWriter out, String name, String variant, PrecisionRecall score, String rest) {
        out.printf("| %s | %s | %.6f | %.6f | %s |%n", name, variant, score.precision(), score.recall(), rest);
    }
}
