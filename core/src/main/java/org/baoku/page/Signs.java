package org.baoku.page;

/** Tests on single characters and on the ends of texts. */
final class Signs {
    private static final String SENTENCE_ENDS = "。！？…!?｡";
    private static final String OPENERS = "“‘「『《〈（(【[〔";
    private static final String CLOSERS = "”’」』》〉）)】]〕\"'";
    private static final String NOT_FIRST = "，。、；：！？,;:!?”’」』》〉）)】]〕…·%％";

    private Signs() {}

    /** White space of any kind, controls included, as {@link Character#isSpaceChar} has it, and the byte order mark. */
    static boolean isSpace(char c) {
        return c <= ' ' || (c >= 0x80 && (c == 0x3000 || (c < 0x2060 && isWideSpace(c)) || c == 0xFEFF));
    }

    private static boolean isWideSpace(char c) {
        return c == 0x85
                || c == 0xA0
                || c == 0x1680
                || (c >= 0x2000 && c <= 0x200A)
                || c == 0x2028
                || c == 0x2029
                || c == 0x202F
                || c == 0x205F;
    }

    static boolean isHan(char c) {
        return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || c == '〇';
    }

    /** Most characters of a page are Han and no sign. */
    private static boolean isOneOf(String signs, char c) {
        return !isHan(c) && signs.indexOf(c) >= 0;
    }

    static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isMiddleDot(char c) {
        return c == '·' || c == '•' || c == '・' || c == '‧' || c == '∙';
    }

    static boolean isSentenceEnd(char c) {
        return isOneOf(SENTENCE_ENDS, c);
    }

    static boolean isComma(char c) {
        return c == '，' || c == ',' || c == '、' || c == '；' || c == ';';
    }

    static boolean isOpener(char c) {
        return isOneOf(OPENERS, c);
    }

    static boolean isCloser(char c) {
        return isOneOf(CLOSERS, c);
    }

    /** Whether no text begins with this character: what does, continues something. */
    static boolean cannotBegin(char c) {
        return isOneOf(NOT_FIRST, c);
    }

    static boolean isDash(char c) {
        return c == '—' || c == '―' || c == '─' || c == '－' || c == '-' || c == '–';
    }

    /** Width in half characters, as a typesetter counts: a digit or Latin letter is half as wide as a Chinese character. */
    static int width(CharSequence text, int start, int end) {
        var width = 0;
        for (var i = start; i < end; i++) {
            width += text.charAt(i) < 0x80 ? 1 : 2;
        }
        return width;
    }

    static int width(CharSequence text) {
        return width(text, 0, text.length());
    }

    /** Where the text begins after white space, at most at {@code end}. */
    static int skipSpace(CharSequence text, int start, int end) {
        var i = start;
        while (i < end && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Where the text ends before white space, at least at {@code start}. */
    static int trimEnd(CharSequence text, int start, int end) {
        var i = end;
        while (i > start && isSpace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    static String trim(String text) {
        var start = skipSpace(text, 0, text.length());
        return text.substring(start, trimEnd(text, start, text.length()));
    }

    /** The text without any white space; the same object where it has none. */
    static String pack(String text) {
        var first = 0;
        while (first < text.length() && !isSpace(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        var packed = new StringBuilder(text.length()).append(text, 0, first);
        for (var i = first; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                packed.append(text.charAt(i));
            }
        }
        return packed.toString();
    }

    /** Whether the text ends a sentence; closing quotation marks and brackets may follow the sign. */
    static boolean endsSentence(CharSequence text, int start, int end) {
        var i = end;
        while (i > start && (isCloser(text.charAt(i - 1)) || isSpace(text.charAt(i - 1)))) {
            i--;
        }
        if (i > start && isSentenceEnd(text.charAt(i - 1))) {
            return true;
        }
        return i < end && closesBracketAfterSentence(text, start, end);
    }

    /** Where the last sentence ends that ends in the last {@code reach} characters of a text; 0 if none does. */
    static int lastSentenceEnd(CharSequence text, int reach) {
        var i = text.length();
        while (i > 0 && i > text.length() - reach && !isSentenceEnd(text.charAt(i - 1))) {
            i--;
        }
        while (i < text.length() && isCloser(text.charAt(i))) {
            i++;
        }
        return i > 0 && isEndBefore(text, i) ? i : 0;
    }

    private static boolean isEndBefore(CharSequence text, int end) {
        return endsSentence(text, Math.max(0, end - 4), end);
    }

    private static boolean closesBracketAfterSentence(CharSequence text, int start, int end) {
        var last = text.charAt(end - 1);
        if (last != '）' && last != ')' && last != '】') {
            return false;
        }
        var least = Math.max(start, end - 60);
        for (var i = end - 2; i > least; i--) {
            var c = text.charAt(i);
            if (c == '（' || c == '(' || c == '【') {
                return endsSentence(text, least, i);
            }
        }
        return false;
    }
}
