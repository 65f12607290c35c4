package org.baoku.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints newspaper pages as JSON Lines. */
@Command(
        name = "pages",
        mixinStandardHelpOptions = true,
        description = "Reads the text of newspaper pages and prints one JSON object a page: "
                + "masthead, boxed quote, articles, and the blocks that belong to nothing.")
final class PagesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Text files, directories or zip archives of them.")
    private List<Path> paths = List.of();

    @Override
    public Integer call() {
        var printer = new PagePrinter(Output.of(spec));
        var reader = new ArticleReader(PageReader.standard());
        paths.forEach(path -> reader.read(path, Format.PAGE, printer));
        return printer.refused ? ExitCode.SOFTWARE : ExitCode.OK;
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
            output.warn(refusal);
        }
    }
}
