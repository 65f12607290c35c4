package org.baoku.analysis.internal.lattice;

import java.io.IOException;
import java.io.Reader;
import org.baoku.analysis.internal.dictionary.WordTables;
import org.baoku.analysis.internal.text.SymbolReader;

/**
 * The terms that {@link PairSource} may have written for a quote: all pairs of neighbouring ideographs, a single ideograph
 * where a run has no other, words of letters, numbers, signs and borders.
 */
public final class QuoteSource extends TokenSource {
    private final SymbolReader symbols = new SymbolReader();
    private boolean symbolAhead;
    private int positions;

    /** The ideograph last read and the one before it in its run: their characters one after the other. */
    private final char[] pair = new char[4];

    private boolean held;
    private int heldLength;
    private int heldStart;
    private int heldEnd;
    private int previousLength;
    private int previousStart;

    @Override
    public void reset(Reader reader, WordTables tables) {
        symbols.reset(reader);
        symbolAhead = false;
        positions = 0;
        held = false;
    }

    @Override
    public boolean next() throws IOException {
        while (true) {
            boolean ideograph = advance();
            if (ideograph) {
                if (held) {
                    shift();
                    set(0, previousLength + heldLength, previousStart, 2);
                    return true;
                }
                shift();
            } else if (held) {
                held = false;
                symbolAhead = true;
                if (previousLength == 0) {
                    set(previousLength, heldLength, heldStart, 1);
                    return true;
                }
            } else if (symbols.kind() == SymbolReader.END) {
                return false;
            } else {
                setSymbol(symbols);
                position = positions;
                positionLength = symbols.length();
                positions += positionLength;
                return true;
            }
        }
    }

    /** Moves to the next symbol; whether it is an ideograph. */
    private boolean advance() throws IOException {
        if (!symbolAhead) {
            symbols.next();
        }
        symbolAhead = false;
        return symbols.kind() == SymbolReader.IDEOGRAPH;
    }

    /** Takes the ideograph under the cursor; the one held before becomes its predecessor. */
    private void shift() {
        if (held) {
            System.arraycopy(pair, previousLength, pair, 0, heldLength);
            previousLength = heldLength;
            previousStart = heldStart;
        } else {
            previousLength = 0;
        }
        heldLength = symbols.textLength();
        System.arraycopy(symbols.text(), 0, pair, previousLength, heldLength);
        heldStart = symbols.start();
        heldEnd = symbols.end();
        held = true;
        positions++;
    }

    private void set(int start, int length, int offset, int covered) {
        type = Type.BASE;
        term = pair;
        termStart = start;
        termLength = length;
        marked = false;
        startOffset = offset;
        endOffset = heldEnd;
        position = positions - covered;
        positionLength = covered;
        word = WordTables.NONE;
    }

    @Override
    public void release() {
        symbols.release();
    }

    @Override
    public int textLength() {
        return symbols.offset();
    }

    @Override
    public int positionCount() {
        return positions;
    }
}
