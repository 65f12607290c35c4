package org.baoku.page;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.List;
import java.util.Optional;
import org.baoku.news.Masthead;
import org.baoku.news.NewspaperPage;

/**
 * Reads the extracted text of a newspaper page: masthead, articles with headline, byline and dateline, captions, boxed
 * quotes. Paragraphs that the page cut at a column's end are joined, also around captions. Rules decide, each with a
 * reason; nothing is lost: every character that is not white space ends in the masthead, in the quote, in a field of an
 * article or in the unassigned blocks.
 *
 * <p>For one page at a time; cut a file with several pages before. Time is linear in the length of the text. Immutable
 * and thread-safe.
 */
public final class PageReader {
    private static final PageReader STANDARD = new PageReader(PageStyle.standard());

    private final PageRules rules;

    private PageReader(PageStyle style) {
        rules = new PageRules(style);
    }

    /**
     * The reader for mainland Chinese newspapers.
     *
     * @return a reader with the standard style
     */
    public static PageReader standard() {
        return STANDARD;
    }

    /**
     * A reader for another style.
     *
     * @param style the style; usually the standard one {@linkplain PageStyle#plus plus} a host's own
     * @return a reader with that style
     */
    public static PageReader with(PageStyle style) {
        return new PageReader(checkNotNull(style));
    }

    /**
     * Reads a page.
     *
     * @param file name of the file that the text comes from, without folders; kept in the result
     * @param text the page's text, of any form
     * @return the page
     */
    public NewspaperPage read(String file, CharSequence text) {
        return explain(file, text).page();
    }

    /**
     * Reads a page and says how.
     *
     * @param file name of the file that the text comes from, without folders; kept in the result
     * @param text the page's text, of any form
     * @return the page, each decision with its reason, and warnings
     */
    public PageReading explain(String file, CharSequence text) {
        checkNotNull(file);
        var blocks = Blocks.of(text.toString(), rules);
        return blocks.isEmpty() ? empty(file) : new PageAssembler(rules, blocks).read(file);
    }

    private static PageReading empty(String file) {
        var masthead = Masthead.builder().build();
        var page = new NewspaperPage(file, masthead, Optional.empty(), List.of(), List.of());
        return new PageReading(page, List.of(), List.of());
    }
}
