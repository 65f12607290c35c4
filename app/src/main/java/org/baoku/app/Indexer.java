package org.baoku.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baoku.NewsArchive;
import org.baoku.ingest.ArticleSink;
import org.baoku.ingest.Refusal;
import org.baoku.news.Article;

/** Puts what is read into an archive, commits now and then, and counts. */
final class Indexer implements ArticleSink {
    private static final int ARTICLES_PER_COMMIT = 10_000;
    private static final int ARTICLES_PER_BATCH = 1_000;
    private static final int CHARS_PER_BATCH = 4_000_000;

    private final NewsArchive archive;
    private final Output output;
    private final Progress progress;
    private final long sizeBefore;
    private final List<Article> batch = new ArrayList<>();
    private long batchChars;
    private long uncommitted;
    private long changed;
    private long unchanged;
    private long refused;

    Indexer(NewsArchive archive, Output output, Progress progress) {
        this.archive = archive;
        this.output = output;
        this.progress = progress;
        this.sizeBefore = archive.size();
    }

    @Override
    public void article(Article article) {
        // An empty archive is not asked for each id.
        Optional<Article> known = sizeBefore == 0 ? Optional.empty() : archive.get(article.id());
        if (known.isPresent() && known.get().equals(article)) {
            unchanged++;
            return;
        }
        changed++;
        batch.add(article);
        batchChars += article.body().length();
        if (batch.size() >= ARTICLES_PER_BATCH || batchChars >= CHARS_PER_BATCH) {
            write();
        }
    }

    private void write() {
        archive.addAll(batch);
        uncommitted += batch.size();
        batch.clear();
        batchChars = 0;
        if (uncommitted >= ARTICLES_PER_COMMIT) {
            archive.commit();
            uncommitted = 0;
        }
    }

    @Override
    public void refused(Refusal refusal) {
        refused++;
        progress.clear();
        output.warn("refused " + refusal);
    }

    @Override
    public void progress(Path file, long bytesRead, long bytesTotal) {
        progress.show(file, bytesRead, bytesTotal, changed + unchanged);
    }

    void finish() {
        write();
        archive.commit();
    }

    boolean hasRefused() {
        return refused > 0;
    }

    /** What happened, in one line; several articles with one id replace one another. */
    String summary() {
        long added = archive.size() - sizeBefore;
        return "%,d articles added, %,d replaced, %,d unchanged, %,d inputs refused; the archive holds %,d"
                .formatted(added, changed - added, unchanged, refused, archive.size());
    }
}
