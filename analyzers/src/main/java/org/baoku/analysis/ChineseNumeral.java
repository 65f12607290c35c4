package org.baoku.analysis;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads one numeral that is written wholly or partly in Chinese characters; the grammar is that of
 * {@link ChineseNumeralFilter}. Powers of ten are exact. For one thread at a time.
 */
final class ChineseNumeral {
    /** Longer texts are left alone, so that the work for one token is bounded. */
    static final int MAX_LENGTH_CHARS = 128;

    private static final int NONE = -1;
    private static final int TEN_THOUSAND_POWER = 4;
    private static final int HUNDRED_MILLION_POWER = 8;
    private static final int MIN_ASCII_REST_CHARS = 3;
    private static final int GROUP_CHARS = 3 + 1;

    private final char[] text = new char[2 * MAX_LENGTH_CHARS];
    private int textLength;

    /**
     * The numeral in ASCII digits, or null if the text is not one Chinese numeral.
     *
     * @param buffer the text, from index 0
     * @param length its length in UTF-16 code units
     */
    @Nullable
    String toDigits(char[] buffer, int length) {
        if (length == 0 || length > MAX_LENGTH_CHARS || !fold(buffer, length)) {
            return null;
        }
        if (isDigits(0, textLength)) {
            return readableOneByOne() ? new String(digits(0, textLength)) : null;
        }
        BigDecimal value = number(0, textLength, HUNDRED_MILLION_POWER);
        return value == null ? null : value.toPlainString();
    }

    /**
     * Copies the numeral with one written form for each sign, and with the digit before every 十. False if the text
     * cannot be a Chinese numeral.
     */
    private boolean fold(char[] buffer, int length) {
        textLength = 0;
        boolean chinese = false;
        for (int i = 0; i < length; i++) {
            char c = fold(buffer[i]);
            if (c == 0) {
                return false;
            }
            chinese |= c > 0x7F;
            switch (c) {
                case '十' -> appendTens(textLength > 0 && digit(text[textLength - 1]) > 0 ? 0 : '一');
                case '廿' -> appendTens('二');
                case '卅' -> appendTens('三');
                case '卌' -> appendTens('四');
                default -> text[textLength++] = c;
            }
        }
        return chinese && !(length == 1 && isFinancial(buffer[0]));
    }

    private void appendTens(int digit) {
        if (digit != 0) {
            text[textLength++] = (char) digit;
        }
        text[textLength++] = '十';
    }

    /** Whether a character can be part of a numeral: a Chinese sign, a digit, a decimal point or a comma. */
    static boolean isSign(char c) {
        return fold(c) != 0;
    }

    private static char fold(char c) {
        return switch (c) {
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', ',' -> c;
            case '０', '１', '２', '３', '４', '５', '６', '７', '８', '９', '．', '，' -> (char) (c - 0xFEE0);
            case '〇', '○', '零' -> '零';
            case '一', '壹' -> '一';
            case '二', '贰', '貳' -> '二';
            case '三', '叁' -> '三';
            case '四', '肆' -> '四';
            case '五', '伍' -> '五';
            case '六', '陆', '陸' -> '六';
            case '七', '柒' -> '七';
            case '八', '捌' -> '八';
            case '九', '玖' -> '九';
            case '两', '兩' -> '两';
            case '十', '拾' -> '十';
            case '百', '佰' -> '百';
            case '千', '仟' -> '千';
            case '廿', '卅', '卌' -> c;
            case '万', '萬' -> '万';
            case '亿', '億' -> '亿';
            case '点', '點' -> '点';
            default -> 0;
        };
    }

    /** 壹 to 玖: used in sums of money; alone they are mostly surnames (伍, 陆). */
    private static boolean isFinancial(char c) {
        return "壹贰貳叁肆伍陆陸柒捌玖".indexOf(c) >= 0;
    }

    /** Two digits side by side (三五, 七八) mean "three to five", or a date; with a zero (八〇) they are a number. */
    private boolean readableOneByOne() {
        return textLength != 2 || isZero(text[0]) || isZero(text[1]);
    }

    private static boolean isZero(char c) {
        return c == '零' || c == '0';
    }

    /**
     * {@code [count unit] rest}, where the unit is 亿 or 万 and the rest is smaller than the unit.
     *
     * @param power the greatest unit that may stand here, as a power of ten: 8, 4 or 0
     */
    private @Nullable BigDecimal number(int from, int to, int power) {
        if (power == 0) {
            return amount(from, to);
        }
        boolean hundredMillions = power == HUNDRED_MILLION_POWER;
        int unit = lastIndexOf(hundredMillions ? '亿' : '万', from, to);
        if (unit < from) {
            return number(from, to, power - TEN_THOUSAND_POWER);
        }
        boolean unitOfUnit = lastIndexOf('亿', from, unit) == unit - 1;
        BigDecimal count = number(from, unit, hundredMillions && unitOfUnit ? power : power - TEN_THOUSAND_POWER);
        BigDecimal rest = unit + 1 == to ? BigDecimal.ZERO : rest(unit + 1, to, power);
        if (count == null || rest == null || (rest.signum() > 0 && count.scale() > 0)) {
            return null;
        }
        return count.scaleByPowerOfTen(power).add(rest).stripTrailingZeros();
    }

    /** What follows a unit: 三万<b>零五百</b>, 三万<b>五</b> (the five thousands), 1亿<b>5000万</b>. */
    private @Nullable BigDecimal rest(int from, int to, int power) {
        if (isAsciiDigits(from, to)) {
            return to - from < MIN_ASCII_REST_CHARS || to - from > power ? null : decimal(from, to);
        }
        if (to - from == 1 && digit(text[from]) > 0 && text[from] != '两') {
            return BigDecimal.valueOf(digit(text[from])).scaleByPowerOfTen(power - 1);
        }
        int start = text[from] == '零' ? from + 1 : from;
        BigDecimal rest = start == to || text[start] == '零' ? null : number(start, to, power - TEN_THOUSAND_POWER);
        boolean smallerInteger = rest != null && rest.scale() <= 0 && rest.precision() - rest.scale() <= power;
        return smallerInteger ? rest : null;
    }

    /** A number without 万 and 亿: 三百五十, 三点五, 1,861.44, 5百. */
    private @Nullable BigDecimal amount(int from, int to) {
        if (from == to) {
            return null;
        }
        if (text[from] < 0x7F) {
            return asciiAmount(from, to);
        }
        int point = lastIndexOf('点', from, to);
        if (point < from) {
            return integer(section(from, to));
        }
        int fraction = to - point - 1;
        BigDecimal whole = integer(section(from, point));
        if (whole == null || fraction == 0 || !isDigits(point + 1, to)) {
            return null;
        }
        return whole.add(new BigDecimal(digits(point + 1, to)).movePointLeft(fraction));
    }

    private static @Nullable BigDecimal integer(int value) {
        return value == NONE ? null : BigDecimal.valueOf(value);
    }

    /** 1,861.44, or with a small unit: 5百. */
    private @Nullable BigDecimal asciiAmount(int from, int to) {
        int unit = unit(text[to - 1]);
        if (unit == 0) {
            return decimal(from, to);
        }
        BigDecimal count = unit == 10 ? null : decimal(from, to - 1);
        return count == null ? null : count.multiply(BigDecimal.valueOf(unit)).stripTrailingZeros();
    }

    /** ASCII digits with a fraction, and with commas between groups of three if there are any. */
    private @Nullable BigDecimal decimal(int from, int to) {
        int point = lastIndexOf('.', from, to);
        int wholeEnd = point < from ? to : point;
        boolean grouped = lastIndexOf(',', from, wholeEnd) >= from;
        StringBuilder plain = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = text[i];
            boolean groupEnd = grouped && i < wholeEnd && i > from && (wholeEnd - i) % GROUP_CHARS == 0;
            if (c == ',' ? !groupEnd : groupEnd || (!isAsciiDigit(c) && i != point)) {
                return null;
            }
            if (c != ',') {
                plain.append(c);
            }
        }
        boolean complete = wholeEnd > from && point != to - 1;
        return complete ? new BigDecimal(plain.toString()) : null;
    }

    /** A number from 0 to 9999: thousands, hundreds, tens and ones in this order, or 零. NONE if it is not one. */
    private int section(int from, int to) {
        if (to - from == 1 && text[from] == '零') {
            return 0;
        }
        int sum = 0;
        int unit = 10_000;
        int i = from;
        while (i < to) {
            boolean afterZero = i > from && text[i] == '零';
            i += afterZero ? 1 : 0;
            int digit = i < to ? digit(text[i]) : NONE;
            i++;
            int next = i < to ? unit(text[i]) : lastUnit(unit, afterZero);
            boolean wrongTwo = text[i - 1] == '两' && (i < to ? next < 100 : i - from > 1);
            if (digit <= 0 || next == 0 || next >= unit || wrongTwo) {
                return NONE;
            }
            sum += digit * next;
            unit = next;
            i++;
        }
        return from == to ? NONE : sum;
    }

    /** The unit of a last digit that has none: 一百零五 and 十五 end in ones, 一百五 in tens, 两千三 in hundreds. */
    private static int lastUnit(int unit, boolean afterZero) {
        return afterZero || unit == 10_000 || unit == 10 ? 1 : unit / 10;
    }

    /** The value of a folded digit, or NONE. */
    private static int digit(char c) {
        return c == '两' ? 2 : "零一二三四五六七八九".indexOf(c);
    }

    /** 10, 100 or 1000; 0 for a sign that is not one of these units. */
    private static int unit(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 0;
        };
    }

    private char[] digits(int from, int to) {
        char[] digits = new char[to - from];
        for (int i = from; i < to; i++) {
            digits[i - from] = text[i] == '0' ? '0' : (char) ('0' + digit(text[i]));
        }
        return digits;
    }

    /** Whether all are digits that can stand one by one: 两 cannot; newspapers print 0 among them (二００一). */
    private boolean isDigits(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text[i] != '0' && (digit(text[i]) == NONE || text[i] == '两')) {
                return false;
            }
        }
        return true;
    }

    private boolean isAsciiDigits(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isAsciiDigit(text[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The last place of a sign from {@code from} to before {@code to}; smaller than {@code from} if there is none. */
    private int lastIndexOf(char sign, int from, int to) {
        int i = to - 1;
        while (i >= from && text[i] != sign) {
            i--;
        }
        return i;
    }
}
