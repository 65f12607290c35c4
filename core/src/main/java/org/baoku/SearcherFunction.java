package org.baoku;

import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;
import org.baoku.error.ArchiveException;

/**
 * What {@link NewsArchive#withSearcher} runs.
 *
 * @param <T> type of the result
 */
@FunctionalInterface
public interface SearcherFunction<T> {
    /**
     * Uses a searcher.
     *
     * @param searcher the searcher, open until this method returns
     * @return any result
     * @throws IOException if Lucene throws it; the caller gets an {@link ArchiveException}
     */
    T apply(IndexSearcher searcher) throws IOException;
}
