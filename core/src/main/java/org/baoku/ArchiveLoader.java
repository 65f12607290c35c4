package org.baoku;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.baoku.archive.LoadReport;
import org.baoku.error.ArchiveException;
import org.baoku.ingest.ArticleSink;
import org.baoku.ingest.Refusal;
import org.baoku.internal.index.ArticleSize;
import org.baoku.news.Article;

/**
 * Loads many articles into an archive: adds them in batches, commits now and then, leaves alone what is there unchanged, and
 * counts. A load that was killed goes on where it stopped when it is started again with the same input, and ends with the
 * same archive. Takes what an {@link org.baoku.ingest.ArticleReader} reads, or a host's own articles. Memory is bounded by a
 * batch. Not for use by several threads; nobody else should add to the archive meanwhile, or the counts are wrong.
 */
public final class ArchiveLoader implements ArticleSink {
    private static final int ARTICLES_PER_COMMIT = 10_000;
    private static final int ARTICLES_PER_BATCH = 1_000;
    private static final int CHARS_PER_BATCH = 4_000_000;

    private final NewsArchive archive;
    private final Consumer<Refusal> refusals;
    private final long sizeBefore;
    private final List<Article> batch = new ArrayList<>();
    private long batchChars;
    private long uncommitted;
    private long changed;
    private long unchanged;
    private long refused;

    /**
     * Starts a load.
     *
     * @param archive the archive, open for writing
     * @param refusals learns of what could not be taken
     */
    public ArchiveLoader(NewsArchive archive, Consumer<Refusal> refusals) {
        this.archive = archive;
        this.refusals = refusals;
        archive.refresh();
        this.sizeBefore = archive.size();
    }

    /**
     * Takes an article; refuses one that is too large.
     *
     * @param article the article
     * @throws ArchiveException if the archive takes no changes
     */
    @Override
    public void article(Article article) {
        Optional<String> problem = ArticleSize.problem(article);
        if (problem.isPresent()) {
            refused(new Refusal("article " + article.id(), problem.get()));
            return;
        }
        // An empty archive is not asked for each id.
        if (sizeBefore > 0 && archive.holds(article)) {
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
        refusals.accept(refusal);
    }

    /**
     * How many articles were taken so far.
     *
     * @return number of articles, those left alone included
     */
    public long articles() {
        return changed + unchanged;
    }

    /**
     * Adds the rest and commits.
     *
     * @return what was done
     * @throws ArchiveException if the archive takes no changes
     */
    public LoadReport finish() {
        write();
        archive.commit();
        long added = archive.size() - sizeBefore;
        return new LoadReport(added, changed - added, unchanged, refused, archive.size());
    }
}
