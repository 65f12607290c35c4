package org.baoku.analysis.internal.lattice;

import java.io.IOException;
import java.io.Reader;
import org.baoku.analysis.internal.dictionary.ListedPairs;
import org.baoku.analysis.internal.dictionary.SystemDictionary;
import org.baoku.analysis.internal.dictionary.WordTables;
import org.baoku.analysis.internal.text.SymbolReader;

/**
 * The terms to be indexed, at the positions of their first characters. The base depends on the characters alone: each
 * ideograph as the listed pair that it begins, else by itself; a {@linkplain ListedPairs#isBusy busy} one that ends a pair
 * that is not listed also by itself. On it stand the dictionary words of several ideographs that are real at their place,
 * unless they are listed pairs. A listed pair that is a dictionary word but not real at its place is marked.
 */
public final class IndexSource extends TokenSource {
    private static final int BASE = 0;
    private static final int SINGLE = 1;
    private static final int WORDS = 2;

    private final PieceReader pieces = new PieceReader();
    private final Lattice lattice = pieces.lattice();
    private final Matches matches = lattice.matches();
    private final ListedPairs listed = ListedPairs.bundled();
    private final char[] pair = new char[2];

    /** Whether a character of the piece begins a listed pair: all looked up together, since each look-up has to wait. */
    private final boolean[] beginsPair = new boolean[PieceReader.MAX_PIECE];

    private WordTables tables = new WordTables(SystemDictionary.bundled());
    private int kind;
    private int place;
    private int after;
    private int stage;
    private int lengths;
    private boolean singleDue;
    private int positions;

    @Override
    public void reset(Reader reader, WordTables newTables) {
        pieces.reset(reader, newTables);
        tables = newTables;
        kind = SymbolReader.END;
        singleDue = false;
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
                case SymbolReader.IDEOGRAPH -> beginPiece();
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

    private void beginPiece() {
        char[] chars = pieces.chars();
        int last = pieces.pieceLength() - 1;
        for (int i = 0; i < last; i++) {
            beginsPair[i] = listed.contains(chars[i], chars[i + 1]);
        }
        beginsPair[last] = pieces.ideographFollows() && listed.contains(chars[last], pieces.following());
        place = 0;
        stage = BASE;
    }

    private boolean nextInPiece() {
        while (place < pieces.pieceLength()) {
            if (stage == BASE) {
                setBase();
                return true;
            }
            if (stage == SINGLE) {
                stage = WORDS;
                set(Type.BASE, after, 1);
                return true;
            }
            if (nextWord()) {
                return true;
            }
            positions++;
            place = after;
            stage = BASE;
        }
        return false;
    }

    private void setBase() {
        char[] chars = pieces.chars();
        after = place + (Character.isHighSurrogate(chars[place]) ? 2 : 1);
        lengths = matches.lengths(place);
        boolean isInside = after < pieces.pieceLength();
        if (beginsPair[after - 1]) {
            stage = singleDue ? SINGLE : WORDS;
            singleDue = false;
            if (isInside) {
                setPair();
            } else {
                setPairAcrossGap();
            }
            lengths &= -1 << 2;
        } else {
            stage = WORDS;
            singleDue = isInside
                    ? listed.isBusy(chars[after])
                    : pieces.ideographFollows() && listed.isBusy(pieces.following());
            lengths &= -1 << (after - place);
            set(Type.BASE, after, 1);
        }
    }

    private void setPair() {
        int end = place + 2;
        boolean isWord = (lengths >>> 1 & 1) != 0;
        boolean real = isWord && lattice.isReal(place, end);
        set(real ? Type.WORD : Type.BASE, end, 2);
        marked = isWord && !real;
        word = isWord ? matches.word(place, 2) : WordTables.NONE;
    }

    /** No word reaches over the end of a piece: a pair that the lexicon knows is not real there. */
    private void setPairAcrossGap() {
        pair[0] = pieces.chars()[place];
        pair[1] = pieces.following();
        set(Type.BASE, after, 2);
        term = pair;
        termStart = 0;
        termLength = 2;
        endOffset = pieces.followingEnd();
        marked = tables.find(pair, 2) != WordTables.NONE;
    }

    private boolean nextWord() {
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
