package org.baoku.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Splits a stream into lines of bytes at {@code \n}, {@code \r} or both, so that a line in a wrong encoding does not
 * spoil the next. For one thread.
 */
final class ByteLines {
    private final InputStream in;
    private final int mostBytes;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 12);
    private boolean tooLong;
    private boolean afterReturn;
    private long number;

    /** Longer lines than {@code mostBytes} are skipped; {@link #tooLong()} tells. */
    ByteLines(InputStream in, int mostBytes) {
        this.in = in;
        this.mostBytes = mostBytes;
    }

    /** The next line without its end, or null at the end of the stream. */
    byte @Nullable [] next() throws IOException {
        line.reset();
        tooLong = false;
        int b = in.read();
        if (afterReturn && b == '\n') {
            b = in.read();
        }
        if (b < 0) {
            return null;
        }
        for (; b >= 0 && b != '\n' && b != '\r'; b = in.read()) {
            if (line.size() < mostBytes) {
                line.write(b);
            } else {
                tooLong = true;
            }
        }
        afterReturn = b == '\r';
        number++;
        return line.toByteArray();
    }

    /** Whether the line just returned was cut. */
    boolean tooLong() {
        return tooLong;
    }

    /** Number of the line just returned, from 1. */
    long number() {
        return number;
    }

    static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t') {
                return false;
            }
        }
        return true;
    }
}
