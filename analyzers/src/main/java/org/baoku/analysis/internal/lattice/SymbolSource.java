package org.baoku.analysis.internal.lattice;

import java.io.IOException;
import org.baoku.analysis.internal.text.SymbolReader;

/** A source that reads a query's text symbol by symbol: with no dictionary, or with none but for a text that is one word. */
abstract class SymbolSource extends TokenSource {
    final SymbolReader symbols = new SymbolReader();
    final IdeographPair pair = new IdeographPair();

    /** Whether the reader stands at a symbol that is still to be taken. */
    boolean symbolAhead;

    int positions;

    /** Moves to the next symbol; whether it is an ideograph. */
    final boolean isIdeographNext() throws IOException {
        if (!symbolAhead) {
            symbols.next();
        }
        symbolAhead = false;
        return symbols.kind() == SymbolReader.IDEOGRAPH;
    }

    /** Makes a token of a symbol that is no ideograph. */
    final void takeSymbol() {
        setSymbol(symbols);
        position = positions;
        positionLength = symbols.length();
        positions += positionLength;
    }

    @Override
    public final void release() {
        symbols.release();
    }

    @Override
    public final int textLength() {
        return symbols.offset();
    }

    @Override
    public final int positionCount() {
        return positions;
    }
}
