package org.baoku.news;

import java.util.Optional;

/**
 * The lines above an article.
 *
 * @param kicker 引题, the line above the main headline, without its dashes
 * @param main 主题, the main headline: one string, its parts kept apart by a space; empty where the article has none
 * @param subhead 副题, the line below the main headline, without its dashes
 */
public record Headline(Optional<String> kicker, String main, Optional<String> subhead) {
    /**
     * A headline without kicker and subhead.
     *
     * @param main the main headline
     */
    public Headline(String main) {
        this(Optional.empty(), main, Optional.empty());
    }

    /**
     * All parts in printed order, kept apart by a space.
     *
     * @return the whole headline in one line
     */
    public String full() {
        return joined(joined(kicker.orElse(""), main), subhead.orElse(""));
    }

    private static String joined(String before, String after) {
        return before.isEmpty() || after.isEmpty() ? before + after : before + " " + after;
    }
}
