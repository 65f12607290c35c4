package org.baoku.page;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Folds traditional characters to simplified ones, one to one, so that the words of a style need be written once. Places
 * stay the same; what was printed is taken from the page itself. Immutable.
 */
final class Script {
    private final char[] folded = new char[Character.MAX_VALUE + 1];

    Script(PageStyle style) {
        for (var c = 0; c < folded.length; c++) {
            folded[c] = (char) c;
        }
        for (var pair : style.words(StyleKey.TRADITIONAL)) {
            checkArgument(pair.length() == 2, "traditional: expected two characters, got \"%s\"", pair);
            folded[pair.charAt(0)] = pair.charAt(1);
        }
    }

    char fold(char c) {
        return folded[c];
    }

    /** The text in simplified characters; the same object where it has no others. */
    String fold(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (folded[text.charAt(i)] != text.charAt(i)) {
                return foldFrom(i, text);
            }
        }
        return text;
    }

    private String foldFrom(int first, String text) {
        var chars = text.toCharArray();
        for (var i = first; i < chars.length; i++) {
            chars[i] = folded[chars[i]];
        }
        return new String(chars);
    }
}
