package org.baoku.analysis.internal.lattice;

import java.io.IOException;
import java.io.Reader;
import org.baoku.analysis.internal.dictionary.SystemDictionary;
import org.baoku.analysis.internal.dictionary.WordTables;
import org.baoku.analysis.internal.text.SymbolReader;

/**
 * The terms of a query text: one word of the lexicon as this one term; anything else, or any text in quotation marks, as
 * its exact cover: pairs of ideographs at every second place, the last one overlapping, each plain and marked at one
 * position; a single ideograph where a run has no other; words, numbers, signs and borders.
 */
public final class QuerySource extends TokenSource {
    private static final String OPENING = "\"“„‟「『﹁﹃'‘";
    private static final String CLOSING = "\"”‟」』﹂﹄'’";
    private static final int WINDOW_LENGTH = 64;

    private final SymbolReader symbols = new SymbolReader();
    private final boolean everyPair;
    private WordTables tables = new WordTables(SystemDictionary.bundled());

    private final char[] window = new char[WINDOW_LENGTH];
    private final int[] starts = new int[WINDOW_LENGTH];
    private final int[] ends = new int[WINDOW_LENGTH];
    private int windowLength;
    private int windowIndex;
    private boolean symbolAhead;
    private boolean begun;
    private boolean markedFollows;
    private int positions;

    /** The ideograph last read and the one before it in its run: their characters one after the other. */
    private final char[] pair = new char[4];

    private boolean held;
    private boolean heldCovered;
    private int heldLength;
    private int heldStart;
    private int heldEnd;
    private int previousLength;
    private int previousStart;

    /**
     * Makes a source.
     *
     * @param everyPair whether every pair of a run is given, not every second one, even if the text is one word
     */
    public QuerySource(boolean everyPair) {
        this.everyPair = everyPair;
    }

    @Override
    public void reset(Reader reader, WordTables newTables) {
        symbols.reset(reader);
        tables = newTables;
        windowLength = 0;
        windowIndex = 0;
        symbolAhead = false;
        begun = false;
        markedFollows = false;
        positions = 0;
        held = false;
    }

    @Override
    public boolean next() throws IOException {
        if (markedFollows) {
            markedFollows = false;
            marked = true;
            return true;
        }
        if (!begun) {
            begun = true;
            if (!everyPair && isOneWord()) {
                return true;
            }
        }
        return nextOfCover();
    }

    /** Reads the first ideographs of the text; sets the token and consumes the text if they are all, and a word. */
    private boolean isOneWord() throws IOException {
        int opening = 0;
        while (windowLength + 2 <= WINDOW_LENGTH) {
            symbolAhead = true;
            if (symbols.next() != SymbolReader.IDEOGRAPH || (windowLength > 0 && symbols.gapStart() != 0)) {
                break;
            }
            opening = windowLength == 0 ? symbols.gapStart() : opening;
            for (int i = 0; i < symbols.textLength(); i++) {
                window[windowLength] = symbols.text()[i];
                starts[windowLength] = symbols.start();
                ends[windowLength] = symbols.end();
                windowLength++;
            }
            symbolAhead = false;
        }
        if (windowLength == 0 || !symbolAhead || symbols.kind() != SymbolReader.END) {
            return false;
        }
        boolean quoted = OPENING.indexOf(opening) >= 0 && CLOSING.indexOf(symbols.gapEnd()) >= 0;
        int found = quoted ? WordTables.NONE : tables.find(window, windowLength);
        if (found == WordTables.NONE) {
            return false;
        }
        type = Type.WORD;
        term = window;
        termStart = 0;
        termLength = windowLength;
        marked = false;
        startOffset = starts[0];
        endOffset = ends[windowLength - 1];
        position = 0;
        positionLength = codePoints(window, 0, windowLength);
        positions = positionLength;
        word = found;
        windowIndex = windowLength;
        return true;
    }

    private boolean nextOfCover() throws IOException {
        while (true) {
            boolean ideograph = advance();
            if (ideograph) {
                if (held && (everyPair || !heldCovered)) {
                    shift();
                    heldCovered = true;
                    setPair();
                    return true;
                }
                shift();
                heldCovered = false;
            } else if (held) {
                held = false;
                symbolAhead = true;
                if (!heldCovered) {
                    setEndOfRun();
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
        if (windowIndex < windowLength) {
            return true;
        }
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
        if (windowIndex < windowLength) {
            heldLength = Character.isHighSurrogate(window[windowIndex]) ? 2 : 1;
            System.arraycopy(window, windowIndex, pair, previousLength, heldLength);
            heldStart = starts[windowIndex];
            heldEnd = ends[windowIndex];
            windowIndex += heldLength;
        } else {
            heldLength = symbols.textLength();
            System.arraycopy(symbols.text(), 0, pair, previousLength, heldLength);
            heldStart = symbols.start();
            heldEnd = symbols.end();
        }
        held = true;
        positions++;
    }

    private void setEndOfRun() {
        if (previousLength > 0) {
            setPair();
            return;
        }
        set(previousLength, heldLength, heldStart, 1);
    }

    private void setPair() {
        set(0, previousLength + heldLength, previousStart, 2);
        markedFollows = true;
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
