package org.baoku.analysis.internal.lattice;

import java.io.IOException;
import java.io.Reader;
import org.baoku.analysis.internal.dictionary.ListedPairs;
import org.baoku.analysis.internal.dictionary.WordTables;
import org.baoku.analysis.internal.text.SymbolReader;

/**
 * The terms of a query text: one word of the lexicon as this one term; anything else, or any text in quotation marks, as
 * an exact cover of its ideographs by the terms that {@link IndexSource} writes for them, and its words of letters,
 * numbers, signs and borders. Terms at one position are alternatives: a listed pair, plain and marked; and for the last
 * ideograph of a run, of which nobody knows what follows it, every term that begins with it.
 */
public final class QuerySource extends SymbolSource {
    private static final String OPENING = "\"“„‟「『﹁﹃'‘";
    private static final String CLOSING = "\"”‟」』﹂﹄'’";
    private static final int WINDOW_LENGTH = 64;

    private final ListedPairs listed = ListedPairs.bundled();
    private WordTables tables = WordTables.bundled();

    private final char[] window = new char[WINDOW_LENGTH];
    private final int[] starts = new int[WINDOW_LENGTH];
    private final int[] ends = new int[WINDOW_LENGTH];
    private int windowLength;
    private int windowIndex;
    private boolean begun;
    private boolean markedFollows;
    private String followers = "";
    private int nextFollower;
    private final char[] pairOfLast = new char[2];
    private boolean lastIsCovered;

    @Override
    public void reset(Reader reader, WordTables newTables) {
        symbols.reset(reader);
        tables = newTables;
        windowLength = 0;
        windowIndex = 0;
        symbolAhead = false;
        begun = false;
        markedFollows = false;
        followers = "";
        nextFollower = 0;
        positions = 0;
        pair.clear();
    }

    @Override
    public boolean next() throws IOException {
        if (markedFollows) {
            markedFollows = false;
            marked = true;
            return true;
        }
        if (nextFollower < followers.length()) {
            setFollower();
            return true;
        }
        if (!begun) {
            begun = true;
            if (isOneWord()) {
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
        int length = codePoints(window, 0, windowLength);
        int found = quoted || length == 1 ? WordTables.NONE : tables.find(window, windowLength);
        if (found == WordTables.NONE) {
            return false;
        }
        setType(Type.WORD);
        setTerm(window, 0, windowLength);
        startOffset = starts[0];
        endOffset = ends[windowLength - 1];
        position = 0;
        positionLength = length;
        positions = length;
        word = found;
        windowIndex = windowLength;
        return true;
    }

    private boolean nextOfCover() throws IOException {
        while (true) {
            if (advance()) {
                boolean isDue = pair.hasLast() && !lastIsCovered;
                shift();
                lastIsCovered = isDue && isListed();
                if (lastIsCovered) {
                    setPair();
                } else if (isDue) {
                    set(0, pair.previousLength(), pair.previousStart(), pair.previousEnd(), positions - 2, 1);
                }
                if (isDue) {
                    return true;
                }
            } else if (pair.hasLast()) {
                symbolAhead = true;
                if (!lastIsCovered) {
                    setEndOfRun();
                }
                pair.clear();
                if (!lastIsCovered) {
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

    /** Moves to the next symbol, in the window or behind it; whether it is an ideograph. */
    private boolean advance() throws IOException {
        return windowIndex < windowLength || isIdeographNext();
    }

    /** Takes the ideograph under the cursor. */
    private void shift() {
        if (windowIndex < windowLength) {
            int length = Character.isHighSurrogate(window[windowIndex]) ? 2 : 1;
            pair.shift(window, windowIndex, length, starts[windowIndex], ends[windowIndex]);
            windowIndex += length;
        } else {
            pair.shift(symbols);
        }
        positions++;
    }

    /** Whether the ideograph and the one before it are a listed pair. */
    private boolean isListed() {
        return pair.isBasic() && listed.contains(pair.chars()[0], pair.chars()[1]);
    }

    private void setEndOfRun() {
        if (isListed()) {
            setPair();
            return;
        }
        char last = pair.last();
        set(pair.previousLength(), pair.lastLength(), pair.lastStart(), pair.lastEnd(), positions - 1, 1);
        boolean isWritten = pair.hasPrevious() && listed.isBusy(last);
        followers = isWritten ? "" : listed.followers(last);
        pairOfLast[0] = last;
        nextFollower = 0;
    }

    /** One of the pairs that the last ideograph may begin. */
    private void setFollower() {
        pairOfLast[1] = followers.charAt(nextFollower++);
        setTerm(pairOfLast, 0, 2);
        markedFollows = true;
    }

    private void setPair() {
        set(0, 2, pair.previousStart(), pair.lastEnd(), positions - 2, 2);
        markedFollows = true;
    }

    private void set(int start, int length, int from, int to, int newPosition, int newLength) {
        setType(Type.BASE);
        setTerm(pair.chars(), start, length);
        startOffset = from;
        endOffset = to;
        position = newPosition;
        positionLength = newLength;
        word = WordTables.NONE;
    }
}
