package org.baoku.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.baoku.analysis.internal.text.CharTable;
import org.baoku.analysis.internal.text.SymbolReader;

/**
 * The one definition of which texts are equal for an exact quote. A text contains a quote if and only if
 * {@code normalize(text).contains(normalize(quote))}.
 *
 * <p>Characters are folded first: full width to half width, case, traditional to simplified (one character to one),
 * decimal digits of any script to ASCII, compatibility forms of Han characters, {@code ○} to {@code 〇}. Then a text is a
 * sequence of symbols:
 *
 * <table>
 * <caption>Symbols</caption>
 * <tr><th>in the text</th><th>symbol</th></tr>
 * <tr><td>Han, Kana, Bopomofo, Yi, and scripts written without spaces (Thai, Tibetan, Khmer, Lao, Myanmar…)</td>
 *     <td>each code point by itself</td></tr>
 * <tr><td>a run of other letters with their combining marks</td><td>one word</td></tr>
 * <tr><td>a run of digits, with a decimal point and separators of thousands in groups of three inside</td>
 *     <td>one number, without the separators</td></tr>
 * <tr><td>currency signs, {@code % ‰ ℃ ℉ ° + & @ # = × ÷ ±}, emoji</td><td>each by itself</td></tr>
 * <tr><td>{@code 。！？；… ! ? ;}, a full stop {@code .} that does not stand tight between letters, digits or
 *     ideographs, a blank line, U+2029, form feed; or several of them</td>
 *     <td>one border {@code 。}; none at the start and the end of the text</td></tr>
 * <tr><td>everything else: white space, line ends, quotation marks, brackets, commas, colons, dashes, slashes, middle
 *     dots, controls, lone surrogates, unassigned</td><td>none</td></tr>
 * </table>
 *
 * <table>
 * <caption>Examples</caption>
 * <tr><th>text</th><th>normalized</th></tr>
 * <tr><td>{@code 總體國家安全觀}</td><td>{@code 总体国家安全观}</td></tr>
 * <tr><td>{@code “奇·达楞太”，说：}</td><td>{@code 奇达楞太说}</td></tr>
 * <tr><td>{@code ２０２２年，Ｃ９１９}</td><td>{@code " 2022 年 c 919 "}</td></tr>
 * <tr><td>{@code 1,861.44亿元}</td><td>{@code " 1861.44 亿元"}</td></tr>
 * <tr><td>{@code 是吗？！好。}</td><td>{@code 是吗。好}</td></tr>
 * </table>
 *
 * <p>A word or number of more than 256 code points is cut into pieces of 256. Stateless; safe for all threads.
 */
public final class TextNormalizer {
    private TextNormalizer() {}

    /**
     * The normalized form of a text: its symbols in order, each word and number set off by one space on either side.
     * Normalizing it again changes nothing.
     *
     * @param text any text; lone surrogates are allowed
     * @return the normalized form
     */
    public static String normalize(CharSequence text) {
        return normalizeWithOffsets(text).text();
    }

    /**
     * The normalized form of a text together with the place in the text that each of its characters comes from.
     *
     * @param text any text; lone surrogates are allowed
     * @return the normalized form, with offsets
     */
    public static NormalizedText normalizeWithOffsets(CharSequence text) {
        SymbolReader symbols = new SymbolReader(text.length());
        char[] plain = CharTable.get().plainIdeographs();
        symbols.reset(new StringReader(text.toString()));
        NormalizedText.Builder normalized = new NormalizedText.Builder(text.length());
        try {
            while (symbols.next() != SymbolReader.END) {
                boolean spaced = symbols.kind() == SymbolReader.WORD || symbols.kind() == SymbolReader.NUMBER;
                normalized.append(symbols.text(), symbols.textLength(), symbols.start(), symbols.end(), spaced);
                if (symbols.kind() == SymbolReader.IDEOGRAPH) {
                    normalized.appendIdeographs(symbols, plain);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return normalized.build();
    }
}
