package org.baoku.internal.index;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/** BM25 with the parameters measured for news: repeated terms and long articles count less than Lucene's defaults let them. */
public final class NewsSimilarity {
    /** The one similarity, for writing and searching. */
    public static final Similarity INSTANCE = new BM25Similarity(0.3f, 0.3f);

    private NewsSimilarity() {}
}
