package org.baoku.analysis;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Writes Chinese numerals (汉字数字) in ASCII digits, so that 一百五十 and 150 are one term. For the index and the query
 * alike, after a tokenizer of words; not for terms at character positions ({@link SegmentationMode#INDEX} and the like),
 * whose pairs of characters it does not know.
 *
 * <p>A numeral is one token, or a run of tokens without anything between (1.2|万|亿, 一|百|五|十); a run becomes one token
 * with the attributes of its first one and the offsets of all. Before 年, 月, 日 or 号 in one token the numeral is read as
 * well (二〇二三年 = 2023年), and a numeral of two or more signs at the beginning of a word that the segmenter knows as a
 * number or a time ({@link PartOfSpeechAttribute} m, mq, t: 一百五十元 = 150元, 1.2万亿元 = 1200000000000元). Everything that is not exactly one numeral passes
 * unchanged, as do tokens that share their position with others and tokens marked by {@link KeywordAttribute}. A numeral
 * has at least one Chinese sign.
 *
 * <table>
 * <caption>What is read</caption>
 * <tr><th>form</th><th>examples</th></tr>
 * <tr><td>units 十百千万亿, also 廿卅卌 and 拾佰仟萬億</td>
 *     <td>一百五十 = 150, 三万零五 = 30005, 壹仟贰佰 = 1200, 两万亿 = 2000000000000</td></tr>
 * <tr><td>last unit left out</td><td>一百五 = 150, 两千三 = 2300, 三万五 = 35000</td></tr>
 * <tr><td>digit by digit; two digits only with a zero</td><td>二〇二三 = 二○二三 = 2023, 二００一 = 2001, 八〇 = 80, 〇〇七 = 007</td></tr>
 * <tr><td>fractions</td><td>三点五 = 3.5, 三点一四 = 3.14, 一点五亿 = 150000000</td></tr>
 * <tr><td>with ASCII or full-width digits</td>
 *     <td>1.2万 = 12000, 1,861.44亿 = 186144000000, 1亿5000万 = 150000000, 5百 = 500</td></tr>
 * </table>
 *
 * <p>Not read, because it is no number or has two readings: a numeral inside another token (三明, 第三, 十几, 五元);
 * units without a digit (百万, 万一, 千万); two digits side by side without a zero (三五, 七八, 五四), before a unit
 * (三四百) or after one (十七八, 十四五); hours (三点, 3点5); a short ASCII rest (3万2); 兆, which is 10<sup>6</sup> or
 * 10<sup>12</sup>; a single financial digit (陆, 伍), which is mostly a surname; anything longer than 128 UTF-16 code
 * units.
 */
public final class ChineseNumeralFilter extends TokenFilter {
    private static final String DATE_UNITS = "年月日号";
    private static final Set<String> NUMBERS = Set.of("m", "mq", "t");

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final PositionLengthAttribute positionLength = addAttribute(PositionLengthAttribute.class);
    private final PartOfSpeechAttribute partOfSpeech = addAttribute(PartOfSpeechAttribute.class);

    private final ChineseNumeral numeral = new ChineseNumeral();
    private final TokenBuffer run = new TokenBuffer(this);
    private final TokenBuffer ahead = new TokenBuffer(this);
    private final char[] signs = new char[ChineseNumeral.MAX_LENGTH_CHARS];
    private int signsLength;
    private int numeralTokens;
    private int numeralLength;
    private int runEnd;
    private int numeralEnd;
    private int next;
    private boolean tooLong;
    private boolean exhausted;

    /**
     * A filter over a stream of words.
     *
     * @param input the words
     */
    public ChineseNumeralFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (next < run.size()) {
            run.restore(next++);
            return true;
        }
        if (!advance()) {
            return false;
        }
        tooLong = tooLong && continuesRun();
        if (tooLong) {
            runEnd = offset.endOffset();
        } else if (increment.getPositionIncrement() > 0 && isPartOfNumeral()) {
            readRun();
            writeRun();
        } else if (!keyword.isKeyword()) {
            readBeforeUnit();
        }
        return true;
    }

    /** Makes the token ahead or the next one of the input the current one. */
    private boolean advance() throws IOException {
        if (ahead.size() > 0) {
            ahead.restore(0);
            ahead.clear();
            return true;
        }
        exhausted = exhausted || !input.incrementToken();
        return !exhausted;
    }

    private boolean isPartOfNumeral() {
        int length = term.length();
        boolean signsOnly = length > 0
                && length <= ChineseNumeral.MAX_LENGTH_CHARS
                && positionLength.getPositionLength() == 1
                && !keyword.isKeyword();
        for (int i = 0; i < length && signsOnly; i++) {
            signsOnly = ChineseNumeral.isSign(term.charAt(i));
        }
        return signsOnly;
    }

    private boolean continuesRun() {
        return offset.startOffset() == runEnd && increment.getPositionIncrement() == 1 && isPartOfNumeral();
    }

    /** Buffers the run that begins with the current token, and the token after it. */
    private void readRun() throws IOException {
        run.clear();
        signsLength = 0;
        numeralTokens = 0;
        numeralLength = 0;
        do {
            addToRun();
            if (!advance()) {
                return;
            }
            tooLong = continuesRun() && signsLength + term.length() > signs.length;
        } while (continuesRun() && !tooLong);
        ahead.save();
        if (tooLong || increment.getPositionIncrement() == 0) {
            numeralTokens = 0;
        }
    }

    private void addToRun() {
        System.arraycopy(term.buffer(), 0, signs, signsLength, term.length());
        signsLength += term.length();
        runEnd = offset.endOffset();
        run.save();
        boolean hour = term.length() == 1 && (term.charAt(0) == '点' || term.charAt(0) == '點');
        if (!hour) {
            numeralTokens = run.size();
            numeralLength = signsLength;
            numeralEnd = runEnd;
        }
    }

    /** Makes the numeral, or else the first token of the run, the current token. */
    private void writeRun() {
        @Nullable String digits = numeralTokens == 0 ? null : numeral.toDigits(signs, numeralLength);
        run.restore(0);
        next = 1;
        if (digits != null) {
            term.setEmpty().append(digits);
            offset.setOffset(offset.startOffset(), numeralEnd);
            next = numeralTokens;
        }
    }

    /** Reads the numeral before the unit in a date (二〇二三年) or in a number that the segmenter made (一百五十元). */
    private void readBeforeUnit() {
        int length = term.length();
        int unit = 0;
        while (unit < length && ChineseNumeral.isSign(term.charAt(unit))) {
            unit++;
        }
        boolean date = unit == length - 1 && DATE_UNITS.indexOf(term.charAt(unit)) >= 0;
        boolean number = unit >= 2 && unit < length && NUMBERS.contains(partOfSpeech.getPartOfSpeech());
        @Nullable String digits = date || number ? numeral.toDigits(term.buffer(), unit) : null;
        if (digits != null) {
            String rest = term.subSequence(unit, length).toString();
            term.setEmpty().append(digits).append(rest);
        }
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        run.reset();
        ahead.reset();
        next = 0;
        tooLong = false;
        exhausted = false;
    }
}
