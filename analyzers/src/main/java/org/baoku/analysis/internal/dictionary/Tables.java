package org.baoku.analysis.internal.dictionary;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.baoku.analysis.error.DictionaryException;

/**
 * Arrays as a file: magic number, version, arrays one after the other, each after its length, and the CRC-32C of all
 * before it. Big-endian.
 */
final class Tables {
    private static final int MAGIC = 0x42414F4B;
    private static final int VERSION = 3;
    private static final int CHUNK_BYTES = 1 << 16;

    private Tables() {}

    /** Writes arrays. */
    static final class Writer {
        private final CRC32C checksum = new CRC32C();
        private final DataOutputStream out;

        Writer(OutputStream target) throws IOException {
            out = new DataOutputStream(new CheckedOutputStream(target, checksum));
            out.writeInt(MAGIC);
            out.writeInt(VERSION);
        }

        void chars(char[] values) throws IOException {
            byte[] bytes = new byte[values.length * Character.BYTES];
            ByteBuffer.wrap(bytes).asCharBuffer().put(values);
            block(values.length, bytes);
        }

        void ints(int[] values) throws IOException {
            byte[] bytes = new byte[values.length * Integer.BYTES];
            ByteBuffer.wrap(bytes).asIntBuffer().put(values);
            block(values.length, bytes);
        }

        void longs(long[] values) throws IOException {
            byte[] bytes = new byte[values.length * Long.BYTES];
            ByteBuffer.wrap(bytes).asLongBuffer().put(values);
            block(values.length, bytes);
        }

        void bytes(byte[] values) throws IOException {
            block(values.length, values);
        }

        void strings(List<String> values) throws IOException {
            out.writeInt(values.size());
            for (String value : values) {
                out.writeUTF(value);
            }
        }

        void bigrams(BigramTable table) throws IOException {
            longs(table.rows());
            ints(table.entries());
        }

        private void block(int length, byte[] bytes) throws IOException {
            out.writeInt(length);
            out.write(bytes);
        }

        /** Writes the checksum; nothing may follow. */
        void finish() throws IOException {
            out.writeLong(checksum.getValue());
            out.flush();
        }
    }

    /** Reads what {@link Writer} wrote, in the same order. */
    static final class Reader {
        private final String name;
        private final CRC32C checksum = new CRC32C();
        private final DataInputStream in;

        Reader(InputStream source, String name) throws IOException {
            this.name = name;
            in = new DataInputStream(new CheckedInputStream(new BufferedInputStream(source, CHUNK_BYTES), checksum));
            expect("magic number", MAGIC, in.readInt());
            expect("version", VERSION, in.readInt());
        }

        char[] chars() throws IOException {
            char[] values = new char[in.readInt()];
            block(values.length * Character.BYTES).asCharBuffer().get(values);
            return values;
        }

        int[] ints() throws IOException {
            int[] values = new int[in.readInt()];
            block(values.length * Integer.BYTES).asIntBuffer().get(values);
            return values;
        }

        long[] longs() throws IOException {
            long[] values = new long[in.readInt()];
            block(values.length * Long.BYTES).asLongBuffer().get(values);
            return values;
        }

        byte[] bytes() throws IOException {
            byte[] values = new byte[in.readInt()];
            in.readFully(values);
            return values;
        }

        List<String> strings() throws IOException {
            int count = in.readInt();
            List<String> values = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                values.add(in.readUTF());
            }
            return List.copyOf(values);
        }

        BigramTable bigrams() throws IOException {
            long[] rows = longs();
            return new BigramTable(rows, ints());
        }

        private ByteBuffer block(int length) throws IOException {
            byte[] bytes = new byte[length];
            in.readFully(bytes);
            return ByteBuffer.wrap(bytes);
        }

        /** Checks the checksum. */
        void finish() throws IOException {
            long computed = checksum.getValue();
            expect("checksum", computed, in.readLong());
        }

        /** The checksum of what was read so far: names the content. */
        long checksum() {
            return checksum.getValue();
        }

        private void expect(String what, long expected, long found) {
            if (expected != found) {
                throw new DictionaryException("%s is damaged or of another release: its %s is %x, expected %x"
                        .formatted(name, what, found, expected));
            }
        }
    }
}
