package org.baoku.internal.search;

/** Escapes what is special in Lucene's wildcard queries. */
final class WildcardEscape {
    private WildcardEscape() {}

    static String escape(String text) {
        var escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if ("*?\\".indexOf(text.charAt(i)) >= 0) {
                escaped.append('\\');
            }
            escaped.append(text.charAt(i));
        }
        return escaped.toString();
    }
}
