package org.baoku.analysis.internal.lattice;

import java.io.IOException;
import java.io.Reader;
import org.baoku.analysis.internal.dictionary.SystemDictionary;
import org.baoku.analysis.internal.dictionary.WordTables;
import org.baoku.analysis.internal.text.SymbolReader;

/** The words of the best path, numbers, words of letters and signs, one after the other; no borders. */
public final class WordSource extends TokenSource {
    private static final int JOINED_LENGTH = 2 * SymbolReader.MAX_TOKEN_LENGTH + PieceReader.MAX_PIECE;

    private final PieceReader pieces = new PieceReader();
    private final Lattice lattice = pieces.lattice();
    private int pathIndex;
    private int pathLength;
    private int positions;
    private final char[] joined = new char[JOINED_LENGTH];
    private int joinedLength;
    private int joinedStart;
    private int joinedPosition;

    @Override
    public void reset(Reader reader, WordTables tables) {
        pieces.reset(reader, tables);
        pathIndex = 0;
        pathLength = 0;
        positions = 0;
    }

    @Override
    public boolean next() throws IOException {
        joinedLength = 0;
        while (true) {
            if (pathIndex < pathLength) {
                setWord(pathIndex++);
                if (pathIndex < pathLength || !pieces.joinsNext()) {
                    return finish();
                }
                join();
                continue;
            }
            pathIndex = 0;
            pathLength = 0;
            switch (pieces.next()) {
                case SymbolReader.END -> {
                    return joinedLength > 0 && finish();
                }
                case SymbolReader.IDEOGRAPH -> pathLength = lattice.pathLength();
                case SymbolReader.BORDER -> positions++;
                default -> {
                    setSymbol(pieces);
                    place(pieces.symbolLength());
                    word = contextWord();
                    if (!pieces.joinsNext()) {
                        return finish();
                    }
                    join();
                }
            }
        }
    }

    private void setWord(int index) {
        int start = lattice.pathStart(index);
        int end = lattice.pathEnd(index);
        setType(Type.WORD);
        setTerm(pieces.chars(), start, end - start);
        startOffset = pieces.start(start);
        endOffset = pieces.end(end - 1);
        word = lattice.pathWord(index);
        place(pieces.codePoints(start, end));
    }

    private int contextWord() {
        return switch (type()) {
            case NUMBER -> pieces.tables().system().classWord(SystemDictionary.NUMBER);
            case LATIN -> pieces.tables().system().classWord(SystemDictionary.LATIN);
            default -> WordTables.NONE;
        };
    }

    private void place(int length) {
        position = positions;
        positionLength = length;
        positions += length;
    }

    /** Keeps the token to be joined with those that follow. */
    private void join() {
        if (joinedLength == 0) {
            joinedStart = startOffset;
            joinedPosition = position;
        }
        copyTerm(joined, joinedLength);
        joinedLength += termLength;
    }

    /** Gives the token, with those before it that it is joined with. */
    private boolean finish() {
        if (joinedLength > 0) {
            join();
            setType(Type.NUMBER);
            setTerm(joined, 0, joinedLength);
            startOffset = joinedStart;
            position = joinedPosition;
            positionLength = positions - joinedPosition;
            if (!pieces.tables().isListed(word)) {
                return true;
            }
            word = pieces.tables().system().classWord(SystemDictionary.NUMBER);
        }
        return true;
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
