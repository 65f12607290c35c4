package org.baoku.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.util.ArrayUtil;
import org.baoku.analysis.internal.text.CharTable;

/**
 * Writes traditional characters in their simplified form, one character for one (繁体转简体): 國務院 becomes 国务院. For the
 * index and the query alike. A character is one code point; a term may change its length in UTF-16 code units where one
 * form has a surrogate pair and the other has not. Offsets, increments and lengths stay. Compatibility ideographs become
 * the unified ones. Tokens marked by {@link KeywordAttribute} pass unchanged.
 *
 * <p>Baoku's own analyzers fold in the same way before they segment; this filter is for other tokenizers. Words that
 * differ by more than the script are for {@link RegionalVariantFilter}.
 */
public final class TraditionalToSimplifiedFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
    private final CharTable characters = CharTable.get();
    private char[] rest = new char[16];

    /**
     * A filter over a stream of terms in any script.
     *
     * @param input the terms
     */
    public TraditionalToSimplifiedFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        int changed = keyword.isKeyword() ? term.length() : firstTraditional();
        if (changed < term.length()) {
            simplifyFrom(changed);
        }
        return true;
    }

    private int firstTraditional() {
        char[] buffer = term.buffer();
        int length = term.length();
        int i = 0;
        while (i < length) {
            int codePoint = Character.codePointAt(buffer, i, length);
            if (characters.simplified(codePoint) != codePoint) {
                return i;
            }
            i += Character.charCount(codePoint);
        }
        return i;
    }

    private void simplifyFrom(int start) {
        int length = term.length();
        rest = ArrayUtil.grow(rest, 2 * (length - start));
        int restLength = 0;
        for (int i = start; i < length; ) {
            int codePoint = Character.codePointAt(term.buffer(), i, length);
            restLength += Character.toChars(characters.simplified(codePoint), rest, restLength);
            i += Character.charCount(codePoint);
        }
        System.arraycopy(rest, 0, term.resizeBuffer(start + restLength), start, restLength);
        term.setLength(start + restLength);
    }
}
