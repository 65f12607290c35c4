package org.baoku.analysis;

import java.util.HexFormat;
import java.util.Optional;
import org.baoku.analysis.internal.dictionary.SystemDictionary;
import org.baoku.analysis.internal.dictionary.WordTables;

/**
 * The words that segmentation knows, with their costs and parts of speech. An immutable snapshot, safe for all threads:
 * to change words, make another lexicon and hand it to the analyzer.
 */
public final class Lexicon {
    private static final HexFormat HEX = HexFormat.of();

    private final WordTables tables;

    private Lexicon(WordTables tables) {
        this.tables = tables;
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
        return find(word) != WordTables.UNKNOWN;
    }

    /**
     * The part of speech of a word, in the tag set of HanLP ({@code n}, {@code v}, {@code ns}, {@code nr}…).
     *
     * @param word the word; it is normalized first
     * @return the part of speech; empty when the word is not in the lexicon
     */
    public Optional<String> partOfSpeech(CharSequence word) {
        int found = find(word);
        return found == WordTables.UNKNOWN ? Optional.empty() : Optional.of(tables.partOfSpeech(found));
    }

    /** {@return 16 hexadecimal digits that name the content of the lexicon: lexicons of one name segment every text alike} */
    public String fingerprint() {
        return HEX.toHexDigits(tables.system().fingerprint());
    }

    private int find(CharSequence word) {
        char[] chars = TextNormalizer.normalize(word).toCharArray();
        return chars.length == 0 ? WordTables.UNKNOWN : tables.find(chars, chars.length);
    }

    WordTables tables() {
        return tables;
    }

    private static final class Bundled {
        static final Lexicon LEXICON = new Lexicon(new WordTables(SystemDictionary.bundled()));
    }
}
