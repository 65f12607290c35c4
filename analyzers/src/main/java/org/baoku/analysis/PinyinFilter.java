package org.baoku.analysis;

import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.baoku.analysis.internal.conversion.PinyinTable;

/**
 * Adds pinyin (拼音) to words, for suggesters and for the search of names that one only heard: 赵彦臻 becomes 赵彦臻,
 * zhaoyanzhen and zyz, at one position, with the same offsets and position length. For the index; a query in pinyin is
 * letters already. Not for full text, where one pinyin stands for many words.
 *
 * <p>A character is read as the longest phrase of the dictionary around it says (重庆 chongqing, 银行 yinhang), else in
 * its usual reading; a caller may ask for more readings of the characters outside phrases (曾毅: cengyi, zengyi). Other
 * characters stay where they are (5G网: 5Gwang, 5Gw); lower case is for a filter before. A token without any character
 * that has pinyin, and a token marked by {@link KeywordAttribute}, passes unchanged. No term is written twice at one
 * position. Traditional characters are read as well; phrases are known in simplified characters only, so put
 * {@link TraditionalToSimplifiedFilter} before.
 */
public final class PinyinFilter extends ExpandingFilter {
    /** Type of a token in full pinyin. */
    public static final String TYPE_FULL = "pinyin";

    /** Type of a token of initials. */
    public static final String TYPE_INITIALS = "pinyin_initials";

    /** The greatest number of readings that may be asked for. */
    public static final int MAX_READINGS = 16;

    private final PinyinReader reader;
    private final boolean full;
    private final boolean initials;
    private long initialsAt;

    /** A form in which a word is written. */
    public enum Form {
        /** The word itself. */
        ORIGINAL,
        /** All letters, without tones and spaces: zhaoyanzhen. */
        FULL,
        /** The first letter of each syllable: zyz. */
        INITIALS
    }

    /**
     * A filter that writes each word, its usual pinyin and its initials, with v for ü.
     *
     * @param input the words
     */
    public PinyinFilter(TokenStream input) {
        this(input, Set.of(Form.values()), 'v', 1);
    }

    /**
     * A filter that writes chosen forms.
     *
     * @param input the words
     * @param forms what to write, at least one; without {@link Form#ORIGINAL} words that have pinyin are replaced by it
     * @param umlaut the letter for ü (女, 绿, 略): {@code 'v'} as typed on keyboards, or {@code 'u'}
     * @param maxReadings how many readings of one word are written at most, 1 to {@value #MAX_READINGS}
     * @throws IllegalArgumentException if an argument is out of its range, naming it
     */
    public PinyinFilter(TokenStream input, Set<Form> forms, char umlaut, int maxReadings) {
        super(input, forms.contains(Form.ORIGINAL));
        if (forms.isEmpty()) {
            throw new IllegalArgumentException("forms must name at least one of ORIGINAL, FULL, INITIALS");
        }
        if (umlaut != 'v' && umlaut != 'u') {
            throw new IllegalArgumentException("umlaut must be 'v' or 'u', got '" + umlaut + "'");
        }
        if (maxReadings < 1 || maxReadings > MAX_READINGS) {
            throw new IllegalArgumentException("maxReadings must be 1 to " + MAX_READINGS + ", got " + maxReadings);
        }
        full = forms.contains(Form.FULL);
        initials = forms.contains(Form.INITIALS);
        reader = new PinyinReader(PinyinTable.bundled(), umlaut, maxReadings);
    }

    @Override
    void expand(char[] word, int length, TermList terms) {
        int readings = reader.read(word, length);
        initialsAt = 0;
        for (int reading = 0; reading < readings; reading++) {
            reader.choose(reading);
            if (full) {
                reader.appendTo(terms, false);
                terms.endTerm();
            }
            if (initials) {
                reader.appendTo(terms, true);
                if (terms.endTerm()) {
                    initialsAt |= 1L << (terms.size() - 1);
                }
            }
        }
    }

    @Override
    String typeOf(int number) {
        return (initialsAt & (1L << number)) != 0 ? TYPE_INITIALS : TYPE_FULL;
    }
}
