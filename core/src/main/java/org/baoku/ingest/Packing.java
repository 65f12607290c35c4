package org.baoku.ingest;

import com.google.common.io.CountingInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** How tightly input may be packed, so that none can use up memory or time. */
final class Packing {
    /** Small enough to bomb nobody. */
    private static final long HARMLESS_BYTES = 16 << 20;

    /** News packs to a third or a tenth; deflate cannot pack tighter than a thousandth. */
    private static final int MOST_PACKING = 200;

    private Packing() {}

    static boolean isBomb(long packed, long unpacked) {
        return unpacked > HARMLESS_BYTES && unpacked / MOST_PACKING > packed;
    }

    static String bomb() {
        return "packed too tightly: it unpacks to more than %s times its size".formatted(MOST_PACKING);
    }

    /** A stream that fails where it gives more bytes than were announced. */
    static InputStream unpacked(InputStream in, long announced) {
        return new CountedStream(in) {
            @Override
            void check(long count) throws IOException {
                if (count > announced) {
                    throw new TooLargeException(
                            "damaged: it has more than the %s bytes it announces".formatted(announced));
                }
            }
        };
    }

    /** Unpacks gzip, and fails where it unpacks to too much. */
    static InputStream gunzip(InputStream in, int bufferBytes) throws IOException {
        var packed = new CountingInputStream(in);
        return new CountedStream(new GZIPInputStream(packed, bufferBytes)) {
            @Override
            void check(long count) throws IOException {
                if (isBomb(packed.getCount(), count)) {
                    throw new TooLargeException(bomb());
                }
            }
        };
    }
}
