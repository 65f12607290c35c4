package org.baoku.analysis.internal.dictionary;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.baoku.analysis.DictionaryException;

/**
 * The bundled dictionary as flat tables: trie, cost and part of speech of each word, costs of word pairs. Word numbers
 * ascend from the most frequent word. Besides words that the trie finds there are context words, which stand for what
 * lies between runs of ideographs: punctuation marks and the classes {@link #BEGIN} to {@link #PERSON}. Costs are thousandths of a nat.
 * Immutable.
 *
 * <p>File: magic, version, then the sections in the order of {@link #write}, then the CRC-32C of all before it.
 */
public final class SystemDictionary {
    /** Name of the resource, beside this class. */
    public static final String RESOURCE = "system.dictionary";

    private static final int MAGIC = 0x42414F4B;
    private static final int VERSION = 1;
    private static final int CHUNK_BYTES = 1 << 16;

    /** Class of the context word before the first word of a text. */
    public static final int BEGIN = 0;

    /** Class of the context word after the last word of a text. */
    public static final int END = 1;

    /** Class of the context word for a number. */
    public static final int NUMBER = 2;

    /** Class of the context word for a word of letters. */
    public static final int LATIN = 3;

    /** Class of the context word for a date or time. */
    public static final int TIME = 4;

    /** Class of the context word for the name of a person. */
    public static final int PERSON = 5;

    /** How many classes of context words there are. */
    public static final int CLASSES = 6;

    private final char[] codes;
    private final DoubleArrayTrie trie;
    private final short[] costs;
    private final byte[] tags;
    private final List<String> tagNames;
    private final BigramTable bigrams;
    private final char[] contextChars;
    private final int[] contextWords;
    private final int[] classWords;
    private final long fingerprint;

    /** The tables as the compiler made them; the arrays are kept, not copied. */
    public SystemDictionary(
            char[] codes,
            DoubleArrayTrie trie,
            short[] costs,
            byte[] tags,
            List<String> tagNames,
            BigramTable bigrams,
            char[] contextChars,
            int[] contextWords,
            int[] classWords,
            long fingerprint) {
        this.codes = codes;
        this.trie = trie;
        this.costs = costs;
        this.tags = tags;
        this.tagNames = List.copyOf(tagNames);
        this.bigrams = bigrams;
        this.contextChars = contextChars;
        this.contextWords = contextWords;
        this.classWords = classWords;
        this.fingerprint = fingerprint;
    }

    /** The bundled dictionary, loaded at first use. */
    public static SystemDictionary bundled() {
        return Bundled.DICTIONARY;
    }

    /** Code of a UTF-16 code unit in the trie; 0 when no word has it. */
    public int code(char c) {
        return codes[c];
    }

    /** Finds the words. */
    public DoubleArrayTrie trie() {
        return trie;
    }

    /** Number of words, context words among them. */
    public int wordCount() {
        return costs.length;
    }

    /** Cost of a word whatever stands before it. */
    public int cost(int word) {
        return costs[word];
    }

    /** Part of speech of a word: an index into {@link #tagNames}. */
    public int tag(int word) {
        return tags[word];
    }

    /** Names of the parts of speech, of the tag set that HanLP uses. */
    public List<String> tagNames() {
        return tagNames;
    }

    /** Costs of word pairs. */
    public BigramTable bigrams() {
        return bigrams;
    }

    /** The context word of a class. */
    public int classWord(int contextClass) {
        return classWords[contextClass];
    }

    /** The context word of a folded punctuation mark; -1 when the dictionary does not know the mark. */
    public int markWord(int mark) {
        int at = mark > Character.MAX_VALUE ? -1 : Arrays.binarySearch(contextChars, (char) mark);
        return at < 0 ? -1 : contextWords[at];
    }

    /** Says what is in the tables: equal for equal content. */
    public long fingerprint() {
        return fingerprint;
    }

    /** The word of the first characters of an array, already folded, or -1. */
    public int find(char[] chars, int length) {
        int node = DoubleArrayTrie.ROOT;
        for (int i = 0; i < length; i++) {
            int code = codes[chars[i]];
            node = code == 0 ? -1 : trie.child(node, code);
            if (node < 0) {
                return -1;
            }
        }
        return trie.value(node);
    }

    /** Writes the tables. */
    public void write(OutputStream out) throws IOException {
        CRC32C checksum = new CRC32C();
        DataOutputStream data = new DataOutputStream(new CheckedOutputStream(out, checksum));
        data.writeInt(MAGIC);
        data.writeInt(VERSION);
        data.writeLong(fingerprint);
        writeChars(data, codes);
        writeLongs(data, trie.units());
        writeShorts(data, costs);
        data.writeInt(tags.length);
        data.write(tags);
        data.writeInt(tagNames.size());
        for (String name : tagNames) {
            data.writeUTF(name);
        }
        writeLongs(data, bigrams.rows());
        writeInts(data, bigrams.entries());
        writeChars(data, contextChars);
        writeInts(data, contextWords);
        writeInts(data, classWords);
        data.writeLong(checksum.getValue());
        data.flush();
    }

    /**
     * Reads tables that {@link #write} wrote.
     *
     * @param name what to call them in an error
     */
    public static SystemDictionary read(InputStream in, String name) throws IOException {
        CRC32C checksum = new CRC32C();
        CheckedInputStream checked = new CheckedInputStream(new BufferedInputStream(in, CHUNK_BYTES), checksum);
        DataInputStream data = new DataInputStream(checked);
        expect(name, "magic number", MAGIC, data.readInt());
        expect(name, "version", VERSION, data.readInt());
        long fingerprint = data.readLong();
        char[] codes = readChars(data);
        DoubleArrayTrie trie = new DoubleArrayTrie(readLongs(data));
        short[] costs = readShorts(data);
        byte[] tags = data.readNBytes(data.readInt());
        String[] tagNames = new String[data.readInt()];
        for (int i = 0; i < tagNames.length; i++) {
            tagNames[i] = data.readUTF();
        }
        BigramTable bigrams = new BigramTable(readLongs(data), readInts(data));
        char[] contextChars = readChars(data);
        int[] contextWords = readInts(data);
        int[] classWords = readInts(data);
        long sum = checksum.getValue();
        expect(name, "checksum", sum, data.readLong());
        return new SystemDictionary(
                codes,
                trie,
                costs,
                tags,
                List.of(tagNames),
                bigrams,
                contextChars,
                contextWords,
                classWords,
                fingerprint);
    }

    private static void expect(String name, String what, long expected, long found) {
        if (expected != found) {
            throw new DictionaryException(
                    "%s is damaged or of another release: %s %x, expected %x".formatted(name, what, found, expected));
        }
    }

    private static void writeChars(DataOutputStream out, char[] values) throws IOException {
        byte[] bytes = new byte[values.length * Character.BYTES];
        ByteBuffer.wrap(bytes).asCharBuffer().put(values);
        writeBlock(out, values.length, bytes);
    }

    private static void writeShorts(DataOutputStream out, short[] values) throws IOException {
        byte[] bytes = new byte[values.length * Short.BYTES];
        ByteBuffer.wrap(bytes).asShortBuffer().put(values);
        writeBlock(out, values.length, bytes);
    }

    private static void writeInts(DataOutputStream out, int[] values) throws IOException {
        byte[] bytes = new byte[values.length * Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().put(values);
        writeBlock(out, values.length, bytes);
    }

    private static void writeLongs(DataOutputStream out, long[] values) throws IOException {
        byte[] bytes = new byte[values.length * Long.BYTES];
        ByteBuffer.wrap(bytes).asLongBuffer().put(values);
        writeBlock(out, values.length, bytes);
    }

    private static void writeBlock(DataOutputStream out, int length, byte[] bytes) throws IOException {
        out.writeInt(length);
        out.write(bytes);
    }

    private static char[] readChars(DataInputStream in) throws IOException {
        char[] values = new char[in.readInt()];
        readBlock(in, values.length, Character.BYTES).asCharBuffer().get(values);
        return values;
    }

    private static short[] readShorts(DataInputStream in) throws IOException {
        short[] values = new short[in.readInt()];
        readBlock(in, values.length, Short.BYTES).asShortBuffer().get(values);
        return values;
    }

    private static int[] readInts(DataInputStream in) throws IOException {
        int[] values = new int[in.readInt()];
        readBlock(in, values.length, Integer.BYTES).asIntBuffer().get(values);
        return values;
    }

    private static long[] readLongs(DataInputStream in) throws IOException {
        long[] values = new long[in.readInt()];
        readBlock(in, values.length, Long.BYTES).asLongBuffer().get(values);
        return values;
    }

    private static ByteBuffer readBlock(DataInputStream in, int length, int unitBytes) throws IOException {
        byte[] bytes = new byte[length * unitBytes];
        in.readFully(bytes);
        return ByteBuffer.wrap(bytes);
    }

    /** Loads once, when first asked. */
    private static final class Bundled {
        static final SystemDictionary DICTIONARY = load();

        private static SystemDictionary load() {
            try (InputStream in = SystemDictionary.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new DictionaryException(RESOURCE + " is missing beside " + SystemDictionary.class.getName());
                }
                return read(in, RESOURCE);
            } catch (IOException e) {
                throw new DictionaryException(RESOURCE + " cannot be read", e);
            }
        }
    }
}
