package org.baoku.internal.index;

import java.io.IOException;
import java.time.DateTimeException;
import java.util.Set;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;
import org.baoku.error.ArchiveException;
import org.baoku.news.Article;

/** Articles in the stored field, in the form that {@link ArticleInput} describes. What comes back is what was added. */
public final class StoredArticles {
    private static final Set<String> FIELDS = Set.of(IndexFields.ARTICLE);

    private StoredArticles() {}

    /** The stored form of an article. */
    static BytesRef write(Article article) throws IOException {
        return ArticleOutput.bytes(article);
    }

    /** The article of a document. */
    public static Article read(StoredFields fields, int doc) throws IOException {
        return read(stored(fields, doc));
    }

    /** The article of a stored form. */
    static Article read(BytesRef stored) {
        try {
            return ArticleInput.read(stored);
        } catch (IOException
                | IllegalArgumentException
                | ArithmeticException
                | DateTimeException
                | IndexOutOfBoundsException e) {
            throw new ArchiveException("a stored article is damaged: " + e.getMessage(), e);
        }
    }

    /** The stored form of the article of a document. */
    static BytesRef stored(StoredFields fields, int doc) throws IOException {
        var stored = fields.document(doc, FIELDS).getBinaryValue(IndexFields.ARTICLE);
        if (stored == null) {
            throw new ArchiveException("document " + doc + " of the index has no article");
        }
        return stored;
    }
}
