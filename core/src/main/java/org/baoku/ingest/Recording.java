package org.baoku.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.baoku.news.Article;
import org.baoku.news.NewspaperPage;

/** Remembers what a reading found, so that it can be told in its turn. */
final class Recording implements ArticleSink {
    private final List<Consumer<ArticleSink>> events = new ArrayList<>();

    @Override
    public void article(Article article) {
        events.add(sink -> sink.article(article));
    }

    @Override
    public void refused(Refusal refusal) {
        events.add(sink -> sink.refused(refusal));
    }

    @Override
    public void page(NewspaperPage page) {
        events.add(sink -> sink.page(page));
    }

    @Override
    public void progress(Path file, long bytesRead, long bytesTotal) {
        events.add(sink -> sink.progress(file, bytesRead, bytesTotal));
    }

    void replay(ArticleSink sink) {
        events.forEach(event -> event.accept(sink));
    }
}
