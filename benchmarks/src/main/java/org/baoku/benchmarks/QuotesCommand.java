package org.baoku.benchmarks;

import java.io.IOException;
import java.util.List;
import org.baoku.benchmarks.measure.Measure;
import org.baoku.benchmarks.measure.QuotesMeasure;
import org.baoku.benchmarks.peers.Peer;
import org.baoku.benchmarks.report.Row;
import org.baoku.benchmarks.report.Section;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores exact quotes against a look at all texts. */
@Command(
        name = "quotes",
        description =
                "Precision and recall of exact quotes cut anywhere, by plain phrase queries. Exit status 1 when Baoku "
                        + "errs.")
final class QuotesCommand extends MeasureCommand {
    @Mixin
    private CorpusOption corpus = new CorpusOption();

    @Option(names = "--articles", description = "How many articles (default: ${DEFAULT-VALUE}).")
    private int articles = 2000;

    @Option(names = "--quotes", description = "How many quotes (default: ${DEFAULT-VALUE}).")
    private int count = 10_000;

    @Option(names = "--seed", description = "Seed of the random cuts (default: ${DEFAULT-VALUE}).")
    private long seed = 42;

    @Option(names = "--peers", split = ",", description = "Who analyzes the documents (default: ${DEFAULT-VALUE}).")
    private List<Peer> peers = List.of(Peer.BAOKU_INDEXING);

    @Override
    Measure measure() throws IOException {
        return new QuotesMeasure(corpus.articles(articles), peers, count, seed);
    }

    @Override
    int status(List<Section> sections) {
        boolean errs = sections.stream()
                .flatMap(section -> section.rows().stream())
                .anyMatch(row -> row.kind() == Row.Kind.BAOKU && !row.failures().isEmpty());
        return errs ? 1 : 0;
    }
}
