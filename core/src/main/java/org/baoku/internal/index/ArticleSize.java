package org.baoku.internal.index;

import java.util.Locale;
import java.util.Optional;
import org.baoku.news.Article;

/** How large an article is, and whether that is too large: one article has to fit into memory several times over. */
public final class ArticleSize {
    /** All texts and values of an article together may have this many UTF-16 code units. */
    public static final int MAX_CHARS = 10_000_000;

    private ArticleSize() {}

    /** Length of all texts, and of the unknown keys. */
    static long chars(Article article) {
        long chars = article.headline().full().length();
        chars += article.body().length();
        for (var caption : article.captions()) {
            chars += caption.length();
        }
        for (var extra : article.extras().entrySet()) {
            chars += extra.getKey().length() + extra.getValue().length();
        }
        return chars;
    }

    /** Why an article is refused for its size, if it is. */
    public static Optional<String> problem(Article article) {
        return problem(article, chars(article));
    }

    /** Why an article of this size is refused, if it is. */
    static Optional<String> problem(Article article, long chars) {
        return chars <= MAX_CHARS
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "the article %s has %,d characters; an article may have %,d",
                        article.id(),
                        chars,
                        MAX_CHARS));
    }
}
