package org.baoku.ingest;

import java.nio.file.Path;
import org.baoku.news.Article;
import org.baoku.news.NewspaperPage;

/** Takes what is read from files, in their order, on the reading thread. */
public interface ArticleSink {
    /**
     * Takes an article.
     *
     * @param article the article
     */
    void article(Article article);

    /**
     * Takes a piece of input that could not be read.
     *
     * @param refusal where it stands and what is wrong with it
     */
    void refused(Refusal refusal);

    /**
     * Takes a page, before its articles.
     *
     * @param page the page
     */
    default void page(NewspaperPage page) {}

    /**
     * Learns how far the reading of a file is; called often.
     *
     * @param file the file
     * @param bytesRead bytes of it that are read so far, as stored on disk
     * @param bytesTotal its size in bytes
     */
    default void progress(Path file, long bytesRead, long bytesTotal) {}
}
