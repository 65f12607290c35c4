package org.baoku.internal.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;
import org.baoku.news.Article;
import org.baoku.news.ArticleKind;
import org.baoku.news.Byline;
import org.baoku.news.Contributor;
import org.baoku.news.Dateline;
import org.baoku.news.Headline;
import org.baoku.news.PageSource;
import org.baoku.news.Role;
import org.baoku.news.SourceSpan;

/**
 * Reads the stored form of one article: its components in their order. A text is its length plus one, 0 where it is missing,
 * and its UTF-16 code units, big-endian; an issue or a date is a byte, 0 where it is missing, and its number, for a date the
 * day counted from 1970; a list begins with its size; kind and role are their names; spans follow only where there is a file.
 * The body is most of an article, and each hit reads one: in UTF-16 a Chinese text is smaller than in UTF-8, is
 * copied rather than decoded, and half of a surrogate pair is a code unit as any other.
 */
final class ArticleInput {
    private final byte[] bytes;
    private final int end;
    private final ByteArrayDataInput in;

    private ArticleInput(BytesRef stored) {
        bytes = stored.bytes;
        end = stored.offset + stored.length;
        in = new ByteArrayDataInput(stored.bytes, stored.offset, stored.length);
    }

    /**
     * The article of a stored form.
     *
     * @throws IOException if a number in it is none
     * @throws IllegalArgumentException if it is none otherwise
     * @throws ArithmeticException if a number is too large
     * @throws DateTimeException if a date is
     * @throws IndexOutOfBoundsException if it ends too early
     */
    static Article read(BytesRef stored) throws IOException {
        var input = new ArticleInput(stored);
        var article = input.article();
        if (input.in.getPosition() != input.end) {
            throw new IllegalArgumentException(input.end - input.in.getPosition() + " bytes too many");
        }
        return article;
    }

    private Article article() throws IOException {
        return new Article(
                text(),
                new Headline(optional(), text(), optional()),
                text(),
                date(),
                optional(),
                issue(),
                optional(),
                optional(),
                optional(),
                optional(),
                ArticleKind.valueOf(text()),
                byline(),
                new Dateline(optional(), optional(), date()),
                optional(),
                captions(),
                optional(),
                optional(),
                optional(),
                pageSource(),
                extras());
    }

    private Byline byline() {
        List<Contributor> contributors = new ArrayList<>();
        for (int left = in.readVInt(); left > 0; left--) {
            contributors.add(new Contributor(text(), Role.valueOf(text()), optional()));
        }
        return contributors.isEmpty() ? Byline.NONE : new Byline(contributors);
    }

    private List<String> captions() {
        List<String> captions = new ArrayList<>();
        for (int left = in.readVInt(); left > 0; left--) {
            captions.add(text());
        }
        return captions;
    }

    private Optional<PageSource> pageSource() {
        var file = optional();
        if (file.isEmpty()) {
            return Optional.empty();
        }
        List<SourceSpan> spans = new ArrayList<>();
        for (int left = in.readVInt(); left > 0; left--) {
            spans.add(new SourceSpan(in.readVInt(), in.readVInt(), in.readVInt()));
        }
        return Optional.of(new PageSource(file.get(), spans));
    }

    private Map<String, String> extras() {
        Map<String, String> extras = new LinkedHashMap<>();
        for (int left = in.readVInt(); left > 0; left--) {
            extras.put(text(), text());
        }
        return extras;
    }

    private OptionalInt issue() throws IOException {
        return in.readByte() == 0 ? OptionalInt.empty() : OptionalInt.of(Math.toIntExact(in.readZLong()));
    }

    private Optional<LocalDate> date() throws IOException {
        return in.readByte() == 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(in.readZLong()));
    }

    private String text() {
        int length = in.readVInt() - 1;
        if (length < 0) {
            throw new IllegalArgumentException("a text is missing at byte " + in.getPosition());
        }
        return text(length);
    }

    private Optional<String> optional() {
        int length = in.readVInt() - 1;
        return length == -1 ? Optional.empty() : Optional.of(text(length));
    }

    private String text(int length) {
        int start = in.getPosition();
        if (length < 0 || length > (end - start) / Character.BYTES) {
            throw new IllegalArgumentException("a text of " + length + " characters at byte " + start + " of " + end);
        }
        var chars = new char[length];
        ByteBuffer.wrap(bytes, start, Character.BYTES * length).asCharBuffer().get(chars);
        in.setPosition(start + Character.BYTES * length);
        return new String(chars);
    }
}
