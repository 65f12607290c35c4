package org.baoku.page;

/** Closes the gaps of role words that are set wide, 记 者 and 通 讯 员, so that they are read as one word. Immutable. */
final class SpacedRoles {
    private static final int LONGEST = 4;

    private final Words roleWords;

    SpacedRoles(Words roleWords) {
        this.roleWords = roleWords;
    }

    /** The text without the gaps of role words in {@code [start, end)}; the same object where there are none. */
    String close(String text, int start, int end) {
        StringBuilder closed = null;
        var copied = 0;
        for (var i = start + 1; i + 1 < end; i++) {
            if (Signs.isSpace(text.charAt(i)) && roleWords.contains(text.charAt(i - 1))) {
                var length = spacedLength(text, i - 1, end);
                if (length > 0) {
                    closed = closed == null ? new StringBuilder(text.length()) : closed;
                    closed.append(text, copied, i - 1).append(Signs.pack(text.substring(i - 1, i - 1 + length)));
                    copied = i - 1 + length;
                    i = copied;
                }
            }
        }
        return closed == null
                ? text
                : closed.append(text, copied, text.length()).toString();
    }

    /** Length of the role word at {@code at} that has a gap after each character but the last, or 0. */
    private int spacedLength(String text, int at, int end) {
        var word = new StringBuilder(LONGEST);
        var length = 0;
        var next = at;
        while (next < end && word.length() < LONGEST && !Signs.isSpace(text.charAt(next))) {
            word.append(text.charAt(next));
            if (word.length() > 1 && roleWords.contains(word.toString())) {
                length = next + 1 - at;
            }
            var gap = Signs.skipSpace(text, next + 1, end);
            if (gap == next + 1) {
                break;
            }
            next = gap;
        }
        return length;
    }
}
