package org.baoku.analysis.internal.lattice;

import java.io.IOException;
import java.io.Reader;
import org.baoku.analysis.internal.dictionary.SystemDictionary;
import org.baoku.analysis.internal.dictionary.WordTables;
import org.baoku.analysis.internal.text.SymbolReader;

/**
 * Reads a text as pieces of ideographs, each segmented, and the symbols between. A piece has no word break inside; it
 * ends where another symbol or a punctuation mark stands. A run of more than {@link #MAX_PIECE} UTF-16 code units is
 * committed at the last frontier of the lattice; where it has none, at the last border of its best path, which may
 * differ from the best path of the whole run. Reused; one thread at a time.
 */
final class PieceReader {
    /** Most ideographs that one lattice holds, in UTF-16 code units. */
    static final int MAX_PIECE = 1024;

    private static final int NONE = WordTables.UNKNOWN;

    private final SymbolReader symbols = new SymbolReader();
    private final Lattice lattice = new Lattice();
    private final char[] chars = new char[MAX_PIECE];
    private final int[] starts = new int[MAX_PIECE];
    private final int[] ends = new int[MAX_PIECE];
    private WordTables tables = new WordTables(SystemDictionary.bundled());
    private int windowLength;
    private int pieceLength;
    private int kind;
    private boolean symbolAhead;
    private int leftWord;
    private int lastWord;
    private boolean afterIdeograph;

    /** Begins a new text. */
    void reset(Reader reader, WordTables newTables) {
        symbols.reset(reader);
        lattice.use(newTables);
        tables = newTables;
        windowLength = 0;
        pieceLength = 0;
        kind = SymbolReader.END;
        symbolAhead = false;
        lastWord = tables.system().classWord(SystemDictionary.BEGIN);
        afterIdeograph = false;
    }

    void release() {
        symbols.release();
    }

    /** Moves on and returns the kind: {@link SymbolReader#IDEOGRAPH} for a piece. */
    int next() throws IOException {
        boolean pieceBefore = kind == SymbolReader.IDEOGRAPH;
        dropPiece();
        if (windowLength == 0) {
            if (!symbolAhead) {
                symbols.next();
            }
            symbolAhead = false;
            kind = symbols.kind();
            afterIdeograph = pieceBefore;
            if (kind != SymbolReader.IDEOGRAPH) {
                lastWord = wordOfSymbol();
                return kind;
            }
            leftWord = symbols.gapEnd() == 0 ? lastWord : wordOfMark(symbols.gapEnd());
            append();
        } else {
            leftWord = lastWord;
            afterIdeograph = true;
        }
        kind = SymbolReader.IDEOGRAPH;
        fillWindow();
        segment();
        return kind;
    }

    private void dropPiece() {
        windowLength -= pieceLength;
        System.arraycopy(chars, pieceLength, chars, 0, windowLength);
        System.arraycopy(starts, pieceLength, starts, 0, windowLength);
        System.arraycopy(ends, pieceLength, ends, 0, windowLength);
        pieceLength = 0;
    }

    private void fillWindow() throws IOException {
        if (symbolAhead) {
            return;
        }
        while (windowLength < MAX_PIECE - 1) {
            symbols.next();
            if (symbols.kind() != SymbolReader.IDEOGRAPH || symbols.gapStart() != 0) {
                symbolAhead = true;
                return;
            }
            append();
        }
    }

    private void append() {
        for (int i = 0; i < symbols.textLength(); i++) {
            chars[windowLength] = symbols.text()[i];
            starts[windowLength] = symbols.start();
            ends[windowLength] = symbols.end();
            windowLength++;
        }
    }

    private void segment() {
        pieceLength = windowLength;
        lattice.segment(chars, windowLength, leftWord, symbolAhead ? rightWord() : NONE);
        if (!symbolAhead) {
            int limit = windowLength - tables.maxWordLength();
            int cut = lattice.frontier(limit);
            pieceLength = cut > 0 ? cut : lattice.lastBorder(limit);
            lattice.keepPath(pieceLength);
        }
        lastWord = lattice.word(lattice.pathNode(lattice.pathLength() - 1));
    }

    private int rightWord() {
        if (symbols.gapStart() != 0) {
            return wordOfMark(symbols.gapStart());
        }
        return symbols.kind() == SymbolReader.END ? tables.system().classWord(SystemDictionary.END) : wordOfSymbol();
    }

    private int wordOfMark(int mark) {
        return tables.system().markWord(mark);
    }

    private int wordOfSymbol() {
        SystemDictionary system = tables.system();
        return switch (symbols.kind()) {
            case SymbolReader.WORD -> system.classWord(SystemDictionary.LATIN);
            case SymbolReader.NUMBER -> system.classWord(SystemDictionary.NUMBER);
            case SymbolReader.SIGN -> wordOfMark(symbols.text()[0]);
            case SymbolReader.BORDER ->
                symbols.gapEnd() == 0 ? system.classWord(SystemDictionary.BEGIN) : wordOfMark(symbols.gapEnd());
            default -> system.classWord(SystemDictionary.END);
        };
    }

    /** The lattice of the piece. */
    Lattice lattice() {
        return lattice;
    }

    /** The cursor of symbols; stands on the symbol, or on the one after the piece when all of its run is read. */
    SymbolReader symbols() {
        return symbols;
    }

    /** Folded ideographs of the piece; those beyond {@link #pieceLength} follow it in the same run. */
    char[] chars() {
        return chars;
    }

    /** Length of the piece, UTF-16. */
    int pieceLength() {
        return pieceLength;
    }

    /** Start in the text of a character of the piece. */
    int start(int place) {
        return starts[place];
    }

    /** End in the text of a character of the piece. */
    int end(int place) {
        return ends[place];
    }

    /** Whether an ideograph follows the piece, with or without a gap between. */
    boolean ideographFollows() {
        return windowLength > pieceLength || (symbolAhead && symbols.kind() == SymbolReader.IDEOGRAPH);
    }

    /** Whether an ideograph stands before the piece, with or without a gap between. */
    boolean followsIdeograph() {
        return afterIdeograph;
    }

    /** Copies the ideograph after the piece and returns its length, UTF-16. */
    int copyFollowing(char[] target, int at) {
        if (windowLength > pieceLength) {
            int length = Character.isHighSurrogate(chars[pieceLength]) ? 2 : 1;
            System.arraycopy(chars, pieceLength, target, at, length);
            return length;
        }
        System.arraycopy(symbols.text(), 0, target, at, symbols.textLength());
        return symbols.textLength();
    }

    /** End in the text of the ideograph after the piece. */
    int followingEnd() {
        return windowLength > pieceLength ? ends[pieceLength] : symbols.end();
    }

    /** Length of the text, known after its end. */
    int textLength() {
        return symbols.offset();
    }
}
