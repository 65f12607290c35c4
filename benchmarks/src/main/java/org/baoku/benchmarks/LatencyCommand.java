package org.baoku.benchmarks;

import com.google.common.base.Utf8;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.baoku.benchmarks.corpus.Corpus;
import org.baoku.search.Highlighting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compares how long searches take in an archive and in plain Lucene. */
@Command(
        name = "latency",
        mixinStandardHelpOptions = true,
        description = "Latency and allocation of quotes and ranked words, beside plain Lucene, answers compared first.")
final class LatencyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--corpus", description = "'generated' or a .jsonl[.gz] file (default: ${DEFAULT-VALUE}).")
    private String corpus = Corpus.GENERATED;

    @Option(names = "--articles", description = "How many articles (default: ${DEFAULT-VALUE}).")
    private int articles = 10_000;

    @Option(names = "--queries", description = "How many queries of each kind (default: ${DEFAULT-VALUE}).")
    private int queries = 300;

    @Option(
            names = "--passes",
            description = "Passes that count, of which the best is kept (default: ${DEFAULT-VALUE}).")
    private int passes = 5;

    @Option(names = "--warm-up", description = "Passes before that (default: ${DEFAULT-VALUE}).")
    private int warmUp = 5;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Corpus source = Corpus.of(corpus, articles);
        Surroundings.print(out, spec);
        try (SearchSubjects subjects = new SearchSubjects(source)) {
            long utf8 = source.articles().stream()
                    .mapToLong(article -> Utf8.encodedLength(article.body()))
                    .sum();
            out.printf(
                    "%,d articles; archive %,d kB, bodies in UTF-8 %,d kB%n%n",
                    source.articles().size(), subjects.archiveBytes() / 1024, utf8 / 1024);
            List<String> quotes = subjects.quotes(queries, 1);
            out.printf("%s%n%n", subjects.compareAnswers(quotes));
            print("Quotes of 2 to 10 characters in bodies, 10 hits with texts", quotes(subjects), quotes);
            print("Two words ranked in bodies, 10 hits with texts", words(subjects), subjects.wordPairs(queries, 2));
        }
        return 0;
    }

    private static LatencyComparison quotes(SearchSubjects subjects) {
        return new LatencyComparison()
                .add("Baoku quote", quote -> subjects.archiveQuote(quote, Highlighting.NONE))
                .add("Baoku quote with passages", quote -> subjects.archiveQuote(quote, Highlighting.DEFAULT))
                .add("Lucene CJK bigram phrase", subjects::luceneQuote);
    }

    private static LatencyComparison words(SearchSubjects subjects) {
        return new LatencyComparison()
                .add("Baoku words", words -> subjects.archiveWords(words, Highlighting.NONE))
                .add("Baoku words with passages", words -> subjects.archiveWords(words, Highlighting.DEFAULT))
                .add("Baoku words with facets and timeline", subjects::archiveWordsWithCounts)
                .add("Lucene Boolean of two terms", subjects::luceneWords);
    }

    private void print(String title, LatencyComparison comparison, List<String> searched) throws IOException {
        comparison.run(searched, warmUp, passes);
        PrintWriter out = spec.commandLine().getOut();
        out.printf("%s%n%n", title);
        comparison.table().forEach(out::println);
        out.println();
        out.flush();
    }
}
