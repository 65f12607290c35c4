package org.baoku.search;

import com.google.common.html.HtmlEscapers;

/** How a passage becomes a string for people. Safe for many threads. */
public final class PassageFormat {
    private static final String BOLD_RED = "\u001b[1;31m";
    private static final String RESET = "\u001b[0m";
    private static final String CUT = "…";

    private enum Medium {
        HTML,
        TERMINAL
    }

    private final Medium medium;
    private final String before;
    private final String after;

    private PassageFormat(Medium medium, String before, String after) {
        this.medium = medium;
        this.before = before;
        this.after = after;
    }

    /**
     * HTML. The text is escaped, so that it can stand in an element or in a quoted attribute.
     *
     * @param before what to put before a match, as HTML
     * @param after what to put after a match, as HTML
     * @return the format
     */
    public static PassageFormat html(String before, String after) {
        return new PassageFormat(Medium.HTML, before, after);
    }

    /**
     * A terminal that knows ANSI colours: matches in bold red, white space reduced, control characters left out.
     *
     * @return the format
     */
    public static PassageFormat terminal() {
        return new PassageFormat(Medium.TERMINAL, BOLD_RED, RESET);
    }

    /**
     * Plain text in one line.
     *
     * @param before what to put before a match
     * @param after what to put after a match
     * @return the format
     */
    public static PassageFormat plain(String before, String after) {
        return new PassageFormat(Medium.TERMINAL, before, after);
    }

    /**
     * Formats a passage. A cut end is shown as an ellipsis.
     *
     * @param passage the passage
     * @return the string
     */
    public String format(Passage passage) {
        var out = new StringBuilder();
        var text = passage.text();
        int at = 0;
        out.append(passage.isCutBefore() ? CUT : "");
        for (var span : passage.spans()) {
            out.append(escape(text.substring(at, span.start())));
            out.append(before)
                    .append(escape(text.substring(span.start(), span.end())))
                    .append(after);
            at = span.end();
        }
        out.append(escape(text.substring(at))).append(passage.isCutAfter() ? CUT : "");
        return out.toString();
    }

    private String escape(String text) {
        if (medium == Medium.HTML) {
            return HtmlEscapers.htmlEscaper().escape(text);
        }
        var line = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c)) {
                if (line.isEmpty() || line.charAt(line.length() - 1) != ' ') {
                    line.append(' ');
                }
            } else if (!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT) {
                line.appendCodePoint(c);
            }
        });
        return line.toString();
    }
}
