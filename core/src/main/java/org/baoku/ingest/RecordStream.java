package org.baoku.ingest;

import java.io.IOException;
import java.io.InputStream;

/** Bounds each record of a stream, and each piece of a record that a parser must hold whole. */
final class RecordStream extends CountedStream {
    /** A text, a tag with its attributes or a field of a table may have this many bytes. */
    static final int PIECE_BYTES = 16 << 20;

    private final int mostPieceBytes;
    private long record;
    private long piece;

    /** A stream whose pieces may have so many bytes. */
    RecordStream(InputStream in, int mostPieceBytes) {
        super(in);
        this.mostPieceBytes = mostPieceBytes;
    }

    /** A record begins about here. */
    void startRecord() {
        record = count();
        piece = record;
    }

    /** A piece begins about here. */
    void startPiece() {
        piece = count();
    }

    @Override
    void check(long count) throws IOException {
        if (count - record > ArticleReader.MOST_BYTES) {
            throw new TooLargeException("too large: a record may have %s bytes".formatted(ArticleReader.MOST_BYTES));
        }
        if (count - piece > mostPieceBytes) {
            throw new TooLargeException("too large: a text or tag may have %s bytes".formatted(mostPieceBytes));
        }
    }
}
