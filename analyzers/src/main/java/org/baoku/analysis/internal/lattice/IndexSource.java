package org.baoku.analysis.internal.lattice;

import org.baoku.analysis.internal.dictionary.ListedPairs;

/**
 * The terms to be indexed, at the positions of their first characters. The base depends on the characters alone: each
 * ideograph as the listed pair that it begins, else by itself; a {@linkplain ListedPairs#isBusy busy} one that ends a pair
 * that is not listed also by itself. On it stand the dictionary words of several ideographs that are real at their place,
 * unless they are listed pairs. A listed pair that is a dictionary word but not real at its place is marked.
 */
public final class IndexSource extends PieceSource {
    private final ListedPairs listed = ListedPairs.bundled();

    /** How many listed pairs a character of the piece begins. */
    private final byte[] pairs = new byte[PieceReader.MAX_PIECE];

    /** 1 if the ideograph at hand is busy and the one before it begins no listed pair, else 0. */
    private int singlesDue;

    @Override
    void beginText() {
        singlesDue = 0;
    }

    @Override
    void planPiece() {
        char[] chars = pieces.chars();
        int last = pieces.pieceLength() - 1;
        findPairs(last);
        for (int start = 0, after; start <= last; start = after) {
            after = after(start);
            reserve();
            if (after <= last) {
                int pair = pairs[after - 1];
                addBase(start, after + pair, pair);
                addSingle(start, after, pair & singlesDue);
                addWords(start, after + pair - start);
                singlesDue = (pair ^ 1) & (listed.isBusy(chars[after]) ? 1 : 0);
            } else {
                addLast(start, after);
            }
        }
    }

    /** All listed pairs are words of the system, which have been looked up already; a user may have taken some away. */
    private void findPairs(int last) {
        if (tables().isChanged()) {
            char[] chars = pieces.chars();
            for (int i = 0; i < last; i++) {
                pairs[i] = (byte) listed.count(chars[i], chars[i + 1]);
            }
        } else {
            for (int i = 0; i < last; i++) {
                pairs[i] = (byte) matches.listedPairs(i);
            }
        }
    }

    private void addLast(int start, int after) {
        boolean follows = pieces.ideographFollows();
        int pair = follows ? listed.count(pieces.chars()[after - 1], pieces.following()) : 0;
        if (pair != 0) {
            addPairAcrossGap(start);
        }
        addSingle(start, after, (pair ^ 1) | singlesDue);
        singlesDue = follows && listed.isBusy(pieces.following()) ? pair ^ 1 : 0;
    }
}
