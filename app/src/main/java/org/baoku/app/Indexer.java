package org.baoku.app;

import java.nio.file.Path;
import org.baoku.ArchiveLoader;
import org.baoku.NewsArchive;
import org.baoku.archive.LoadReport;
import org.baoku.ingest.ArticleSink;
import org.baoku.ingest.Refusal;
import org.baoku.news.Article;
import picocli.CommandLine.ExitCode;

/** Puts what is read into an archive, names what is refused, and shows how far it is. */
final class Indexer implements ArticleSink {
    private final ArchiveLoader loader;
    private final Output output;
    private final Progress progress;

    Indexer(NewsArchive archive, Output output) {
        this.output = output;
        this.progress = new Progress(output);
        this.loader = new ArchiveLoader(archive, this::warn);
    }

    private void warn(Refusal refusal) {
        progress.clear();
        output.warn("refused " + refusal);
    }

    ArchiveLoader loader() {
        return loader;
    }

    @Override
    public void article(Article article) {
        loader.article(article);
    }

    @Override
    public void refused(Refusal refusal) {
        loader.refused(refusal);
    }

    @Override
    public void progress(Path file, long bytesRead, long bytesTotal) {
        progress.show(String.valueOf(file.getFileName()), bytesRead, bytesTotal, loader.articles());
    }

    /** Says in one line what happened; the exit status tells whether something was refused. */
    int report(LoadReport report) {
        progress.clear();
        output.out()
                .printf(
                        "%,d articles added, %,d replaced, %,d unchanged, %,d inputs refused; the archive holds %,d%n",
                        report.added(), report.replaced(), report.unchanged(), report.refused(), report.total());
        return report.refused() > 0 ? ExitCode.SOFTWARE : ExitCode.OK;
    }
}
