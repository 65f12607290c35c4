package org.baoku.analysis.internal.lattice;

import java.io.IOException;
import java.io.Reader;
import org.baoku.analysis.internal.dictionary.WordTables;
import org.baoku.analysis.internal.text.SymbolReader;

/**
 * The terms that {@link PairSource} may have written for a quote: all pairs of neighbouring ideographs, a single ideograph
 * where a run has no other, words of letters, numbers, signs and borders.
 */
public final class QuoteSource extends SymbolSource {
    @Override
    public void reset(Reader reader, WordTables tables) {
        symbols.reset(reader);
        symbolAhead = false;
        positions = 0;
        pair.clear();
    }

    @Override
    public boolean next() throws IOException {
        while (true) {
            if (isIdeographNext()) {
                pair.shift(symbols);
                positions++;
                if (pair.hasPrevious()) {
                    set(0, pair.previousLength() + pair.lastLength(), pair.previousStart(), 2);
                    return true;
                }
            } else if (pair.hasLast()) {
                symbolAhead = true;
                boolean isAlone = !pair.hasPrevious();
                pair.clear();
                if (isAlone) {
                    set(0, pair.lastLength(), pair.lastStart(), 1);
                    return true;
                }
            } else if (symbols.kind() == SymbolReader.END) {
                return false;
            } else {
                takeSymbol();
                return true;
            }
        }
    }

    private void set(int start, int length, int offset, int covered) {
        setType(Type.BASE);
        setTerm(pair.chars(), start, length);
        startOffset = offset;
        endOffset = pair.lastEnd();
        position = positions - covered;
        positionLength = covered;
        word = WordTables.NONE;
    }
}
