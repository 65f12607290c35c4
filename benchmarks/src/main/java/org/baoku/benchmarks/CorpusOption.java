package org.baoku.benchmarks;

import java.io.IOException;
import org.baoku.benchmarks.corpus.Corpus;
import picocli.CommandLine.Option;

/** The option that says what is measured on. */
final class CorpusOption {
    /** Few generated articles are shorter on average. */
    private static final int CHARS_AN_ARTICLE = 300;

    @Option(
            names = "--corpus",
            description = "'generated', a .jsonl[.gz] file, or a directory with one (default: ${DEFAULT-VALUE}).")
    private String corpus = Corpus.GENERATED;

    /** At most {@code articles} articles. */
    Corpus articles(int articles) throws IOException {
        return Corpus.of(corpus, articles);
    }

    /** Enough articles for {@code chars} UTF-16 code units of text. */
    Corpus chars(int chars) throws IOException {
        return Corpus.of(corpus, corpus.equals(Corpus.GENERATED) ? 1 + chars / CHARS_AN_ARTICLE : Integer.MAX_VALUE);
    }
}
