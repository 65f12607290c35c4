package org.baoku.analysis.internal.lattice;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import org.baoku.analysis.internal.dictionary.WordTables;
import org.baoku.analysis.internal.text.SymbolReader;

/**
 * Terms to be indexed, piece by piece, with the symbols between the pieces. What a piece gives is up to the layout, which
 * plans all tokens of a piece together: what stands at one place cannot be foreseen, and a plan has few branches.
 */
abstract class PieceSource extends TokenSource {
    private static final int MOST_TOKENS_AT_A_PLACE = Matches.MAX_WORD_LENGTH + 2;

    /** Flags of a planned token: a real word; a listed word that is not real; a pair whose second half follows the piece. */
    private static final int REAL = 1;

    private static final int NOT_REAL = 1 << 1;
    private static final int ACROSS_GAP = 1 << 2;
    private static final int LENGTH_SHIFT = 3;
    private static final int START_SHIFT = 16;
    private static final int LENGTH_MASK = (1 << (START_SHIFT - LENGTH_SHIFT)) - 1;

    /** The text. */
    final PieceReader pieces = new PieceReader(false);

    private final Lattice lattice = pieces.lattice();

    /** The words that may stand in the piece at hand. */
    final Matches matches = lattice.matches();

    private final int[] real = new int[PieceReader.MAX_PIECE];
    private final char[] pair = new char[4];
    private WordTables tables = WordTables.bundled();
    private int[] plan = new int[MOST_TOKENS_AT_A_PLACE];
    private int planned;
    private int given;
    private int kind;
    private int place;
    private int positions;

    @Override
    public final void reset(Reader reader, WordTables newTables) {
        pieces.reset(reader, newTables);
        tables = newTables;
        kind = SymbolReader.END;
        positions = 0;
        beginText();
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
        place = 0;
        planned = 0;
        given = 0;
        lattice.findReal(real, pieces.pieceLength());
        planPiece();
    }

    private boolean nextInPiece() {
        if (given == planned) {
            positions += pieces.codePoints(place, pieces.pieceLength());
            return false;
        }
        int token = plan[given++];
        int start = token >>> START_SHIFT;
        int end = start + (token >>> LENGTH_SHIFT & LENGTH_MASK);
        positions += pieces.codePoints(place, start);
        place = start;
        set(token, end);
        if ((token & ACROSS_GAP) != 0) {
            setPairAcrossGap(end - start);
        }
        return true;
    }

    private void set(int token, int end) {
        setType((token & REAL) != 0 ? Type.WORD : Type.BASE);
        setTerm(pieces.chars(), place, end - place);
        marked = (token & NOT_REAL) != 0;
        startOffset = pieces.start(place);
        endOffset = pieces.end(end - 1);
        position = positions;
        positionLength = pieces.codePoints(place, end);
        word = (token & (REAL | NOT_REAL)) != 0 ? matches.word(place, end - place) : WordTables.NONE;
    }

    /** No word reaches over the end of a piece: a pair that is listed is not real there. */
    private void setPairAcrossGap(int length) {
        System.arraycopy(pieces.chars(), place, pair, 0, length);
        int pairLength = length + pieces.copyFollowing(pair, length);
        setTerm(pair, 0, pairLength);
        endOffset = pieces.followingEnd();
        positionLength = 2;
        marked = tables.find(pair, pairLength) != WordTables.NONE;
    }

    /** The words of the text. */
    final WordTables tables() {
        return tables;
    }

    /** Begins a text. */
    void beginText() {}

    /** Plans the tokens of a piece by the methods {@code add…}, in the order of their starts. */
    abstract void planPiece();

    /** End of the ideograph at a place. */
    final int after(int start) {
        return start + (Character.isHighSurrogate(pieces.chars()[start]) ? 2 : 1);
    }

    /** To be called for each place before anything is planned there. */
    final void reserve() {
        if (planned + MOST_TOKENS_AT_A_PLACE > plan.length) {
            plan = Arrays.copyOf(plan, 2 * (planned + MOST_TOKENS_AT_A_PLACE));
        }
    }

    /** Plans what stands between two places as part of the base: one ideograph or, where {@code pairs} is 1 and not 0, a pair. */
    final void addBase(int start, int end, int pairs) {
        int bit = end - start - 1;
        int isReal = real[start] >>> bit & 1;
        int isListed = matches.lengths(start) >>> bit & 1;
        int flags = isReal * REAL | (isListed & ~isReal) * NOT_REAL;
        plan[planned++] = token(start, end - start, flags & -pairs);
    }

    /** Plans an ideograph by itself, once or not at all. */
    final void addSingle(int start, int after, int times) {
        plan[planned] = token(start, after - start, 0);
        planned += times;
    }

    /** Plans the pair of the last ideograph and the one that follows the piece. */
    final void addPairAcrossGap(int start) {
        plan[planned++] = token(start, pieces.pieceLength() - start, ACROSS_GAP);
    }

    /** Plans the real words that start at a place and are longer than so many UTF-16 code units. */
    final void addWords(int start, int longerThan) {
        for (int lengths = real[start] & -1 << longerThan; lengths != 0; lengths &= lengths - 1) {
            plan[planned++] = token(start, Integer.numberOfTrailingZeros(lengths) + 1, REAL);
        }
    }

    private static int token(int start, int length, int flags) {
        return start << START_SHIFT | length << LENGTH_SHIFT | flags;
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
