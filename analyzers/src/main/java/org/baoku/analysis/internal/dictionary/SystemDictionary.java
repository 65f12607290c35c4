package org.baoku.analysis.internal.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.baoku.analysis.error.DictionaryException;
import org.baoku.analysis.internal.text.CharTable;

/**
 * The bundled dictionary as flat tables: trie, costs and part of speech of each word, costs of word pairs, names of
 * persons. Word numbers ascend from the most frequent word. Behind the words that the trie finds there are context
 * words, which stand for what lies between runs of ideographs and for what no dictionary lists: punctuation marks and
 * the classes {@link #BEGIN} to {@link #UNLISTED}. Costs are thousandths of a nat. Immutable.
 *
 * <p>The cost of a word after another is the cost of the pair where it is listed, else the back-off of the left word
 * plus the single cost of the right one.
 */
public final class SystemDictionary {
    /** Name of the resource, beside this class. */
    public static final String RESOURCE = "system.dictionary";

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

    /** Class of the context word for a character that begins no word. */
    public static final int UNLISTED = 6;

    /** How many classes of context words there are. */
    public static final int CLASSES = 7;

    private final char[] codes;
    private final DoubleArrayTrie trie;
    private final long[] records;
    private final char[] singles;
    private final byte[] tags;
    private final List<String> tagNames;
    private final BigramTable bigrams;
    private final int markCount;
    private final int[] markWords = new int[Character.MAX_VALUE + 1];
    private final int[] classWords;
    private final PersonNames names;
    private final long fingerprint;
    private final byte[] traits;
    private final char[] plainCodes;

    private SystemDictionary(Tables.Reader in) throws IOException {
        codes = in.chars();
        trie = new DoubleArrayTrie(in.longs());
        singles = in.chars();
        char[] backOffs = in.chars();
        tags = in.bytes();
        tagNames = in.strings();
        bigrams = in.bigrams();
        char[] marks = in.chars();
        int[] wordsOfMarks = in.ints();
        classWords = in.ints();
        markCount = marks.length;
        Arrays.fill(markWords, classWords[UNLISTED]);
        for (int i = 0; i < markCount; i++) {
            markWords[marks[i]] = wordsOfMarks[i];
        }
        names = PersonNames.read(in);
        fingerprint = in.checksum();
        in.finish();
        records = WordRecords.of(backOffs, bigrams);
        traits = CharTraits.of(codes, names);
        plainCodes = new char[codes.length];
        for (int c = 0; c < codes.length; c++) {
            plainCodes[c] = CharTable.get().lookup((char) c) == c ? codes[c] : 0;
        }
    }

    /** Reads the tables that {@link #write} wrote, named so in errors. */
    public static SystemDictionary read(InputStream in, String name) throws IOException {
        return new SystemDictionary(new Tables.Reader(in, name));
    }

    /** What the compiler hands over to be written; arrays indexed by word number unless their name says otherwise. */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    public record Content(
            char[] codes,
            DoubleArrayTrie trie,
            char[] singles,
            char[] backOffs,
            byte[] tags,
            List<String> tagNames,
            BigramTable bigrams,
            char[] marks,
            int[] markWords,
            int[] classWords,
            PersonNames names) {
        /** The same with verdicts on the words. */
        public Content decided(DoubleArrayTrie newTrie) {
            return new Content(
                    codes, newTrie, singles, backOffs, tags, tagNames, bigrams, marks, markWords, classWords, names);
        }
    }

    /** Writes tables. */
    public static void write(Content content, OutputStream target) throws IOException {
        Tables.Writer out = new Tables.Writer(target);
        out.chars(content.codes());
        out.longs(content.trie().units());
        out.chars(content.singles());
        out.chars(content.backOffs());
        out.bytes(content.tags());
        out.strings(content.tagNames());
        out.bigrams(content.bigrams());
        out.chars(content.marks());
        out.ints(content.markWords());
        out.ints(content.classWords());
        content.names().write(out);
        out.finish();
    }

    /** The bundled dictionary, loaded at first use. */
    public static SystemDictionary bundled() {
        return Bundled.DICTIONARY;
    }

    /** Codes in the trie by UTF-16 code unit, 0 where no word has it; not a copy. */
    public char[] codes() {
        return codes;
    }

    /** Codes of the ideographs that fold to themselves; 0 for all other characters; not a copy. */
    public char[] plainCodes() {
        return plainCodes;
    }

    /** Traits by code, see {@link CharTraits}; not a copy. */
    public byte[] traits() {
        return traits;
    }

    /** Finds the words; its values are those of {@link Verdicts}. */
    public DoubleArrayTrie trie() {
        return trie;
    }

    /** What the lattice asks of words, see {@link WordRecords}; not a copy. */
    public long[] records() {
        return records;
    }

    /** Costs of words by themselves; not a copy. */
    public char[] singles() {
        return singles;
    }

    /** Parts of speech by word, as indices into {@link #tagNames}; not a copy. */
    public byte[] tags() {
        return tags;
    }

    /** Names of the parts of speech, of the tag set that HanLP uses. */
    public List<String> tagNames() {
        return tagNames;
    }

    /** Costs of word pairs. */
    public BigramTable bigrams() {
        return bigrams;
    }

    /** Costs of names of persons. */
    public PersonNames names() {
        return names;
    }

    /** How many words the trie finds: they have the numbers below. */
    public int listedWords() {
        return tags.length - CLASSES - markCount;
    }

    /** The context word of a class. */
    public int classWord(int contextClass) {
        return classWords[contextClass];
    }

    /** The context word of a folded punctuation mark; that of {@link #UNLISTED} when the dictionary has no such mark. */
    public int markWord(int mark) {
        return mark > Character.MAX_VALUE ? classWords[UNLISTED] : markWords[mark];
    }

    /** Says what is in the tables: equal for equal content. */
    public long fingerprint() {
        return fingerprint;
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
