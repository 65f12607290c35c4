package org.baoku.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.baoku.benchmarks.corpus.Corpus;
import org.baoku.benchmarks.measure.ArchiveSubject;
import org.baoku.benchmarks.measure.Folder;
import org.baoku.benchmarks.measure.IndexJob;
import org.baoku.benchmarks.measure.Profiler;
import org.baoku.benchmarks.measure.Progress;
import org.baoku.benchmarks.measure.SamplePages;
import org.baoku.benchmarks.measure.SearchQueries;
import org.baoku.benchmarks.measure.TokenSource;
import org.baoku.benchmarks.peers.Peer;
import org.baoku.benchmarks.report.Surroundings;
import org.baoku.news.Article;
import org.baoku.page.PageReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows where the time goes. */
@Command(
        name = "profile",
        mixinStandardHelpOptions = true,
        description = "The methods that take most time and allocate most, sampled by Java Flight Recorder.")
final class ProfileCommand implements Callable<Integer> {
    private static final int QUERIES = 200;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "WHAT", description = "Which work: ${COMPLETION-CANDIDATES}.")
    private List<What> what = List.of();

    @Mixin
    private CorpusOption corpus = new CorpusOption();

    @Option(names = "--articles", description = "How many articles (default: ${DEFAULT-VALUE}).")
    private int articles = 5_000;

    @Option(names = "--seconds", description = "How long to look (default: ${DEFAULT-VALUE}).")
    private int seconds = 20;

    @Option(names = "--warm-up", description = "Seconds before that (default: ${DEFAULT-VALUE}).")
    private int warmUp = 10;

    @Option(names = "--top", description = "How many places to print (default: ${DEFAULT-VALUE}).")
    private int top = 10;

    private enum What {
        words,
        indexing_tokens,
        indexing,
        quotes,
        ranked_words,
        passages,
        counts,
        pages
    }

    @Override
    public Integer call() throws IOException {
        Corpus source = corpus.articles(articles);
        PrintWriter out = spec.commandLine().getOut();
        Surroundings.of(spec).lines().forEach(out::println);
        Progress progress = new Progress(spec.commandLine().getErr());
        for (What one : what) {
            progress.begin("profile of " + one);
            try (Folder folder = new Folder()) {
                print(one, profile(one, source, folder));
            }
        }
        return 0;
    }

    private Profiler.Profile profile(What one, Corpus source, Folder folder) throws IOException {
        return switch (one) {
            case words -> analysis(Peer.BAOKU_WORDS, source);
            case indexing_tokens -> analysis(Peer.BAOKU_PAIRS, source);
            case indexing -> {
                IndexJob job = new IndexJob(Peer.BAOKU_PAIRS, source.bodies(Long.MAX_VALUE), false);
                yield record(() -> job.run(folder.path()));
            }
            case pages -> {
                SamplePages pages = SamplePages.bundled().checked();
                yield record(() ->
                        pages.pages().forEach(page -> PageReader.standard().read(page.file(), page.text())));
            }
            case quotes, ranked_words, passages, counts -> searches(one, source, folder);
        };
    }

    private Profiler.Profile analysis(Peer peer, Corpus source) throws IOException {
        TokenSource tokens = new TokenSource(peer, source.bodies(Long.MAX_VALUE));
        return record(tokens::analyzeNext);
    }

    private Profiler.Profile searches(What one, Corpus source, Folder folder) throws IOException {
        SearchQueries queries =
                new SearchQueries(source.articles().stream().map(Article::body).toList());
        List<String> quotes = queries.quotes(QUERIES, 1);
        List<String> words = queries.wordPairs(QUERIES, 2);
        try (ArchiveSubject archive = ArchiveSubject.write(source, folder.path())) {
            return record(() -> {
                for (int i = 0; i < QUERIES; i++) {
                    switch (one) {
                        case quotes -> archive.quote(quotes.get(i));
                        case ranked_words -> archive.words(words.get(i));
                        case passages -> archive.wordsWithPassages(words.get(i));
                        default -> archive.wordsWithCounts(words.get(i));
                    }
                }
            });
        }
    }

    private Profiler.Profile record(Profiler.Work work) throws IOException {
        return Profiler.record(Duration.ofSeconds(warmUp), Duration.ofSeconds(seconds), work);
    }

    private void print(What one, Profiler.Profile profile) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf("%n## %s: %,d samples%n", one, profile.samples());
        print("time, innermost method", profile.methods());
        print("time, on behalf of", profile.own());
        print("allocated bytes", profile.allocations());
        out.flush();
    }

    private void print(String title, List<Profiler.Share> shares) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf("%n| %s | share |%n|---|--:|%n", title);
        shares.stream()
                .limit(top)
                .forEach(share -> out.printf("| %s | %.1f %% |%n", share.place(), 100 * share.share()));
    }
}
