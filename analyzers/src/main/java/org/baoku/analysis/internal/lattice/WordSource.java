package org.baoku.analysis.internal.lattice;

import java.io.IOException;
import java.io.Reader;
import org.baoku.analysis.internal.dictionary.SystemDictionary;
import org.baoku.analysis.internal.dictionary.WordTables;
import org.baoku.analysis.internal.text.SymbolReader;

/**
 * The words of the best path, numbers, words of letters and signs, one after the other; no borders. A number with its unit, and a
 * name with middle dots, is one word.
 */
public final class WordSource extends TokenSource {
    private static final int JOINED_LENGTH = 2 * SymbolReader.MAX_TOKEN_LENGTH + PieceReader.MAX_PIECE;

    /** A name of more dots is cut, UTF-16. */
    private static final int MAX_NAME = 64;

    /**
     * Borders are passed over: what is then called for fewer than one word in four keeps, on today's Java, its own machine
     * code, and that is faster than all of it woven into one method.
     */
    private final PieceReader pieces = new PieceReader(true);

    private final Lattice lattice = pieces.lattice();
    private final DottedNames names = new DottedNames(pieces);
    private int pathIndex;
    private int pathLength;

    /** Words from this one on are one with what follows the piece: a name that goes on behind a dot. */
    private int nameStart;

    /** Words before this one are one with what stands before the piece. */
    private int nameEnd;

    private int positions;
    private final char[] joined = new char[JOINED_LENGTH];
    private int joinedLength;
    private int joinedStart;
    private int joinedPosition;
    private boolean isName;

    @Override
    public void reset(Reader reader, WordTables tables) {
        pieces.reset(reader, tables);
        pathIndex = 0;
        pathLength = 0;
        nameStart = 0;
        positions = 0;
    }

    @Override
    public boolean next() throws IOException {
        joinedLength = 0;
        isName = false;
        while (true) {
            if (pathIndex < pathLength) {
                setWord(pathIndex++);
                if (!joinsNext()) {
                    return finish();
                }
                join();
                continue;
            }
            boolean inName = nameStart < pathLength;
            pathIndex = 0;
            pathLength = 0;
            nameStart = 0;
            int kind = pieces.next();
            positions += pieces.skippedBorders();
            switch (kind) {
                case SymbolReader.END -> {
                    return joinedLength > 0 && finish();
                }
                case SymbolReader.IDEOGRAPH -> beginPiece(inName);
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

    private void beginPiece(boolean inName) {
        pathLength = lattice.pathLength();
        isName |= inName;
        nameEnd = inName ? names.firstPart() : 0;
        nameStart =
                joinedLength < MAX_NAME ? Math.max(names.lastPart(), nameEnd == pathLength ? 0 : nameEnd) : pathLength;
    }

    /** Whether the word before {@link #pathIndex} is one with what follows it. */
    private boolean joinsNext() {
        return pathIndex < nameEnd || pathIndex > nameStart || (pathIndex == pathLength && pieces.joinsNext());
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
            setTerm(joined, 0, joinedLength);
            startOffset = joinedStart;
            position = joinedPosition;
            positionLength = positions - joinedPosition;
            if (isName) {
                setType(Type.WORD);
                word = pieces.tables().system().classWord(SystemDictionary.PERSON);
            } else {
                setType(Type.NUMBER);
                word = numberWord();
            }
        }
        return true;
    }

    /** The class of the number that ends with the word at hand. */
    private int numberWord() {
        return pieces.tables().isListed(word) ? pieces.tables().system().classWord(SystemDictionary.NUMBER) : word;
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
