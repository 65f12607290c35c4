package org.baoku.analysis.internal.text;

import java.util.Arrays;

/**
 * How {@link CharTable} folds and classes a code point, found out one by one: for the build, which writes the table of code
 * units, and for code points beyond them. These follow the Unicode version of the Java that runs. Immutable.
 */
public final class CharRules {
    private static final String SENTENCE_ENDS = "。！？；…!?;｡‼⁇⁈⁉⋯";
    private static final String SIGNS = "%‰℃℉°+&@#=×÷±";

    private final int[] variantKeys;
    private final int[] variantValues;

    /**
     * Rules with the variants of characters.
     *
     * @param variants code points in pairs, from and to, in ascending order of the first
     */
    public CharRules(String variants) {
        int[] pairs = variants.codePoints().toArray();
        variantKeys = new int[pairs.length / 2];
        variantValues = new int[variantKeys.length];
        for (int i = 0; i < variantKeys.length; i++) {
            variantKeys[i] = pairs[2 * i];
            variantValues[i] = pairs[2 * i + 1];
        }
    }

    /** Kind and folded form of a code point, packed as {@link CharTable} says. */
    int lookup(int codePoint) {
        if (codePoint <= Character.MAX_VALUE && Character.isSurrogate((char) codePoint)) {
            return CharTable.pack(CharTable.SURROGATE, codePoint);
        }
        int folded = fold(codePoint);
        return CharTable.pack(kindOfFolded(folded), folded);
    }

    /** The simplified or unified form of a code point, itself if it has none. */
    int simplified(int codePoint) {
        int variant = Arrays.binarySearch(variantKeys, codePoint);
        return variant >= 0 ? variantValues[variant] : codePoint;
    }

    private int fold(int codePoint) {
        int folded = codePoint;
        if (codePoint >= 0xFF01 && codePoint <= 0xFF5E) {
            folded = codePoint - 0xFF01 + '!';
        } else if (codePoint == 0x3000) {
            folded = ' ';
        } else if (codePoint >= 0xFFE0 && codePoint <= 0xFFE6) {
            folded = "¢£¬¯¦¥₩".charAt(codePoint - 0xFFE0);
        } else if (codePoint == '○' || codePoint == '◯') {
            folded = '〇';
        }
        if (Character.getType(folded) == Character.DECIMAL_DIGIT_NUMBER) {
            return '0' + Character.digit(folded, 10);
        }
        int simplified = simplified(folded);
        return simplified != folded ? simplified : Character.toLowerCase(Character.toUpperCase(folded));
    }

    private static int kindOfFolded(int codePoint) {
        if (codePoint == '.') {
            return CharTable.DOT;
        }
        if (SENTENCE_ENDS.indexOf(codePoint) >= 0) {
            return CharTable.SENTENCE_END;
        }
        if (SIGNS.indexOf(codePoint) >= 0) {
            return CharTable.SIGN;
        }
        int type = Character.getType(codePoint);
        return switch (type) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.LETTER_NUMBER -> standsForItself(codePoint) ? CharTable.IDEOGRAPH : CharTable.LETTER;
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
                isVariationSelector(codePoint)
                        ? CharTable.INVISIBLE
                        : standsForItself(codePoint) ? CharTable.IDEOGRAPH : CharTable.MARK;
            case Character.DECIMAL_DIGIT_NUMBER -> CharTable.DIGIT;
            case Character.CURRENCY_SYMBOL -> CharTable.SIGN;
            case Character.FORMAT -> CharTable.INVISIBLE;
            case Character.PARAGRAPH_SEPARATOR -> CharTable.PARAGRAPH_END;
            case Character.LINE_SEPARATOR -> CharTable.LINE_END;
            case Character.SPACE_SEPARATOR -> CharTable.SPACE;
            case Character.CONTROL -> kindOfControl(codePoint);
            default -> Character.isEmojiPresentation(codePoint) ? CharTable.SIGN : CharTable.TRANSPARENT;
        };
    }

    private static int kindOfControl(int codePoint) {
        return switch (codePoint) {
            case '\t' -> CharTable.SPACE;
            case '\n', '\r', 0x0B, 0x85 -> CharTable.LINE_END;
            case '\f' -> CharTable.PARAGRAPH_END;
            default -> CharTable.TRANSPARENT;
        };
    }

    private static boolean isVariationSelector(int codePoint) {
        return (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || (codePoint >= 0x180B && codePoint <= 0x180F)
                || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }

    private static boolean standsForItself(int codePoint) {
        if (codePoint == 'ー' || codePoint == 'ｰ') {
            return true;
        }
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN,
                    HIRAGANA,
                    KATAKANA,
                    BOPOMOFO,
                    YI,
                    TANGUT,
                    NUSHU,
                    KHITAN_SMALL_SCRIPT,
                    THAI,
                    TIBETAN,
                    KHMER,
                    LAO,
                    MYANMAR,
                    JAVANESE,
                    BALINESE,
                    TAI_LE,
                    NEW_TAI_LUE,
                    TAI_THAM,
                    TAI_VIET -> true;
            default -> false;
        };
    }
}
