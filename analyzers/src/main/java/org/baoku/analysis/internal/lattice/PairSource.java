package org.baoku.analysis.internal.lattice;

import java.io.IOException;
import java.io.Reader;
import org.baoku.analysis.internal.dictionary.SystemDictionary;
import org.baoku.analysis.internal.dictionary.WordTables;
import org.baoku.analysis.internal.text.SymbolReader;

/**
 * The terms to be indexed where quotes have to be fast, at the positions of their first characters: the base of all pairs
 * of ideographs, and of the single ideographs that begin or end a run; on it the dictionary words of three and more
 * ideographs that are real at their place. A pair that is a dictionary word but not real at its place is marked.
 */
public final class PairSource extends TokenSource {
    private static final int UNIGRAM = 0;
    private static final int BIGRAM = 1;
    private static final int LONGER = 2;

    private final PieceReader pieces = new PieceReader();
    private final Lattice lattice = pieces.lattice();
    private final Matches matches = lattice.matches();
    private final char[] pair = new char[4];
    private WordTables tables = new WordTables(SystemDictionary.bundled());
    private int kind;
    private int place;
    private int stage;
    private int lengths;
    private int positions;

    @Override
    public void reset(Reader reader, WordTables newTables) {
        pieces.reset(reader, newTables);
        tables = newTables;
        kind = SymbolReader.END;
        place = 0;
        positions = 0;
    }

    @Override
    public boolean next() throws IOException {
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
                    stage = UNIGRAM;
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

    private boolean nextInPiece() {
        while (place < pieces.pieceLength()) {
            int after = after(place);
            if (stage == UNIGRAM) {
                stage = BIGRAM;
                if (beginsRun() || endsRun(after)) {
                    set(Type.BASE, after, 1);
                    return true;
                }
            }
            if (stage == BIGRAM) {
                stage = LONGER;
                lengths = matches.lengths(place);
                if (setBigram(after)) {
                    return true;
                }
            }
            if (nextLonger(after)) {
                return true;
            }
            place = after;
            positions++;
            stage = UNIGRAM;
        }
        return false;
    }

    private int after(int at) {
        return at + (Character.isHighSurrogate(pieces.chars()[at]) ? 2 : 1);
    }

    private boolean beginsRun() {
        return place == 0 && !pieces.followsIdeograph();
    }

    private boolean endsRun(int after) {
        return after == pieces.pieceLength() && !pieces.ideographFollows();
    }

    private boolean setBigram(int after) {
        if (after == pieces.pieceLength()) {
            return pieces.ideographFollows() && setBigramAcrossGap(after);
        }
        int end = after(after);
        int length = end - place;
        boolean isWord = (lengths >>> (length - 1) & 1) != 0;
        boolean real = isWord && lattice.isReal(place, end);
        set(real ? Type.WORD : Type.BASE, end, 2);
        marked = isWord && !real;
        word = isWord ? matches.word(place, length) : WordTables.NONE;
        return true;
    }

    /** No word reaches over the end of a piece: a pair that the lexicon knows is not real there. */
    private boolean setBigramAcrossGap(int after) {
        int length = after - place;
        System.arraycopy(pieces.chars(), place, pair, 0, length);
        length += pieces.copyFollowing(pair, length);
        set(Type.BASE, after, 2);
        term = pair;
        termStart = 0;
        termLength = length;
        endOffset = pieces.followingEnd();
        marked = tables.find(pair, length) != WordTables.NONE;
        return true;
    }

    private boolean nextLonger(int after) {
        int pieceLength = pieces.pieceLength();
        int pairEnd = after == pieceLength ? after : after(after);
        lengths &= -1 << (pairEnd - place);
        while (lengths != 0) {
            int length = Integer.numberOfTrailingZeros(lengths) + 1;
            lengths &= lengths - 1;
            int wordEnd = place + length;
            if (wordEnd <= pieceLength && lattice.isReal(place, wordEnd)) {
                set(Type.WORD, wordEnd, pieces.codePoints(place, wordEnd));
                word = matches.word(place, length);
                return true;
            }
        }
        return false;
    }

    private void set(Type newType, int end, int length) {
        type = newType;
        term = pieces.chars();
        termStart = place;
        termLength = end - place;
        marked = false;
        startOffset = pieces.start(place);
        endOffset = pieces.end(end - 1);
        position = positions;
        positionLength = length;
        word = WordTables.NONE;
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
