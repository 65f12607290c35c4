package org.baoku.internal.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;
import org.baoku.error.ArchiveException;
import org.baoku.json.ArticleJson;
import org.baoku.news.Article;

/**
 * Articles in the stored field: the JSON of everything but the body in UTF-8, a line end, and the body in UTF-16, big-endian.
 * The body is most of an article, and each hit reads one: in UTF-16 a Chinese one is smaller, and is copied rather than decoded. In the
 * JSON, half surrogate pairs are escaped, since UTF-8 has no form for them.
 */
public final class StoredArticles {
    private static final Set<String> FIELDS = Set.of(IndexFields.ARTICLE);

    private StoredArticles() {}

    /** The stored form of an article. */
    static BytesRef write(Article article) {
        var body = article.body();
        var json = json(article.toBuilder().body("").build()).getBytes(StandardCharsets.UTF_8);
        var stored = ByteBuffer.allocate(json.length + 1 + Character.BYTES * body.length());
        stored.put(json).put((byte) '\n').asCharBuffer().put(body);
        return new BytesRef(stored.array());
    }

    /** The JSON of a whole article, which UTF-8 has a form for. */
    static String json(Article article) {
        return withoutHalves(ArticleJson.write(article));
    }

    private static String withoutHalves(String json) {
        int half = nextHalf(json, 0);
        if (half < 0) {
            return json;
        }
        var escaped = new StringBuilder();
        int from = 0;
        while (half >= 0) {
            escaped.append(json, from, half).append("\\u%04x".formatted((int) json.charAt(half)));
            from = half + 1;
            half = nextHalf(json, from);
        }
        return escaped.append(json, from, json.length()).toString();
    }

    /** The article of a document. */
    public static Article read(StoredFields fields, int doc) throws IOException {
        return read(stored(fields, doc));
    }

    /** The article of a stored form. */
    static Article read(BytesRef stored) {
        int end = stored.offset + stored.length;
        int lineEnd = stored.offset;
        while (lineEnd < end && stored.bytes[lineEnd] != '\n') {
            lineEnd++;
        }
        int bodyStart = lineEnd + 1;
        int bodyBytes = end - bodyStart;
        if (lineEnd == end || bodyBytes % Character.BYTES != 0) {
            throw new ArchiveException("a stored article is damaged: its body does not stand behind its other fields");
        }
        var body = new char[bodyBytes / Character.BYTES];
        ByteBuffer.wrap(stored.bytes, bodyStart, bodyBytes).asCharBuffer().get(body);
        return ArticleJson.read(stored.bytes, stored.offset, lineEnd - stored.offset).toBuilder()
                .body(new String(body))
                .build();
    }

    /** The stored form of the article of a document. */
    static BytesRef stored(StoredFields fields, int doc) throws IOException {
        var stored = fields.document(doc, FIELDS).getBinaryValue(IndexFields.ARTICLE);
        if (stored == null) {
            throw new ArchiveException("document " + doc + " of the index has no article");
        }
        return stored;
    }

    private static int nextHalf(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return i;
            }
        }
        return -1;
    }
}
