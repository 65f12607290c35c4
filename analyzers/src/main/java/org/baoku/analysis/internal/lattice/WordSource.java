package org.baoku.analysis.internal.lattice;

import java.io.IOException;
import java.io.Reader;
import org.baoku.analysis.internal.dictionary.WordTables;
import org.baoku.analysis.internal.text.SymbolReader;

/** The words of the best path, numbers, words of letters and signs, one after the other; no borders. */
public final class WordSource extends TokenSource {
    private final PieceReader pieces = new PieceReader();
    private int pathIndex;
    private int pathLength;
    private int positions;

    @Override
    public void reset(Reader reader, WordTables tables) {
        pieces.reset(reader, tables);
        pathIndex = 0;
        pathLength = 0;
        positions = 0;
    }

    @Override
    public boolean next() throws IOException {
        while (pathIndex == pathLength) {
            pathIndex = 0;
            pathLength = 0;
            switch (pieces.next()) {
                case SymbolReader.END -> {
                    return false;
                }
                case SymbolReader.IDEOGRAPH -> pathLength = pieces.lattice().pathLength();
                case SymbolReader.BORDER -> positions++;
                default -> {
                    setSymbol(pieces.symbols());
                    place(pieces.symbols().length());
                    return true;
                }
            }
        }
        setWord(pieces.lattice(), pieces.lattice().pathNode(pathIndex++));
        return true;
    }

    private void setWord(Lattice lattice, int node) {
        type = Type.WORD;
        term = pieces.chars();
        termStart = lattice.start(node);
        termLength = lattice.end(node) - termStart;
        marked = false;
        startOffset = pieces.start(termStart);
        endOffset = pieces.end(lattice.end(node) - 1);
        word = lattice.word(node);
        place(codePoints(term, termStart, lattice.end(node)));
    }

    private void place(int length) {
        position = positions;
        positionLength = length;
        positions += length;
    }

    @Override
    public void release() {
        pieces.release();
    }

    @Override
    public int textLength() {
        return pieces.textLength();
    }

    @Override
    public int positionCount() {
        return positions;
    }
}
