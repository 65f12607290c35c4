package org.baoku.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that are read, and fails where there are too many. Cannot go back. */
abstract class CountedStream extends FilterInputStream {
    private long count;

    CountedStream(InputStream in) {
        super(in);
    }

    /** Throws if so many bytes are too many. */
    abstract void check(long count) throws IOException;

    final long count() {
        return count;
    }

    @Override
    public final int read() throws IOException {
        int b = super.read();
        if (b >= 0) {
            check(++count);
        }
        return b;
    }

    @Override
    public final int read(byte[] bytes, int start, int length) throws IOException {
        int read = super.read(bytes, start, length);
        if (read > 0) {
            count += read;
            check(count);
        }
        return read;
    }

    @Override
    public final long skip(long bytes) {
        throw new UnsupportedOperationException("skip");
    }

    @Override
    public final boolean markSupported() {
        return false;
    }
}
