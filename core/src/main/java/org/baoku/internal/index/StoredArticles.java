package org.baoku.internal.index;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;
import org.baoku.error.ArchiveException;
import org.baoku.json.ArticleJson;
import org.baoku.news.Article;

/** Articles in the stored field: their JSON, in which half surrogate pairs are escaped, since UTF-8 has no form for them. */
public final class StoredArticles {
    private static final Set<String> FIELDS = Set.of(IndexFields.ARTICLE);

    private StoredArticles() {}

    /** The stored form of an article. */
    static BytesRef write(Article article) {
        return new BytesRef(withoutHalves(ArticleJson.write(article)));
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
        return read(json(fields, doc));
    }

    /** The article of a stored form. */
    static Article read(BytesRef json) {
        return ArticleJson.read(json.bytes, json.offset, json.length);
    }

    /** The article of a document as it is stored: JSON in UTF-8. */
    static BytesRef json(StoredFields fields, int doc) throws IOException {
        var json = fields.document(doc, FIELDS).getBinaryValue(IndexFields.ARTICLE);
        if (json == null) {
            throw new ArchiveException("document " + doc + " of the index has no article");
        }
        return json;
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
