package org.baoku.news;

import java.util.List;
import java.util.Optional;

/**
 * One page of a newspaper (版) as read from its text. Every significant character of the page stands in the masthead, in
 * the quote, in an article or in the unassigned blocks.
 *
 * @param file name of the file that it was read from, without folders
 * @param masthead what the page says of its newspaper and issue
 * @param quote a boxed text without headline (报眼 quotation)
 * @param articles the articles in printed order
 * @param unassigned blocks that belong to nothing above, in printed order
 */
public record NewspaperPage(
        String file, Masthead masthead, Optional<String> quote, List<Article> articles, List<String> unassigned) {
    /** Copies the lists. */
    public NewspaperPage {
        articles = List.copyOf(articles);
        unassigned = List.copyOf(unassigned);
    }
}
