package org.baoku.app;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.baoku.NewsArchive;
import org.baoku.error.InputException;
import org.baoku.ingest.ArticleReader;
import org.baoku.ingest.ArticleSink;
import org.baoku.ingest.Format;
import org.baoku.ingest.Refusal;
import org.baoku.news.Article;
import org.baoku.news.Masthead;
import org.baoku.news.NewspaperPage;
import org.baoku.page.PageReader;
import org.baoku.search.ArticleField;
import org.baoku.search.SearchRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows the whole way on sample pages: read, index, search. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Reads the sample newspaper pages, indexes them in an archive on disk, and answers five queries.")
final class DemoCommand implements Callable<Integer> {
    private static final List<Question> QUESTIONS = List.of(
            new Question("Ranked words: articles about irrigation and ploughing in spring, the best first", "灌溉 春耕"),
            new Question("An exact quote: it runs across a column break of the printed page", "\"久久为功\""),
            new Question("A reporter: what 许望舒 wrote, alone or with others", "记者:许望舒"),
            new Question("A span of days, and a word", "市民 日期:2024-05-01..2024-05-31"),
            new Question("Counts by section, for everything that speaks of a city", "市"));

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--archive",
            paramLabel = "DIR",
            description = "Where to put the archive; a new temporary directory if not given.")
    private Optional<Path> directory = Optional.empty();

    /** What the demo asks, and what it shows by asking. */
    private record Question(String purpose, String query) {}

    @Override
    public Integer call() {
        var out = Output.of(spec).out();
        var place = directory.orElseGet(DemoCommand::temporaryDirectory);
        try (var archive = NewsArchive.open(place)) {
            var articles = new SamplePrinter(out);
            var reader = new ArticleReader(PageReader.standard());
            samples().forEach(page -> reader.read(page, Format.PAGE, articles));
            archive.addAll(articles.articles);
            archive.commit();
            out.printf("%n%d articles are in the archive %s%n", archive.size(), place);
            for (int i = 0; i < QUESTIONS.size(); i++) {
                boolean countsSections = i == QUESTIONS.size() - 1;
                answer(archive, i + 1, QUESTIONS.get(i), countsSections, out);
            }
        }
        out.printf("%nGo on: ./baoku search --archive %s '标题:草莓 或 \"最后一米\"'%n", place);
        return ExitCode.OK;
    }

    private static List<Path> samples() {
        var folder = Path.of(System.getProperty("baoku.home", "."), "samples", "pages");
        try (var files = Files.newDirectoryStream(folder, "*.txt")) {
            return ImmutableList.sortedCopyOf(files);
        } catch (IOException e) {
            throw new InputException(
                    "%s: the sample pages cannot be read; run the demo in a checkout".formatted(folder), e);
        }
    }

    private static Path temporaryDirectory() {
        try {
            return Files.createTempDirectory("baoku-demo-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(
            NewsArchive archive, int number, Question question, boolean countsSections, PrintWriter out) {
        out.printf("%n%s%n%d. %s%n   %s%n", "─".repeat(78), number, question.purpose(), question.query());
        var request = SearchRequest.of(question.query()).size(3);
        if (countsSections) {
            request.facets(ArticleField.SECTION).size(1);
        }
        out.print("   ");
        new ResultPrinter(out).print(archive.search(request.build()));
    }

    /** Prints each page's issue and articles as they are read. */
    private static final class SamplePrinter implements ArticleSink {
        private final PrintWriter out;
        private final List<Article> articles = new ArrayList<>();

        SamplePrinter(PrintWriter out) {
            this.out = out;
        }

        @Override
        public void page(NewspaperPage page) {
            out.printf("%n%s%n  %s%n", page.file(), issue(page.masthead()));
            page.articles()
                    .forEach(article -> out.printf(
                            "  • %s%n      %s%n", ResultPrinter.title(article), ResultPrinter.origin(article)));
        }

        private static String issue(Masthead masthead) {
            var parts = new ArrayList<String>();
            masthead.newspaper().ifPresent(parts::add);
            masthead.date().map(LocalDate::toString).ifPresent(parts::add);
            masthead.weekday().ifPresent(parts::add);
            masthead.lunarDate().ifPresent(parts::add);
            masthead.issue().ifPresent(issue -> parts.add("第%d号".formatted(issue)));
            masthead.page().ifPresent(number -> parts.add("第%s版".formatted(number)));
            masthead.section().ifPresent(parts::add);
            return String.join(" · ", parts);
        }

        @Override
        public void article(Article article) {
            articles.add(article);
        }

        @Override
        public void refused(Refusal refusal) {
            throw new InputException(refusal.toString());
        }
    }
}
