package org.baoku.internal.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.baoku.news.Article;
import org.baoku.news.Contributor;
import org.baoku.news.PageSource;
import org.baoku.news.SourceSpan;

/** Writes one article as {@link ArticleInput} reads it. */
final class ArticleOutput {
    private final ByteBuffersDataOutput out = new ByteBuffersDataOutput();

    /** The stored form of an article. */
    static BytesRef bytes(Article article) throws IOException {
        var output = new ArticleOutput();
        output.write(article);
        return new BytesRef(output.out.toArrayCopy());
    }

    private void write(Article article) throws IOException {
        text(article.id());
        optional(article.headline().kicker());
        text(article.headline().main());
        optional(article.headline().subhead());
        text(article.body());
        date(article.date());
        optional(article.newspaper());
        number(article.issue().isPresent(), article.issue().orElse(0));
        optional(article.page());
        optional(article.pageName());
        optional(article.section());
        optional(article.column());
        text(article.kind().name());
        out.writeVInt(article.byline().contributors().size());
        for (Contributor contributor : article.byline().contributors()) {
            text(contributor.name());
            text(contributor.role().name());
            optional(contributor.outlet());
        }
        optional(article.dateline().agency());
        optional(article.dateline().place());
        date(article.dateline().date());
        optional(article.source());
        out.writeVInt(article.captions().size());
        for (String caption : article.captions()) {
            text(caption);
        }
        optional(article.url());
        optional(article.continuedTo());
        optional(article.continuedFrom());
        pageSource(article.pageSource());
        out.writeVInt(article.extras().size());
        for (Map.Entry<String, String> extra : article.extras().entrySet()) {
            text(extra.getKey());
            text(extra.getValue());
        }
    }

    private void pageSource(Optional<PageSource> source) throws IOException {
        optional(source.map(PageSource::file));
        if (source.isPresent()) {
            out.writeVInt(source.get().spans().size());
            for (SourceSpan span : source.get().spans()) {
                out.writeVInt(span.bodyStart());
                out.writeVInt(span.pageStart());
                out.writeVInt(span.length());
            }
        }
    }

    private void date(Optional<LocalDate> date) throws IOException {
        number(date.isPresent(), date.orElse(LocalDate.EPOCH).toEpochDay());
    }

    private void number(boolean isPresent, long value) throws IOException {
        out.writeByte((byte) (isPresent ? 1 : 0));
        if (isPresent) {
            out.writeZLong(value);
        }
    }

    private void optional(Optional<String> text) throws IOException {
        if (text.isPresent()) {
            text(text.get());
        } else {
            out.writeVInt(0);
        }
    }

    private void text(String text) throws IOException {
        out.writeVInt(text.length() + 1);
        var bytes = ByteBuffer.allocate(Character.BYTES * text.length());
        bytes.asCharBuffer().put(text);
        out.writeBytes(bytes.array());
    }
}
