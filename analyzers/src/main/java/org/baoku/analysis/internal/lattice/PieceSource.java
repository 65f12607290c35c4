package org.baoku.analysis.internal.lattice;

import java.io.IOException;
import java.io.Reader;
import org.baoku.analysis.internal.dictionary.SystemDictionary;
import org.baoku.analysis.internal.dictionary.WordTables;
import org.baoku.analysis.internal.text.SymbolReader;

/** Terms to be indexed, piece by piece, with the symbols between the pieces. What a piece gives is up to the layout. */
abstract class PieceSource extends TokenSource {
    /** The text. */
    final PieceReader pieces = new PieceReader();

    /** The best path of the piece. */
    final Lattice lattice = pieces.lattice();

    /** The words of the piece. */
    final Matches matches = lattice.matches();

    /** The words in use. */
    WordTables tables = new WordTables(SystemDictionary.bundled());

    /** Place in the piece. */
    int place;

    /** Lengths of the listed words that start there and are still to be looked at, as in {@link Matches#lengths}. */
    int lengths;

    /** Positions before that place. */
    int positions;

    private int kind;

    @Override
    public void reset(Reader reader, WordTables newTables) {
        pieces.reset(reader, newTables);
        tables = newTables;
        kind = SymbolReader.END;
        place = 0;
        positions = 0;
    }

    @Override
    public final boolean next() throws IOException {
        while (true) {
            if (kind == SymbolReader.IDEOGRAPH && nextInPiece()) {
                return true;
            }
            kind = pieces.next();
            switch (kind) {
                case SymbolReader.END -> {
                    return false;
                }
                case SymbolReader.IDEOGRAPH -> {
                    place = 0;
                    beginPiece();
                }
                default -> {
                    setSymbol(pieces);
                    position = positions;
                    positionLength = pieces.symbolLength();
                    positions += positionLength;
                    return true;
                }
            }
        }
    }

    /** Begins a piece. */
    abstract void beginPiece();

    /** Moves to the next token of the piece; false after the last one. */
    abstract boolean nextInPiece();

    /** Sets the token to what stands between {@link #place} and an end; it covers so many positions. */
    final void set(Type type, int end, int length) {
        setType(type);
        setTerm(pieces.chars(), place, end - place);
        startOffset = pieces.start(place);
        endOffset = pieces.end(end - 1);
        position = positions;
        positionLength = length;
        word = WordTables.NONE;
    }

    /** Sets the token to a pair of ideographs, which the lexicon lists if {@code isWord}. */
    final void setPair(int end, boolean isWord) {
        boolean real = isWord && lattice.isReal(place, end);
        set(real ? Type.WORD : Type.BASE, end, 2);
        marked = isWord && !real;
        word = isWord ? matches.word(place, end - place) : WordTables.NONE;
    }

    /** Sets the token to a pair whose second half follows the piece. No word reaches there: one that is listed is not real. */
    final void setPairAcrossGap(char[] pair, int length) {
        set(Type.BASE, pieces.pieceLength(), 2);
        setTerm(pair, 0, length);
        endOffset = pieces.followingEnd();
        marked = tables.find(pair, length) != WordTables.NONE;
    }

    /** Sets the token to the shortest real word of {@link #lengths}, and takes it out of them; false if none is real. */
    final boolean setWord() {
        while (lengths != 0) {
            int length = Integer.numberOfTrailingZeros(lengths) + 1;
            lengths &= lengths - 1;
            int end = place + length;
            if (end <= pieces.pieceLength() && lattice.isReal(place, end)) {
                set(Type.WORD, end, pieces.codePoints(place, end));
                word = matches.word(place, length);
                return true;
            }
        }
        return false;
    }

    @Override
    public final void release() {
        pieces.release();
    }

    @Override
    public final int textLength() {
        return pieces.textLength();
    }

    @Override
    public final int positionCount() {
        return positions;
    }
}
