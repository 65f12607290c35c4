package org.baoku.internal.index;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.baoku.news.Article;
import org.jspecify.annotations.Nullable;

/** Goes through all ids in their order (that of UTF-8), which depends on nothing but the ids. Keeps one of them in memory. */
final class ArticleScan {
    private ArticleScan() {}

    /** Visits each live document once for each id that the index knows it by. */
    static void each(IndexReader reader, Visitor visitor) throws IOException {
        var ids = MultiTerms.getTerms(reader, IndexFields.ID);
        if (ids == null) {
            return;
        }
        var live = MultiBits.getLiveDocs(reader);
        var terms = ids.iterator();
        PostingsEnum docs = null;
        for (var id = terms.next(); id != null; id = terms.next()) {
            docs = terms.postings(docs, PostingsEnum.NONE);
            each(id, docs, live, visitor);
        }
    }

    /** Whether the index has exactly this article. */
    static boolean holds(IndexReader reader, Article article) throws IOException {
        var id = new Term(IndexFields.ID, article.id());
        for (var leaf : reader.leaves()) {
            var docs = leaf.reader().postings(id, PostingsEnum.NONE);
            var live = leaf.reader().getLiveDocs();
            for (int doc = next(docs); doc != DocIdSetIterator.NO_MORE_DOCS; doc = next(docs)) {
                if (live == null || live.get(doc)) {
                    var hashes = leaf.reader().getBinaryDocValues(IndexFields.CONTENT_HASH);
                    return hashes != null
                            && hashes.advanceExact(doc)
                            && hashes.binaryValue().equals(ContentHash.of(article));
                }
            }
        }
        return false;
    }

    private static int next(@Nullable PostingsEnum docs) throws IOException {
        return docs == null ? DocIdSetIterator.NO_MORE_DOCS : docs.nextDoc();
    }

    private static void each(BytesRef id, DocIdSetIterator docs, @Nullable Bits live, Visitor visitor)
            throws IOException {
        for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
            if (live == null || live.get(doc)) {
                visitor.visit(id, doc);
            }
        }
    }

    /** Takes a document and its id. */
    @FunctionalInterface
    interface Visitor {
        /** Takes a document; the bytes of the id are used again for the next one. */
        void visit(BytesRef id, int doc) throws IOException;
    }
}
