package org.baoku.internal.index;

import java.nio.charset.StandardCharsets;
import org.baoku.json.ArticleJson;
import org.baoku.news.Article;

/**
 * The JSON of an article in UTF-8: a line of an export, and what {@link ContentHash} is the hash of. Half surrogate pairs are
 * escaped, since UTF-8 has no form for them.
 */
final class ArticleLine {
    private ArticleLine() {}

    /** The line without its end. */
    static byte[] of(Article article) {
        return withoutHalves(ArticleJson.write(article)).getBytes(StandardCharsets.UTF_8);
    }

    private static String withoutHalves(String json) {
        int half = nextHalf(json, 0);
        if (half < 0) {
            return json;
        }
        var escaped = new StringBuilder();
        int from = 0;
        while (half >= 0) {
            escaped.append(json, from, half).append("\\u%04x".formatted((int) json.charAt(half)));
            from = half + 1;
            half = nextHalf(json, from);
        }
        return escaped.append(json, from, json.length()).toString();
    }

    private static int nextHalf(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return i;
            }
        }
        return -1;
    }
}
