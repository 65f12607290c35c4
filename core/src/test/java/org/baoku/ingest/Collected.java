package org.baoku.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.baoku.news.Article;
import org.baoku.news.NewspaperPage;
import org.baoku.page.PageReader;

/** What a reader tells. */
final class Collected implements ArticleSink {
    final List<Article> articles = new ArrayList<>();
    final List<NewspaperPage> pages = new ArrayList<>();
    final List<Refusal> refusals = new ArrayList<>();
    long bytesRead;
    long bytesTotal;

    static Collected of(Path path, Format format) {
        var collected = new Collected();
        new ArticleReader(PageReader.standard()).read(path, format, collected);
        return collected;
    }

    List<String> ids() {
        return articles.stream().map(Article::id).toList();
    }

    List<String> bodies() {
        return articles.stream().map(Article::body).toList();
    }

    List<String> pageFiles() {
        return pages.stream().map(NewspaperPage::file).toList();
    }

    List<String> reasons() {
        return refusals.stream().map(Refusal::reason).toList();
    }

    @Override
    public void article(Article article) {
        articles.add(article);
    }

    @Override
    public void refused(Refusal refusal) {
        refusals.add(refusal);
    }

    @Override
    public void page(NewspaperPage page) {
        pages.add(page);
    }

    @Override
    public void progress(Path file, long read, long total) {
        bytesRead = read;
        bytesTotal = total;
    }
}
