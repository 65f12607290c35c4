package org.baoku.internal.index;

/** Where paragraphs end: at a blank line, a form feed, or U+2029. */
public final class Paragraphs {
    private static final char PARAGRAPH_SEPARATOR = '\u2029';

    private Paragraphs() {}

    /** Whether a paragraph ends in a piece of a text that holds a border and only transparent characters around it. */
    public static boolean endsBetween(String text, int start, int end) {
        boolean isLineEmpty = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\f' || c == PARAGRAPH_SEPARATOR) {
                return true;
            }
            boolean isLineEnd = c == '\n' || (c == '\r' && !(i + 1 < end && text.charAt(i + 1) == '\n'));
            if (isLineEnd && isLineEmpty) {
                return true;
            }
            isLineEmpty = isLineEnd || (isLineEmpty && Character.isWhitespace(c)) || (c == '\r' && isLineEmpty);
        }
        return false;
    }
}
