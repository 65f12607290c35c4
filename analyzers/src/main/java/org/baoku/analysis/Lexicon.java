package org.baoku.analysis;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import org.baoku.analysis.internal.dictionary.WordTables;

/**
 * The words that segmentation knows, with their costs and parts of speech. An immutable snapshot, safe for all threads:
 * to change words, make another lexicon and hand it to the analyzer.
 */
public final class Lexicon {
    private static final HexFormat HEX = HexFormat.of();

    private static final double COUNTED_WORDS = 10_000_000;
    private static final double MILLI = 1000;

    private final WordTables tables;
    private final UserDictionary changes;
    private final String fingerprint;

    private Lexicon(WordTables tables, UserDictionary changes) {
        this.tables = tables;
        this.changes = changes;
        this.fingerprint = fingerprint(tables, changes);
    }

    /** {@return the bundled lexicon, compiled from HanLP's dictionaries; loaded when first asked for} */
    public static Lexicon bundled() {
        return Bundled.LEXICON;
    }

    /**
     * Whether a word is in the lexicon, whatever its width, case and script.
     *
     * @param word the word; it is normalized first
     * @return whether the lexicon has it
     */
    public boolean contains(CharSequence word) {
        return find(word) != WordTables.NONE;
    }

    /**
     * The part of speech of a word, in the tag set of HanLP ({@code n}, {@code v}, {@code ns}, {@code nr}…).
     *
     * @param word the word; it is normalized first
     * @return the part of speech; empty when the word is not in the lexicon
     */
    public Optional<String> partOfSpeech(CharSequence word) {
        int found = find(word);
        return found == WordTables.NONE ? Optional.empty() : Optional.of(tables.partOfSpeech(found));
    }

    /** {@return 16 hexadecimal digits that name the content of the lexicon: lexicons of one name segment every text alike} */
    public String fingerprint() {
        return fingerprint;
    }

    private static String fingerprint(WordTables tables, UserDictionary changes) {
        String system = HEX.toHexDigits(tables.system().fingerprint());
        if (changes.addedCount() + changes.removedCount() == 0) {
            return system;
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(system.getBytes(StandardCharsets.UTF_8));
            new TreeMap<>(changes.added())
                    .forEach((word, entry) -> digest.update(("+" + word + entry).getBytes(StandardCharsets.UTF_8)));
            for (String word : new TreeSet<>(changes.removed())) {
                digest.update(("-" + word).getBytes(StandardCharsets.UTF_8));
            }
            return HEX.formatHex(digest.digest(), 0, Long.BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * A lexicon with the words of a user dictionary added to these and its removed words taken away. A word that this
     * lexicon has already gets the frequency and part of speech of the user dictionary.
     *
     * @param dictionary the changes
     * @return the new lexicon; this one stays as it is
     */
    public Lexicon with(UserDictionary dictionary) {
        UserDictionary all = changes.and(dictionary);
        Map<String, WordTables.UserWord> words = new LinkedHashMap<>();
        all.added().forEach((word, entry) -> {
            OptionalInt cost = entry.frequency().isEmpty()
                    ? OptionalInt.empty()
                    : OptionalInt.of((int) (-Math.log((entry.frequency().getAsLong() + 0.5) / COUNTED_WORDS) * MILLI));
            words.put(word, new WordTables.UserWord(cost, entry.partOfSpeech()));
        });
        return new Lexicon(new WordTables(tables.system(), words, all.removed()), all);
    }

    private int find(CharSequence word) {
        char[] chars = TextNormalizer.normalize(word).toCharArray();
        return chars.length == 0 ? WordTables.NONE : tables.find(chars, chars.length);
    }

    WordTables tables() {
        return tables;
    }

    private static final class Bundled {
        static final Lexicon LEXICON = new Lexicon(WordTables.bundled(), UserDictionary.EMPTY);
    }
}
