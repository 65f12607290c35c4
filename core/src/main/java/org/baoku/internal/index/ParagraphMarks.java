package org.baoku.internal.index;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource.State;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@link IndexFields#PARAGRAPH} beside each border token that ends a paragraph. A border is always followed by a
 * symbol; the text up to that symbol tells.
 */
final class ParagraphMarks extends TokenFilter {
    private static final char BORDER = '。';

    private final String text;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private @Nullable State afterBorder;
    private boolean isMarkDue;

    /** Filters the tokens of a text. */
    ParagraphMarks(TokenStream input, String text) {
        super(input);
        this.text = text;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (isMarkDue) {
            isMarkDue = false;
            term.setEmpty().append(IndexFields.PARAGRAPH);
            increment.setPositionIncrement(0);
            return true;
        }
        if (afterBorder != null) {
            restoreState(afterBorder);
            afterBorder = null;
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        if (term.length() == 1 && term.charAt(0) == BORDER) {
            lookAhead();
        }
        return true;
    }

    private void lookAhead() throws IOException {
        var border = captureState();
        int start = offsets.startOffset();
        if (input.incrementToken()) {
            isMarkDue = Paragraphs.endsBetween(text, start, offsets.startOffset());
            afterBorder = captureState();
        }
        restoreState(border);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        isMarkDue = false;
        afterBorder = null;
    }
}
