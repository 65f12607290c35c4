package org.baoku.search;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;

/**
 * A piece of an article that shows why it was found: one sentence or several in a row, exactly as in the article, with the
 * matches marked by offsets. A sentence that is longer than {@link Highlighting#maxLengthChars()} is cut.
 *
 * @param field the text it comes from, a single one
 * @param text the piece of the original text
 * @param start where it begins in that text of the article, in UTF-16 code units
 * @param isCutBefore whether its first sentence is cut at the beginning
 * @param isCutAfter whether its last sentence is cut at the end
 * @param spans the matches as offsets in {@code text}, in order, none overlapping another one
 */
public record Passage(
        TextField field, String text, int start, boolean isCutBefore, boolean isCutAfter, List<Span> spans) {
    /** Copies and checks the spans. */
    public Passage {
        spans = List.copyOf(spans);
        int end = 0;
        for (var span : spans) {
            checkArgument(
                    end <= span.start() && span.end() <= text.length(),
                    "spans must be in order and inside the text, got %s",
                    spans);
            end = span.end();
        }
    }

    /**
     * The passage as HTML with its matches in {@code <em>}. Everything else is escaped.
     *
     * @return HTML text
     */
    public String toHtml() {
        return PassageFormat.html("<em>", "</em>").format(this);
    }

    /**
     * The passage for a terminal, matches in bold red. Control characters of the text are left out, so that no text of an
     * article steers the terminal.
     *
     * @return one line
     */
    public String toTerminal() {
        return PassageFormat.terminal().format(this);
    }
}
