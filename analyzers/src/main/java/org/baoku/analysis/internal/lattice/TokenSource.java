package org.baoku.analysis.internal.lattice;

import java.io.IOException;
import java.io.Reader;
import org.baoku.analysis.internal.dictionary.WordTables;
import org.baoku.analysis.internal.text.SymbolReader;

/**
 * Makes the tokens of a text, one at a time: after {@link #next} the fields describe the token. Positions count
 * significant code points unless the source says otherwise. Reused by {@link #reset}; one thread at a time; allocates
 * nothing per token.
 */
public abstract class TokenSource {
    /** What a token is. */
    public enum Type {
        /** A word of the lexicon or of the segmenter. */
        WORD("word"),
        /** Part of the base that depends on the characters alone. */
        BASE("base"),
        /** A number. */
        NUMBER("number"),
        /** A word of letters. */
        LATIN("latin"),
        /** A sign. */
        SIGN("sign"),
        /** The end of a sentence or paragraph. */
        BORDER("border");

        private static final Type[] ALL = values();

        private final String label;

        Type(String label) {
            this.label = label;
        }

        /** The name that a token's type attribute carries. */
        public String label() {
            return label;
        }

        /** Its number, from which {@link #of} gives it again. */
        @SuppressWarnings("EnumOrdinal") // A number that is never stored.
        public int number() {
            return ordinal();
        }

        /** The type with a number. */
        public static Type of(int number) {
            return ALL[number];
        }
    }

    /** Before a term that is a lexicon word by its characters but not at its place. */
    public static final char MARKER = '~';

    /** Most terms are no longer; to copy so many without asking costs less than a loop whose end cannot be foreseen. */
    private static final int COPIED_AT_ONCE = 4;

    /** Number of the token's type: a collector has to learn of every reference that is written, but of no number. */
    private int typeNumber;

    /** Characters of the term: {@link #termLength} from {@link #termStart} on. */
    private char[] term = new char[0];

    /** Where the term starts in {@link #term}. */
    protected int termStart;

    /** Length of the term, UTF-16. */
    protected int termLength;

    /** Whether the term is to be written with {@link #MARKER} before it. */
    protected boolean marked;

    /** Start in the text, UTF-16. */
    protected int startOffset;

    /** End in the text, exclusive, UTF-16. */
    protected int endOffset;

    /** Position of the token. */
    protected int position;

    /** How many positions the token covers. */
    protected int positionLength;

    /** Word of the lexicon that the token is, or {@link WordTables#NONE}. */
    protected int word;

    /** Begins a new text. */
    public abstract void reset(Reader reader, WordTables tables);

    /** Moves to the next token; false after the last one. */
    public abstract boolean next() throws IOException;

    /** Lets go of the reader. */
    public abstract void release();

    /** Length of the text in UTF-16 code units, known after its end. */
    public abstract int textLength();

    /** Number of positions of the text, known after its end. */
    public abstract int positionCount();

    /** Type of the token. */
    public final Type type() {
        return Type.of(typeNumber);
    }

    /** Sets the type. */
    final void setType(Type type) {
        typeNumber = type.number();
    }

    /** Sets the term, without a marker. */
    @SuppressWarnings("ReferenceEquality") // Whether there is a reference to be written.
    final void setTerm(char[] chars, int start, int length) {
        if (term != chars) {
            term = chars;
        }
        termStart = start;
        termLength = length;
        marked = false;
    }

    /** Copies the term without its marker to a place in an array. */
    final void copyTerm(char[] target, int at) {
        System.arraycopy(term, termStart, target, at, termLength);
    }

    /** Whether the term carries the marker. */
    public final boolean isMarked() {
        return marked;
    }

    /** Length of the term with its marker, UTF-16. */
    public final int termLength() {
        return marked ? termLength + 1 : termLength;
    }

    /** Copies the term with its marker to the start of an array. */
    public final void copyTerm(char[] target) {
        int at = 0;
        if (marked) {
            target[at++] = MARKER;
        }
        int last = at + COPIED_AT_ONCE;
        int from = termStart;
        if (last <= target.length && from + COPIED_AT_ONCE <= term.length) {
            target[at] = term[from];
            target[at + 1] = term[from + 1];
            target[at + 2] = term[from + 2];
            target[at + 3] = term[from + 3];
            if (termLength <= COPIED_AT_ONCE) {
                return;
            }
        }
        System.arraycopy(term, from, target, at, termLength);
    }

    /** The term with its marker. */
    public final String termText() {
        String text = new String(term, termStart, termLength);
        return marked ? MARKER + text : text;
    }

    /** Start in the text, UTF-16. */
    public final int startOffset() {
        return startOffset;
    }

    /** End in the text, exclusive, UTF-16. */
    public final int endOffset() {
        return endOffset;
    }

    /** Position of the token, from 0. */
    public final int position() {
        return position;
    }

    /** How many positions the token covers. */
    public final int positionLength() {
        return positionLength;
    }

    /** Word of the lexicon that the token is, or {@link WordTables#NONE}. */
    public final int word() {
        return word;
    }

    static Type typeOf(int symbolKind) {
        return switch (symbolKind) {
            case SymbolReader.WORD -> Type.LATIN;
            case SymbolReader.NUMBER -> Type.NUMBER;
            case SymbolReader.SIGN -> Type.SIGN;
            case SymbolReader.BORDER -> Type.BORDER;
            default -> Type.BASE;
        };
    }

    /** Takes over a symbol that is not an ideograph. */
    final void setSymbol(PieceReader pieces) {
        setType(typeOf(pieces.kind()));
        setTerm(pieces.text(), 0, pieces.symbolTextLength());
        startOffset = pieces.symbolStart();
        endOffset = pieces.symbolEnd();
        word = WordTables.NONE;
    }

    /** Takes over a symbol that is not an ideograph. */
    final void setSymbol(SymbolReader symbols) {
        setType(typeOf(symbols.kind()));
        setTerm(symbols.text(), 0, symbols.textLength());
        startOffset = symbols.start();
        endOffset = symbols.end();
        word = WordTables.NONE;
    }

    /** Number of code points in part of an array. */
    static int codePoints(char[] chars, int start, int end) {
        int count = end - start;
        for (int i = start + 1; i < end; i++) {
            if (Character.isLowSurrogate(chars[i])) {
                count--;
            }
        }
        return count;
    }
}
