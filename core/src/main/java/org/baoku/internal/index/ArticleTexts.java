package org.baoku.internal.index;

import org.baoku.news.Article;
import org.baoku.search.TextField;

/** The texts of an article as they are indexed and shown in passages. */
public final class ArticleTexts {
    private static final String PARAGRAPH_END = "\n\n";

    private ArticleTexts() {}

    /** A single text; empty if the article has none. Captions are one text, each of them a paragraph. */
    public static String of(Article article, TextField field) {
        return switch (field) {
            case KICKER -> article.headline().kicker().orElse("");
            case HEADLINE -> article.headline().main();
            case SUBHEAD -> article.headline().subhead().orElse("");
            case BODY -> article.body();
            case CAPTION -> String.join(PARAGRAPH_END, article.captions());
            case ANY, TITLE -> throw new IllegalArgumentException(field + " is not a single text");
        };
    }
}
