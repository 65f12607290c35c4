package org.baoku.benchmarks.measure;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.baoku.analysis.TextNormalizer;
import org.baoku.benchmarks.corpus.Corpus;
import org.baoku.benchmarks.peers.Peer;
import org.baoku.benchmarks.quality.ExactQuotes;
import org.baoku.benchmarks.quality.PrecisionRecall;
import org.baoku.benchmarks.quality.QuoteVariant;
import org.baoku.benchmarks.report.Column;
import org.baoku.benchmarks.report.Figure;
import org.baoku.benchmarks.report.Row;
import org.baoku.benchmarks.report.Section;

/** Whether every exact quote is found, wherever it was cut, and nothing else. */
public final class QuotesMeasure implements Measure {
    private static final String WHY_NOT = "An exact quote that is missed or falsely found is a bug of Baoku.";

    private final List<String> texts;
    private final String source;
    private final List<Peer> peers;
    private final int count;
    private final long seed;

    /** Cuts {@code count} quotes out of the bodies of {@code corpus}. */
    public QuotesMeasure(Corpus corpus, List<Peer> peers, int count, long seed) {
        this.texts = corpus.bodies(Long.MAX_VALUE);
        this.source = corpus.name();
        this.peers = List.copyOf(peers);
        this.count = count;
        this.seed = seed;
    }

    @Override
    public List<Section> run(Progress progress) throws IOException {
        progress.begin("exact quotes");
        ExactQuotes quotes = new ExactQuotes(texts, TextNormalizer::normalize, count, seed);
        List<Row> rows = Concurrently.rows(peers, progress, peer -> row(peer, quotes.score(peer)));
        return List.of(new Section(
                "quotes",
                "Exact quotes",
                String.format(
                        "%,d quotes of 1 to 30 characters, cut anywhere out of %,d texts of %s, by plain phrase queries, "
                                + "against a look at all texts. Four fifths are written in another way than printed: in "
                                + "traditional characters, full width, capitals, or with punctuation put in.",
                        count, texts.size(), source),
                List.of(
                        Column.higher("recall as printed", 4, WHY_NOT),
                        Column.higher("precision as printed", 4, WHY_NOT),
                        Column.higher("recall, all ways of writing", 4, WHY_NOT),
                        Column.higher("precision, all ways of writing", 4, WHY_NOT),
                        Column.neutral("wrong answers", 0),
                        Column.neutral("put in quotation marks", 0)),
                peers.getFirst().id(),
                rows,
                Optional.empty()));
    }

    private static Row row(Peer peer, ExactQuotes.Result result) {
        PrecisionRecall printed = Objects.requireNonNull(result.byVariant().get(QuoteVariant.PLAIN));
        return PeerRows.paired(
                peer,
                peer.isBaoku() ? result.failures() : List.of(byVariant(result)),
                Figure.of(printed.recall()),
                Figure.of(printed.precision()),
                Figure.of(result.score().recall()),
                Figure.of(result.score().precision()),
                Figure.of(result.wrong()),
                Figure.of(result.enclosed()));
    }

    private static String byVariant(ExactQuotes.Result result) {
        StringBuilder words = new StringBuilder("recall");
        result.byVariant()
                .forEach((variant, score) -> words.append(String.format(
                        Locale.ROOT,
                        " %s %.3f",
                        variant.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        score.recall())));
        return words.toString();
    }
}
