package org.baoku.internal.index;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Writes {@link IndexFields#PARAGRAPH} beside each border token that ends a paragraph. A border is written when the symbol
 * after it is read, so the text between it and the next token tells.
 */
final class ParagraphMarks extends TokenFilter {
    private static final char BORDER = '。';

    private final String text;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
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
        if (!input.incrementToken()) {
            return false;
        }
        isMarkDue = term.length() == 1
                && term.charAt(0) == BORDER
                && Paragraphs.endsBetween(text, offsets.startOffset(), offsets.endOffset());
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        isMarkDue = false;
    }
}
