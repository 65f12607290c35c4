package org.baoku.page;

import java.util.List;
import org.baoku.news.Contributor;

/**
 * A block and what it looks like by itself; the assembler may decide otherwise when it sees the neighbours.
 *
 * @param block the block
 * @param kind what it looks like; {@link LineKind#HEADLINE} is any line that nothing marks
 * @param reason the rule
 * @param confidence how sure the rule is, 0 to 1
 * @param credits the names, for a byline, a credit and a caption that ends with one
 * @param value what the line says without its marks: the caption, the column, the source, the page of a jump
 */
record Part(Block block, LineKind kind, String reason, double confidence, Credits credits, String value) {
    static Part of(Block block, LineKind kind, String reason, double confidence) {
        return new Part(block, kind, reason, confidence, LineClassifier.NO_CREDITS, block.text());
    }

    /** The value as the page has it. */
    String printedValue() {
        return block.printed().of(value);
    }

    /** The names as the page has them. */
    List<Contributor> contributors() {
        return block.printed().of(credits.contributors());
    }

    Part as(LineKind other, String why, double sure) {
        return new Part(block, other, why, sure, credits, value);
    }

    boolean is(LineKind other) {
        return kind == other;
    }

    boolean isText() {
        return kind == LineKind.PARAGRAPH
                || kind == LineKind.EDITORS_NOTE
                || kind == LineKind.CROSSHEAD
                || kind == LineKind.ROW;
    }
}
