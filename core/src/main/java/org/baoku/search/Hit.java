package org.baoku.search;

import java.util.List;
import org.baoku.news.Article;

/**
 * An article that was found.
 *
 * @param article the whole article as it was added
 * @param score its relevance, comparable within one result only; 0 when the result is not sorted by relevance
 * @param passages why it was found, headline parts first, then in order of the text; empty where only filters matched
 * @param isNearMiss whether it has none of the ranked words, see {@link SearchRequest.Builder#nearMisses()}
 */
public record Hit(Article article, double score, List<Passage> passages, boolean isNearMiss) {
    /** Copies the list. */
    public Hit {
        passages = List.copyOf(passages);
    }
}
