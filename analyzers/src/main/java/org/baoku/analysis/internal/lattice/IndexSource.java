package org.baoku.analysis.internal.lattice;

import java.io.Reader;
import org.baoku.analysis.internal.dictionary.ListedPairs;
import org.baoku.analysis.internal.dictionary.WordTables;

/**
 * The terms to be indexed, at the positions of their first characters. The base depends on the characters alone: each
 * ideograph as the listed pair that it begins, else by itself; a {@linkplain ListedPairs#isBusy busy} one that ends a pair
 * that is not listed also by itself. On it stand the dictionary words of several ideographs that are real at their place,
 * unless they are listed pairs. A listed pair that is a dictionary word but not real at its place is marked.
 */
public final class IndexSource extends PieceSource {
    private static final int BASE = 0;
    private static final int SINGLE = 1;
    private static final int WORDS = 2;

    private final ListedPairs listed = ListedPairs.bundled();
    private final char[] pair = new char[2];

    /** Whether a character of the piece begins a listed pair: all looked up together, since each look-up has to wait. */
    private final boolean[] beginsPair = new boolean[PieceReader.MAX_PIECE];

    private int after;
    private int stage;
    private boolean singleDue;

    @Override
    public void reset(Reader reader, WordTables tables) {
        super.reset(reader, tables);
        singleDue = false;
    }

    @Override
    void beginPiece() {
        char[] chars = pieces.chars();
        int last = pieces.pieceLength() - 1;
        for (int i = 0; i < last; i++) {
            beginsPair[i] = listed.contains(chars[i], chars[i + 1]);
        }
        beginsPair[last] = pieces.ideographFollows() && listed.contains(chars[last], pieces.following());
        stage = BASE;
    }

    @Override
    boolean nextInPiece() {
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
            if (setWord()) {
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
                setPair(after + 1, (lengths >>> 1 & 1) != 0);
            } else {
                pair[0] = chars[place];
                pair[1] = pieces.following();
                setPairAcrossGap(pair, 2);
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
}
