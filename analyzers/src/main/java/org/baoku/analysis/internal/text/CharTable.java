package org.baoku.analysis.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.baoku.analysis.error.DictionaryException;

/**
 * Folds one code point to one code point and says which kind of character it is. Folding: width (U+FF01–FF5E,
 * ideographic space), case, traditional to simplified, decimal digits of any script to ASCII, compatibility
 * ideographs and radicals to their unified form. Folding a folded character changes nothing. Immutable.
 */
public final class CharTable {
    /** A character that stands for itself: Han, Kana, Bopomofo, Yi, and scripts written without spaces. */
    public static final int IDEOGRAPH = 0;

    /** A letter of a script that sets its words off by spaces. */
    public static final int LETTER = 1;

    /** A decimal digit; folded to ASCII. */
    public static final int DIGIT = 2;

    /** A sign that carries meaning: currency, percent, degree, plus, at, emoji. */
    public static final int SIGN = 3;

    /** A combining mark: part of the word before it, or nothing. */
    public static final int MARK = 4;

    /** Ends a sentence. */
    public static final int SENTENCE_END = 5;

    /** Ends a paragraph by itself (U+2029, form feed). */
    public static final int PARAGRAPH_END = 6;

    /** The full stop of Latin text: a sentence end unless it stands tight between letters, digits or ideographs. */
    public static final int DOT = 7;

    /** White space within a line. */
    public static final int SPACE = 8;

    /** A line end; two of them with nothing but white space between end a paragraph. */
    public static final int LINE_END = 9;

    /** Format characters and variation selectors: as if they were not there. */
    public static final int INVISIBLE = 10;

    /** Everything else: punctuation inside a sentence, controls, unassigned. */
    public static final int TRANSPARENT = 11;

    /** Half of a surrogate pair: classed together with its other half, transparent when it stands alone. */
    public static final int SURROGATE = 12;

    private static final int KIND_SHIFT = 24;
    private static final int CODE_POINT_MASK = (1 << KIND_SHIFT) - 1;
    private static final String VARIANTS = "variants.txt";
    private static final String SENTENCE_ENDS = "。！？；…!?;｡‼⁇⁈⁉⋯";
    private static final String SIGNS = "%‰℃℉°+&@#=×÷±";
    private static final CharTable INSTANCE = new CharTable(readVariants());

    private final int[] bmp = new int[Character.MAX_VALUE + 1];
    private final int[] variantKeys;
    private final int[] variantValues;

    /** Variants: code points in pairs, from and to, sorted by from. */
    private CharTable(int[] variants) {
        variantKeys = new int[variants.length / 2];
        variantValues = new int[variants.length / 2];
        for (int i = 0; i < variantKeys.length; i++) {
            variantKeys[i] = variants[2 * i];
            variantValues[i] = variants[2 * i + 1];
        }
        for (int c = 0; c < bmp.length; c++) {
            bmp[c] = first(c);
        }
        for (int i = 0; i < variantKeys.length && variantKeys[i] <= Character.MAX_VALUE; i++) {
            if (isUnifiedIdeograph(variantKeys[i])) {
                bmp[variantKeys[i]] = pack(kindOfFolded(variantValues[i]), variantValues[i]);
            }
        }
    }

    /** What stands for a code unit, but for the variants of unified ideographs: those are few, and loading is in a hurry. */
    private int first(int c) {
        if (isUnifiedIdeograph(c)) {
            return pack(IDEOGRAPH, c);
        }
        if (Character.isSurrogate((char) c)) {
            return pack(SURROGATE, c);
        }
        int folded = slowFold(c);
        return pack(kindOfFolded(folded), folded);
    }

    /** Of the first block and Extension A: nearly half of all code units. */
    private static boolean isUnifiedIdeograph(int codePoint) {
        return (codePoint >= 0x4E00 && codePoint <= 0x9FFF) || (codePoint >= 0x3400 && codePoint <= 0x4DBF);
    }

    /** The one table, shared by all threads. */
    public static CharTable get() {
        return INSTANCE;
    }

    /**
     * Kind and folded form of a UTF-16 code unit, packed; see {@link #kind} and {@link #folded}. An ideograph has the value
     * of its folded code point.
     */
    public int lookup(char c) {
        return bmp[c];
    }

    /** Kind and folded form of a code point, packed. */
    public int lookup(int codePoint) {
        if (codePoint <= Character.MAX_VALUE) {
            return bmp[codePoint];
        }
        int folded = slowFold(codePoint);
        return folded <= Character.MAX_VALUE ? bmp[folded] : pack(kindOfFolded(folded), folded);
    }

    /** The simplified or unified form of a code point, itself if it has none; nothing else is folded. */
    public int simplified(int codePoint) {
        if (codePoint <= Character.MAX_VALUE && folded(bmp[codePoint]) == codePoint) {
            return codePoint;
        }
        int variant = Arrays.binarySearch(variantKeys, codePoint);
        return variant >= 0 ? variantValues[variant] : codePoint;
    }

    /** The kind in a looked up value. */
    public static int kind(int packed) {
        return packed >>> KIND_SHIFT;
    }

    /** The folded code point in a looked up value. */
    public static int folded(int packed) {
        return packed & CODE_POINT_MASK;
    }

    private static int pack(int kind, int codePoint) {
        return (kind << KIND_SHIFT) | codePoint;
    }

    private int slowFold(int codePoint) {
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
        if (isUnifiedIdeograph(codePoint)) {
            return IDEOGRAPH;
        }
        if (codePoint == '.') {
            return DOT;
        }
        if (SENTENCE_ENDS.indexOf(codePoint) >= 0) {
            return SENTENCE_END;
        }
        if (SIGNS.indexOf(codePoint) >= 0) {
            return SIGN;
        }
        int type = Character.getType(codePoint);
        return switch (type) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.LETTER_NUMBER -> standsForItself(codePoint) ? IDEOGRAPH : LETTER;
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
                isVariationSelector(codePoint) ? INVISIBLE : standsForItself(codePoint) ? IDEOGRAPH : MARK;
            case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
            case Character.CURRENCY_SYMBOL -> SIGN;
            case Character.FORMAT -> INVISIBLE;
            case Character.PARAGRAPH_SEPARATOR -> PARAGRAPH_END;
            case Character.LINE_SEPARATOR -> LINE_END;
            case Character.SPACE_SEPARATOR -> SPACE;
            case Character.CONTROL -> kindOfControl(codePoint);
            default -> Character.isEmojiPresentation(codePoint) ? SIGN : TRANSPARENT;
        };
    }

    private static int kindOfControl(int codePoint) {
        return switch (codePoint) {
            case '\t' -> SPACE;
            case '\n', '\r', 0x0B, 0x85 -> LINE_END;
            case '\f' -> PARAGRAPH_END;
            default -> TRANSPARENT;
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

    private static int[] readVariants() {
        try (InputStream in = CharTable.class.getResourceAsStream(VARIANTS)) {
            if (in == null) {
                throw new DictionaryException(VARIANTS + " is missing beside " + CharTable.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .codePoints()
                    .toArray();
        } catch (IOException e) {
            throw new DictionaryException(VARIANTS + " cannot be read", e);
        }
    }
}
