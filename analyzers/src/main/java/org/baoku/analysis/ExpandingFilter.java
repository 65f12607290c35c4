package org.baoku.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Writes other terms for a word at the position of the word: same offsets, same position length, all other attributes
 * as the word has them. Keywords have no other terms.
 */
abstract class ExpandingFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final TokenBuffer saved = new TokenBuffer(this);
    private final TermList terms = new TermList();
    private final boolean keepWord;
    private int next = 1;

    ExpandingFilter(TokenStream input, boolean keepWord) {
        super(input);
        this.keepWord = keepWord;
    }

    /** Appends the other terms of a word to the list, which holds the word. */
    abstract void expand(char[] word, int length, TermList terms);

    /** The type of the term with this number in the list. */
    abstract String typeOf(int number);

    @Override
    public final boolean incrementToken() throws IOException {
        if (next < terms.size()) {
            saved.restore(0);
            increment.setPositionIncrement(0);
            writeNext();
            return true;
        }
        clearTerms();
        if (!input.incrementToken()) {
            return false;
        }
        if (!keyword.isKeyword()) {
            terms.start(term.buffer(), term.length());
            expand(term.buffer(), term.length(), terms);
            if (terms.size() > (keepWord ? 1 : 2)) {
                saved.clear();
                saved.save();
            }
            if (terms.size() > 1 && !keepWord) {
                writeNext();
            }
        }
        return true;
    }

    private void writeNext() {
        type.setType(typeOf(next));
        terms.copyTo(term, next++);
    }

    private void clearTerms() {
        terms.clear();
        next = 1;
    }

    @Override
    public final void reset() throws IOException {
        super.reset();
        clearTerms();
        saved.reset();
    }
}
