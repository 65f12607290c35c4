package org.baoku.analysis.internal.lattice;

/**
 * The terms to be indexed where quotes have to be fast, at the positions of their first characters: the base of all pairs
 * of ideographs, and of the single ideographs that begin or end a run; on it the dictionary words of three and more
 * ideographs that are real at their place. A pair that is a dictionary word but not real at its place is marked.
 */
public final class PairSource extends PieceSource {
    @Override
    void planPiece() {
        int length = pieces.pieceLength();
        int first = pieces.followsIdeograph() ? 0 : 1;
        for (int start = 0, after; start < length; start = after) {
            after = after(start);
            reserve();
            if (after < length) {
                int end = after(after);
                addSingle(start, after, first);
                addBase(start, end, 1);
                addWords(start, end - start);
            } else {
                addLast(start, after, first);
            }
            first = 0;
        }
    }

    private void addLast(int start, int after, int first) {
        if (pieces.ideographFollows()) {
            addSingle(start, after, first);
            addPairAcrossGap(start);
        } else {
            addSingle(start, after, 1);
        }
    }
}
