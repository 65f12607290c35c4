package org.baoku.analysis.internal.lattice;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import org.baoku.analysis.internal.dictionary.SystemDictionary;
import org.baoku.analysis.internal.dictionary.WordTables;
import org.baoku.analysis.internal.text.SymbolReader;

/**
 * Reads a text as pieces of ideographs, each segmented, and the symbols between. A piece has no word break inside; it
 * ends where another symbol or a punctuation mark stands. A run of more than {@link #MAX_PIECE} UTF-16 code units is
 * committed at the last place that no word crosses; where there is none, at the last border of its best path, which may
 * differ from the best path of the whole run. Reused; one thread at a time.
 */
final class PieceReader {
    /** Most ideographs that one lattice holds, in UTF-16 code units. */
    static final int MAX_PIECE = 1024;

    private final SymbolReader symbols = new SymbolReader();
    private final Lattice lattice = new Lattice();
    private final char[] chars = new char[MAX_PIECE];
    private final char[] codes = new char[MAX_PIECE + 1];

    /** Where the characters of the window stand in the text; filled only where they do not stand there in one run. */
    private final int[] starts = new int[MAX_PIECE];

    private final int[] ends = new int[MAX_PIECE];

    /** Whether they do. */
    private boolean inOneRun;

    /** Where the run starts in the text. */
    private int runStart;

    private WordTables tables = WordTables.bundled();
    private char[] plainCodes = tables.plainCodes();
    private int windowLength;
    private int pieceLength;
    private boolean hasSurrogates;
    private boolean symbolAhead;
    private boolean pieceAhead;
    private int leftWord;
    private int lastWord;
    private boolean afterIdeograph;

    private int kind;
    private final char[] text = new char[2 * SymbolReader.MAX_TOKEN_LENGTH];
    private int textLength;
    private int symbolLength;
    private int symbolStart;
    private int symbolEnd;
    private boolean joinsNext;

    private final boolean skipsBorders;
    private int skippedBorders;

    /**
     * A reader of pieces and symbols.
     *
     * @param skipsBorders whether borders are passed over and only counted
     */
    PieceReader(boolean skipsBorders) {
        this.skipsBorders = skipsBorders;
    }

    /** Begins a new text. */
    void reset(Reader reader, WordTables newTables) {
        symbols.reset(reader);
        lattice.use(newTables);
        tables = newTables;
        plainCodes = tables.plainCodes();
        windowLength = 0;
        hasSurrogates = false;
        pieceLength = 0;
        symbolAhead = false;
        pieceAhead = false;
        kind = SymbolReader.END;
        lastWord = tables.system().classWord(SystemDictionary.BEGIN);
        afterIdeograph = false;
    }

    void release() {
        symbols.release();
    }

    /** Moves on and returns the kind: {@link SymbolReader#IDEOGRAPH} for a piece. */
    int next() throws IOException {
        skippedBorders = 0;
        if (pieceAhead) {
            pieceAhead = false;
            afterIdeograph = false;
            kind = SymbolReader.IDEOGRAPH;
            joinsNext = endsWithOrdinal();
            return kind;
        }
        afterIdeograph = kind == SymbolReader.IDEOGRAPH;
        dropPiece();
        if (windowLength > 0) {
            leftWord = lastWord;
            readPiece(0);
            return kind;
        }
        if (!symbolAhead) {
            symbols.next();
        }
        symbolAhead = false;
        skipBorders();
        kind = symbols.kind();
        joinsNext = false;
        if (kind == SymbolReader.IDEOGRAPH) {
            beginPiece();
            readPiece(0);
            return kind;
        }
        takeSymbol();
        return kind;
    }

    private void skipBorders() throws IOException {
        while (skipsBorders && symbols.kind() == SymbolReader.BORDER) {
            skippedBorders++;
            lastWord = wordOfSymbol();
            symbols.next();
        }
    }

    private void beginPiece() {
        leftWord = symbols.gapEnd() == 0 ? lastWord : wordOfMark(symbols.gapEnd());
        append();
    }

    private void readPiece(int digitsBefore) throws IOException {
        fillWindow();
        segment(digitsBefore);
        joinsNext = endsWithOrdinal();
    }

    private void takeSymbol() throws IOException {
        textLength = symbols.textLength();
        System.arraycopy(symbols.text(), 0, text, 0, textLength);
        symbolLength = symbols.length();
        symbolStart = symbols.start();
        symbolEnd = symbols.end();
        lastWord = wordOfSymbol();
        if (kind == SymbolReader.NUMBER) {
            lookBehindNumber();
        }
    }

    /** A number and what stands tight behind it may be one word: a unit, a percent sign. */
    private void lookBehindNumber() throws IOException {
        symbols.next();
        symbolAhead = true;
        if (symbols.start() != symbolEnd) {
            return;
        }
        if (symbols.kind() == SymbolReader.SIGN) {
            joinsNext = symbols.text()[0] == '%' || symbols.text()[0] == '‰';
        } else if (symbols.kind() == SymbolReader.IDEOGRAPH) {
            symbolAhead = false;
            beginPiece();
            readPiece(isWhole() ? textLength : -1);
            joinsNext = lattice.beginsWithNumberSuffix();
            pieceAhead = true;
        }
    }

    private boolean isWhole() {
        for (int i = 0; i < textLength; i++) {
            if (text[i] == '.') {
                return false;
            }
        }
        return true;
    }

    private boolean endsWithOrdinal() {
        if (!symbolAhead || symbols.kind() != SymbolReader.NUMBER || symbols.start() != end(pieceLength - 1)) {
            return false;
        }
        return chars[pieceLength - 1] == '第' && lattice.pathStart(lattice.pathLength() - 1) == pieceLength - 1;
    }

    private void dropPiece() {
        windowLength -= pieceLength;
        if (windowLength == 0) {
            pieceLength = 0;
            hasSurrogates = false;
            return;
        }
        System.arraycopy(chars, pieceLength, chars, 0, windowLength);
        System.arraycopy(codes, pieceLength, codes, 0, windowLength);
        System.arraycopy(starts, pieceLength, starts, 0, windowLength);
        System.arraycopy(ends, pieceLength, ends, 0, windowLength);
        runStart += pieceLength;
        pieceLength = 0;
    }

    private void fillWindow() throws IOException {
        if (symbolAhead) {
            return;
        }
        while (windowLength < MAX_PIECE - 1) {
            int at = symbols.offset();
            int read = symbols.readIdeographs(plainCodes, chars, codes, windowLength, MAX_PIECE - 1);
            if (!inOneRun) {
                locate(windowLength, read, at);
            }
            windowLength = read;
            if (windowLength == MAX_PIECE - 1) {
                return;
            }
            symbols.next();
            if (symbols.kind() != SymbolReader.IDEOGRAPH || symbols.gapStart() != 0) {
                symbolAhead = true;
                return;
            }
            append();
        }
    }

    private void append() {
        if (windowLength == 0) {
            inOneRun = true;
            runStart = symbols.start();
        }
        int length = symbols.textLength();
        for (int i = 0; i < length; i++) {
            chars[windowLength + i] = symbols.text()[i];
            codes[windowLength + i] = tables.codes()[symbols.text()[i]];
        }
        boolean joins = symbols.start() == runStart + windowLength && symbols.end() - symbols.start() == length;
        if (inOneRun && !joins) {
            locate(0, windowLength, runStart);
            inOneRun = false;
        }
        if (!inOneRun) {
            Arrays.fill(starts, windowLength, windowLength + length, symbols.start());
            Arrays.fill(ends, windowLength, windowLength + length, symbols.end());
        }
        windowLength += length;
        hasSurrogates |= length > 1;
    }

    /** Writes down that some characters of the window stand one after the other in the text. */
    private void locate(int from, int end, int textStart) {
        for (int place = from; place < end; place++) {
            starts[place] = textStart + place - from;
            ends[place] = starts[place] + 1;
        }
    }

    /** Number of code points between two places of the window. */
    int codePoints(int start, int end) {
        return hasSurrogates ? TokenSource.codePoints(chars, start, end) : end - start;
    }

    private void segment(int digitsBefore) {
        pieceLength = windowLength;
        lattice.segment(chars, codes, windowLength, leftWord, digitsBefore);
        if (!symbolAhead) {
            int limit = windowLength - Matches.MAX_WORD_LENGTH;
            int cut = lattice.lastClusterStart(limit);
            pieceLength = cut > 0 ? cut : lattice.lastBorder(limit);
            lattice.keepPath(pieceLength);
        }
        lastWord = lattice.pathWord(lattice.pathLength() - 1);
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

    /** The words in use. */
    WordTables tables() {
        return tables;
    }

    /** The lattice of the piece. */
    Lattice lattice() {
        return lattice;
    }

    /** How many borders were passed over before the symbol. */
    int skippedBorders() {
        return skippedBorders;
    }

    /** Kind of the symbol, as {@link SymbolReader} numbers them. */
    int kind() {
        return kind;
    }

    /** Characters of a symbol that is no piece. */
    char[] text() {
        return text;
    }

    /** Length of such a symbol in UTF-16 code units. */
    int symbolTextLength() {
        return textLength;
    }

    /** Length of such a symbol in code points. */
    int symbolLength() {
        return symbolLength;
    }

    /** Start of such a symbol in the text. */
    int symbolStart() {
        return symbolStart;
    }

    /** End of such a symbol in the text. */
    int symbolEnd() {
        return symbolEnd;
    }

    /** Whether the symbol, or the last word of the piece, is one word with what follows: 第|21169|号, 159.4|%. */
    boolean joinsNext() {
        return joinsNext;
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
        return inOneRun ? runStart + place : starts[place];
    }

    /** End in the text of a character of the piece. */
    int end(int place) {
        return inOneRun ? runStart + place + 1 : ends[place];
    }

    /** Whether an ideograph follows the piece, with or without a gap between. */
    boolean ideographFollows() {
        return windowLength > pieceLength || (symbolAhead && symbols.kind() == SymbolReader.IDEOGRAPH);
    }

    /** Whether an ideograph follows the piece behind one of some signs, with nothing else between. */
    boolean isFollowedTight(String signs) {
        return symbolAhead
                && windowLength == pieceLength
                && symbols.kind() == SymbolReader.IDEOGRAPH
                && symbols.start() == end(pieceLength - 1) + 1
                && signs.indexOf(symbols.gapEnd()) >= 0;
    }

    /** Whether an ideograph stands before the piece, with or without a gap between. */
    boolean followsIdeograph() {
        return afterIdeograph;
    }

    /** The first UTF-16 code unit of the ideograph after the piece. */
    char following() {
        return windowLength > pieceLength ? chars[pieceLength] : symbols.text()[0];
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
        return windowLength > pieceLength ? end(pieceLength) : symbols.end();
    }

    /** Length of the text, known after its end. */
    int textLength() {
        return symbols.offset();
    }
}
