package org.baoku.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Splits a stream into lines of bytes at {@code \n}, so that a line in a wrong encoding does not spoil the next. */
final class ByteLines {
    private final InputStream in;
    private final int mostBytes;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 12);
    private boolean tooLong;

    /** Longer lines than {@code mostBytes} are skipped; {@link #tooLong()} tells. */
    ByteLines(InputStream in, int mostBytes) {
        this.in = in;
        this.mostBytes = mostBytes;
    }

    /** The next line without its end, or nothing at the end of the stream. */
    Optional<byte[]> next() throws IOException {
        line.reset();
        tooLong = false;
        int b = in.read();
        if (b < 0) {
            return Optional.empty();
        }
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (line.size() < mostBytes) {
                line.write(b);
            } else {
                tooLong = true;
            }
        }
        return Optional.of(line.toByteArray());
    }

    /** Whether the line just returned was cut. */
    boolean tooLong() {
        return tooLong;
    }
}
