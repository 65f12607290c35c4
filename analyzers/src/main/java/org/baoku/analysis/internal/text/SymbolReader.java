package org.baoku.analysis.internal.text;

import java.io.IOException;
import java.io.Reader;

/**
 * Turns characters into the symbols of the text model, one at a time: ideographs, words, numbers, signs, borders. A
 * cursor: after {@link #next} its fields describe the symbol. What it answers depends on the text alone, however the
 * reader hands it over. Reused by {@link #reset}; one thread at a time; allocates nothing after construction.
 */
public final class SymbolReader {
    /** The end of the text. */
    public static final int END = 0;

    /** One ideograph. */
    public static final int IDEOGRAPH = 1;

    /** A run of letters. */
    public static final int WORD = 2;

    /** A run of digits with its decimal point; separators of thousands are dropped. */
    public static final int NUMBER = 3;

    /** One sign that carries meaning. */
    public static final int SIGN = 4;

    /** The end of a sentence or paragraph, between two other symbols. */
    public static final int BORDER = 5;

    /** Longest word or number in code points; a longer run is cut into pieces of this length. */
    public static final int MAX_TOKEN_LENGTH = 256;

    /** The symbol of a border. */
    public static final char BORDER_CHAR = '。';

    private static final int BUFFER_LENGTH = 4096;
    private static final int LOOK_AHEAD = 16;
    private static final int THOUSANDS = 3;

    private final CharTable table = CharTable.get();
    private final char[] buffer;
    private final char[] text = new char[2 * MAX_TOKEN_LENGTH];
    private Reader reader = Reader.nullReader();
    private int position;
    private int limit;
    private int bufferOffset;
    private boolean endOfInput;

    private int kind;
    private int textLength;
    private int length;
    private int start;
    private int end;
    private int gapStart;
    private int gapEnd;

    private boolean anySymbol;
    private boolean borderPending;
    private int borderStart;
    private int borderEnd;
    private boolean lineEnded;
    private boolean afterCarriageReturn;
    private boolean tight;
    private int packed;
    private int width;

    /** A reader for texts of any length. */
    public SymbolReader() {
        this(BUFFER_LENGTH);
    }

    /** A reader for one text, which takes no more memory than that needs; the length is UTF-16, and only a hint. */
    public SymbolReader(int textLength) {
        buffer = new char[Math.clamp(textLength, 2 * LOOK_AHEAD, BUFFER_LENGTH)];
    }

    /** Begins a new text. */
    public void reset(Reader input) {
        reader = input;
        position = 0;
        limit = 0;
        bufferOffset = 0;
        endOfInput = false;
        kind = END;
        textLength = 0;
        anySymbol = false;
        borderPending = false;
        lineEnded = false;
        afterCarriageReturn = false;
        tight = false;
    }

    /** Lets go of the reader. */
    public void release() {
        reader = Reader.nullReader();
        endOfInput = true;
        position = limit;
    }

    /** Kind of the symbol. */
    public int kind() {
        return kind;
    }

    /** The normalized characters of the symbol: the first {@link #textLength} of this array, valid until the next call. */
    public char[] text() {
        return text;
    }

    /** Length of the normalized symbol in UTF-16 code units. */
    public int textLength() {
        return textLength;
    }

    /** Length of the normalized symbol in code points. */
    public int length() {
        return length;
    }

    /** Start of the symbol in the text, UTF-16. */
    public int start() {
        return start;
    }

    /** End of the symbol in the text, exclusive, UTF-16. */
    public int end() {
        return end;
    }

    /**
     * The first character, folded, that lies between the symbol and the one before it without being white space; 0
     * when there is none. No word reaches over it. A symbol after a border has the gap of the border.
     */
    public int gapStart() {
        return gapStart;
    }

    /** The last character of that kind, 0 when there is none. */
    public int gapEnd() {
        return gapEnd;
    }

    /** Length of the text read so far in UTF-16; of the whole text after the end. */
    public int offset() {
        return bufferOffset + position;
    }

    /** Moves to the next symbol and returns its kind; {@link #END} after the last one. */
    public int next() throws IOException {
        if (kind != BORDER) {
            gapStart = 0;
            gapEnd = 0;
        }
        while (peek()) {
            switch (CharTable.kind(packed)) {
                case CharTable.IDEOGRAPH -> {
                    return borderPending ? border() : single(IDEOGRAPH);
                }
                case CharTable.LETTER -> {
                    return borderPending ? border() : word();
                }
                case CharTable.DIGIT -> {
                    return borderPending ? border() : number();
                }
                case CharTable.SIGN -> {
                    return borderPending ? border() : single(SIGN);
                }
                default -> skip(CharTable.kind(packed));
            }
        }
        kind = END;
        textLength = 0;
        length = 0;
        start = offset();
        end = start;
        return END;
    }

    /**
     * Reads on from an ideograph: those that follow without anything between, as far as they are at hand and have a plain
     * code. The symbol is then the last of them. What ends the run is left to {@link #next}.
     *
     * @param plainCodes by UTF-16 code unit a code, 0 for all that are no ideographs or do not fold to themselves
     * @param chars receives the characters
     * @param codes receives their codes
     * @param from where in the arrays to begin
     * @param end where to stop at the latest
     * @return where in the arrays the reading ended
     */
    public int readIdeographs(char[] plainCodes, char[] chars, char[] codes, int from, int end) {
        int available = endOfInput ? limit : limit - LOOK_AHEAD;
        int last = Math.min(end, from + available - position);
        int shift = position - from;
        int place = from;
        while (place < last) {
            char c = buffer[place + shift];
            char code = plainCodes[c];
            if (code == 0) {
                break;
            }
            chars[place] = c;
            codes[place] = code;
            place++;
        }
        position += place - from;
        return place;
    }

    private void skip(int charKind) {
        int at = bufferOffset + position;
        boolean blank = false;
        switch (charKind) {
            case CharTable.SENTENCE_END -> markBorder(at);
            case CharTable.PARAGRAPH_END -> markBorder(at);
            case CharTable.DOT -> {
                if (!(tight && followedTight())) {
                    markBorder(at);
                }
            }
            case CharTable.LINE_END -> {
                lineEnd(at);
                blank = true;
            }
            case CharTable.SPACE, CharTable.INVISIBLE -> blank = true;
            default -> {}
        }
        if (!blank) {
            gapEnd = CharTable.folded(packed);
            gapStart = gapStart == 0 ? gapEnd : gapStart;
            lineEnded = false;
        }
        afterCarriageReturn = charKind == CharTable.LINE_END && buffer[position] == '\r';
        tight = false;
        position += width;
    }

    private void lineEnd(int at) {
        if (afterCarriageReturn && buffer[position] == '\n') {
            return;
        }
        if (lineEnded) {
            markBorder(at);
        }
        lineEnded = true;
    }

    private void markBorder(int at) {
        if (anySymbol && !borderPending) {
            borderPending = true;
            borderStart = at;
            borderEnd = at + width;
        }
    }

    private int border() {
        borderPending = false;
        text[0] = BORDER_CHAR;
        textLength = 1;
        length = 1;
        start = borderStart;
        end = borderEnd;
        kind = BORDER;
        return kind;
    }

    private int single(int symbolKind) {
        begin(symbolKind);
        tight = symbolKind == IDEOGRAPH;
        append();
        return kind;
    }

    private void begin(int symbolKind) {
        kind = symbolKind;
        start = bufferOffset + position;
        textLength = 0;
        length = 0;
        anySymbol = true;
        lineEnded = false;
        afterCarriageReturn = false;
    }

    private void append() {
        textLength += Character.toChars(CharTable.folded(packed), text, textLength);
        length++;
        position += width;
        end = bufferOffset + position;
    }

    private int word() throws IOException {
        begin(WORD);
        do {
            int charKind = CharTable.kind(packed);
            if (charKind == CharTable.LETTER || charKind == CharTable.MARK) {
                append();
                tight = true;
            } else if (charKind == CharTable.INVISIBLE) {
                position += width;
                tight = false;
            } else {
                break;
            }
        } while (length < MAX_TOKEN_LENGTH && peek());
        return kind;
    }

    private int number() throws IOException {
        begin(NUMBER);
        digits();
        if (length <= THOUSANDS && length < MAX_TOKEN_LENGTH) {
            while (length + THOUSANDS <= MAX_TOKEN_LENGTH && thousandsFollow()) {
                position++;
                for (int i = 0; i < THOUSANDS && peek(); i++) {
                    append();
                }
            }
        }
        if (length + 2 <= MAX_TOKEN_LENGTH && decimalsFollow()) {
            peek();
            append();
            digits();
        }
        tight = true;
        return kind;
    }

    private void digits() throws IOException {
        while (length < MAX_TOKEN_LENGTH && peek() && CharTable.kind(packed) == CharTable.DIGIT) {
            append();
        }
    }

    private boolean decimalsFollow() throws IOException {
        return peek()
                && CharTable.kind(packed) == CharTable.DOT
                && CharTable.kind(lookAt(position + width)) == CharTable.DIGIT;
    }

    /** A comma and exactly three digits. */
    private boolean thousandsFollow() throws IOException {
        if (!peek() || CharTable.folded(packed) != ',') {
            return false;
        }
        int at = position + width;
        for (int i = 0; i < THOUSANDS; i++) {
            if (CharTable.kind(lookAt(at)) != CharTable.DIGIT) {
                return false;
            }
            at += widthAt(at);
        }
        return CharTable.kind(lookAt(at)) != CharTable.DIGIT;
    }

    private boolean followedTight() {
        int following = CharTable.kind(lookAt(position + width));
        return following == CharTable.LETTER || following == CharTable.DIGIT || following == CharTable.IDEOGRAPH;
    }

    /** Looks at the code point under the cursor: sets {@link #packed} and {@link #width}; false at the end. */
    private boolean peek() throws IOException {
        if (position > limit - LOOK_AHEAD && !endOfInput) {
            fill();
        }
        if (position >= limit) {
            return false;
        }
        packed = table.lookup(buffer[position]);
        width = 1;
        if (CharTable.kind(packed) == CharTable.SURROGATE) {
            packed = lookAt(position);
            width = widthAt(position);
        }
        return true;
    }

    private int lookAt(int at) {
        if (at >= limit) {
            return CharTable.TRANSPARENT << 24;
        }
        char c = buffer[at];
        if (!Character.isSurrogate(c)) {
            return table.lookup(c);
        }
        return widthAt(at) == 2 ? table.lookup(Character.toCodePoint(c, buffer[at + 1])) : table.lookup('\0');
    }

    private int widthAt(int at) {
        return at + 1 < limit && Character.isHighSurrogate(buffer[at]) && Character.isLowSurrogate(buffer[at + 1])
                ? 2
                : 1;
    }

    private void fill() throws IOException {
        System.arraycopy(buffer, position, buffer, 0, limit - position);
        bufferOffset += position;
        limit -= position;
        position = 0;
        while (limit < LOOK_AHEAD && !endOfInput) {
            int read = reader.read(buffer, limit, buffer.length - limit);
            if (read < 0) {
                endOfInput = true;
            } else {
                limit += read;
            }
        }
    }
}
