package org.baoku.ingest;

import java.io.IOException;
import java.io.InputStream;
import org.baoku.error.InputException;
import org.baoku.page.PageReader;

/** The text of one newspaper page. */
final class PageFormat implements FileFormat {
    private final PageReader pages;

    PageFormat(PageReader pages) {
        this.pages = pages;
    }

    @Override
    public void read(Source source, InputStream in, Records records) throws IOException {
        byte[] bytes = in.readNBytes(ArticleReader.MOST_BYTES);
        if (in.read() >= 0) {
            throw new InputException("too large: a page may have %s bytes".formatted(ArticleReader.MOST_BYTES));
        }
        records.add(0, bytes.length, sink -> tell(source.name(), TextDecoder.decode(bytes), sink));
    }

    /** Reads a page and tells it with its articles. */
    void tell(String name, String text, ArticleSink sink) {
        var page = pages.read(name, text);
        sink.page(page);
        page.articles().forEach(sink::article);
    }
}
