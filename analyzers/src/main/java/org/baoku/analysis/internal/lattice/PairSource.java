package org.baoku.analysis.internal.lattice;

/**
 * The terms to be indexed where quotes have to be fast, at the positions of their first characters: the base of all pairs
 * of ideographs, and of the single ideographs that begin or end a run; on it the dictionary words of three and more
 * ideographs that are real at their place. A pair that is a dictionary word but not real at its place is marked.
 */
public final class PairSource extends PieceSource {
    private static final int UNIGRAM = 0;
    private static final int BIGRAM = 1;
    private static final int LONGER = 2;

    private final char[] pair = new char[4];
    private int stage;

    @Override
    void beginPiece() {
        stage = UNIGRAM;
    }

    @Override
    boolean nextInPiece() {
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
                lengths = matches.lengths(place) & -1 << (after - place);
                if (setBigram(after)) {
                    return true;
                }
            }
            if (setWord()) {
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
        setPair(end, (lengths >>> (length - 1) & 1) != 0);
        lengths &= -1 << length;
        return true;
    }

    private boolean setBigramAcrossGap(int after) {
        int length = after - place;
        System.arraycopy(pieces.chars(), place, pair, 0, length);
        setPairAcrossGap(pair, length + pieces.copyFollowing(pair, length));
        return true;
    }
}
