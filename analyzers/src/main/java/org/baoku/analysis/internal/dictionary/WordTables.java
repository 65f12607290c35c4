package org.baoku.analysis.internal.dictionary;

/** What the lattice looks words up in. Immutable. */
public final class WordTables {
    /** Stands for a character that begins no word. */
    public static final int UNKNOWN = -1;

    private static final int UNKNOWN_COST = 11_600;

    private final SystemDictionary system;

    /** The words of the system dictionary. */
    public WordTables(SystemDictionary system) {
        this.system = system;
    }

    /** The system dictionary. */
    public SystemDictionary system() {
        return system;
    }

    /** Cost of a word whatever stands before it. */
    public int cost(int word) {
        return word == UNKNOWN ? UNKNOWN_COST : system.cost(word);
    }

    /** Part of speech of a word; {@code x} for an unknown one. */
    public String partOfSpeech(int word) {
        return word == UNKNOWN ? "x" : system.tagNames().get(system.tag(word));
    }

    /** Where the pairs of a left word lie, 0 when it has none. */
    public long row(int word) {
        return word == UNKNOWN ? 0 : system.bigrams().row(word);
    }

    /** The word of these characters, already folded, or {@link #UNKNOWN}. */
    public int find(char[] chars, int length) {
        return system.find(chars, length);
    }

    /** Length of the longest word in UTF-16 code units. */
    public int maxWordLength() {
        return 32;
    }
}
