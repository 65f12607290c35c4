package org.baoku.app;

import com.google.common.base.Ascii;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.baoku.error.InputException;
import org.baoku.ingest.ArticleReader;
import org.baoku.ingest.ArticleSink;
import org.baoku.ingest.Format;
import org.baoku.ingest.Refusal;
import org.baoku.json.PageJson;
import org.baoku.news.Article;
import org.baoku.news.NewspaperPage;
import org.baoku.page.PageReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints newspaper pages as JSON Lines. */
@Command(
        name = "pages",
        mixinStandardHelpOptions = true,
        description = "Reads the text of newspaper pages and prints one JSON object a page: "
                + "masthead, boxed quote, articles, and the blocks that belong to nothing.")
final class PagesCommand implements Callable<Integer> {
    private static final int SHOWN_CHARS = 32;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Text files, directories or zip archives of them.")
    private List<Path> paths = List.of();

    @Option(
            names = "--explain",
            description =
                    "Print instead, for each part of a page (text files only), what it was taken for, how surely, and why.")
    private boolean explain;

    @Override
    public Integer call() {
        if (explain) {
            return explainAll(Output.of(spec));
        }
        var printer = new PagePrinter(Output.of(spec));
        var reader = new ArticleReader(PageReader.standard());
        paths.forEach(path -> reader.read(path, Format.PAGE, printer));
        return printer.refused ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private int explainAll(Output output) {
        int status = ExitCode.OK;
        for (var path : paths) {
            try {
                explain(path, output.out());
            } catch (InputException e) {
                status = ExitCode.SOFTWARE;
                output.warn(String.valueOf(e.getMessage()));
            }
        }
        return status;
    }

    private static void explain(Path path, PrintWriter out) {
        var text = InputFile.text(path);
        var reading = PageReader.standard().explain(String.valueOf(path.getFileName()), text);
        out.println(path);
        for (var decision : reading.decisions()) {
            var start = text.substring(decision.start(), decision.end()).strip().replaceAll("\\s+", " ");
            out.printf(
                    "  %6d  %-14s %3.0f %%  %s  %s%n",
                    decision.start(),
                    decision.kind().toString().toLowerCase(Locale.ROOT),
                    decision.confidence() * 100,
                    Ascii.truncate(start, SHOWN_CHARS, "…"),
                    "(" + decision.reason() + ")");
        }
        reading.warnings().forEach(warning -> out.println("  warning: " + warning));
    }

    private static final class PagePrinter implements ArticleSink {
        private final Output output;
        private boolean refused;

        PagePrinter(Output output) {
            this.output = output;
        }

        @Override
        public void page(NewspaperPage page) {
            output.out().println(PageJson.write(page));
        }

        @Override
        public void article(Article article) {
            // It has been printed with its page.
        }

        @Override
        public void refused(Refusal refusal) {
            refused = true;
            output.warn("refused " + refusal);
        }
    }
}
