package org.baoku.analysis.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import org.baoku.analysis.error.DictionaryException;

/**
 * Folds one code point to one code point and says which kind of character it is. Folding: width (U+FF01–FF5E,
 * ideographic space), case, traditional to simplified, decimal digits of any script to ASCII, compatibility
 * ideographs and radicals to their unified form. Folding a folded character changes nothing. What {@link CharRules} says
 * of code units was written down when the build ran, and is the same on every Java. Immutable.
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

    /** Name of the resource with the variants of characters, beside this class: code points in pairs, from and to. */
    public static final String VARIANTS = "variants.txt";

    /** Name of the resource with this table, as {@link #write} makes it. */
    public static final String CODE_UNITS = "code-units.table";

    private static final int KIND_SHIFT = 24;
    private static final int CODE_POINT_MASK = (1 << KIND_SHIFT) - 1;
    private static final int SIZE = Character.MAX_VALUE + 1;

    private final int[] codeUnits = new int[SIZE];

    private CharTable() {
        byte[] table = read(CODE_UNITS);
        if (table.length != SIZE * Integer.BYTES) {
            throw new DictionaryException(
                    CODE_UNITS + " must have " + SIZE * Integer.BYTES + " bytes, has " + table.length);
        }
        ByteBuffer.wrap(table).asIntBuffer().get(codeUnits);
        for (int c = 0; c < SIZE; c++) {
            codeUnits[c] ^= c;
        }
    }

    private static byte[] read(String name) {
        try (InputStream in = CharTable.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new DictionaryException(name + " is missing beside " + CharTable.class.getName());
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new DictionaryException(name + " cannot be read", e);
        }
    }

    /**
     * The table of code units as bytes, to be written by the build. Each value is mixed with its code unit: so most are
     * zero, and hardly take room in a jar.
     *
     * @param rules what it shall say
     */
    public static byte[] write(CharRules rules) {
        ByteBuffer bytes = ByteBuffer.allocate(SIZE * Integer.BYTES);
        IntBuffer values = bytes.asIntBuffer();
        for (int c = 0; c < SIZE; c++) {
            values.put(rules.lookup(c) ^ c);
        }
        return bytes.array();
    }

    /** The one table, shared by all threads. */
    public static CharTable get() {
        return Bundled.TABLE;
    }

    /**
     * Kind and folded form of a UTF-16 code unit, packed; see {@link #kind} and {@link #folded}. An ideograph has the value
     * of its folded code point.
     */
    public int lookup(char c) {
        return codeUnits[c];
    }

    /** Kind and folded form of a code point, packed. */
    public int lookup(int codePoint) {
        return codePoint <= Character.MAX_VALUE ? codeUnits[codePoint] : Rules.BUNDLED.lookup(codePoint);
    }

    /** The ideographs that fold to themselves, by UTF-16 code unit; 0 for all other code units; not a copy. */
    public char[] plainIdeographs() {
        return Plain.IDEOGRAPHS;
    }

    /** The simplified or unified form of a code point, itself if it has none; nothing else is folded. */
    public int simplified(int codePoint) {
        if (codePoint <= Character.MAX_VALUE && folded(codeUnits[codePoint]) == codePoint) {
            return codePoint;
        }
        return Rules.BUNDLED.simplified(codePoint);
    }

    /** The kind in a looked up value. */
    public static int kind(int packed) {
        return packed >>> KIND_SHIFT;
    }

    /** The folded code point in a looked up value. */
    public static int folded(int packed) {
        return packed & CODE_POINT_MASK;
    }

    /** Kind and folded form as one value. */
    static int pack(int kind, int folded) {
        return (kind << KIND_SHIFT) | folded;
    }

    /** Loaded for the first code point that is not in the table: many a host never meets one, and loading is in a hurry. */
    private static final class Rules {
        static final CharRules BUNDLED = new CharRules(new String(read(VARIANTS), StandardCharsets.UTF_8));
    }

    /** Made when first asked: what only analyses never needs it. */
    private static final class Plain {
        private static final char[] IDEOGRAPHS = new char[SIZE];

        static {
            for (int c = 0; c < SIZE; c++) {
                IDEOGRAPHS[c] = (char) (Bundled.TABLE.codeUnits[c] == c ? c : 0);
            }
        }
    }

    /** Loads once, when first asked: the build writes the resources with this class. */
    private static final class Bundled {
        static final CharTable TABLE = new CharTable();
    }
}
