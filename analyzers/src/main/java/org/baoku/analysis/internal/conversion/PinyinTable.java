package org.baoku.analysis.internal.conversion;

/**
 * The pinyin of characters and of phrases in lower-case ASCII letters, without tones, ü written v. A character has its
 * readings, the usual one first; a phrase decides the reading of each of its characters (重庆 chong qing). Immutable.
 */
public final class PinyinTable {
    /** The resource, beside this class. */
    public static final String RESOURCE = "pinyin.txt";

    /** No entry begins at a place. */
    public static final int NONE = PhraseTable.NONE;

    private final PhraseTable entries;

    private PinyinTable(PhraseTable entries) {
        this.entries = entries;
    }

    /** The bundled table, loaded at first use. */
    public static PinyinTable bundled() {
        return Bundled.TABLE;
    }

    /**
     * The longest entry that begins at a place.
     *
     * @param text where to look
     * @param from index of its first code unit
     * @param to index before which it must end
     * @return its number, or {@link #NONE}
     */
    public int longestAt(char[] text, int from, int to) {
        return entries.longestAt(text, from, to);
    }

    /** The length of an entry in UTF-16 code units. */
    public int length(int entry) {
        return entries.length(entry);
    }

    /** Whether the entry is one character, with its readings, and not a phrase, with one syllable for each character. */
    public boolean isCharacter(int entry) {
        return entries.isCharacter(entry);
    }

    /** The number of syllables of a phrase, or of different readings of a character; at least 1. */
    public int count(int entry) {
        return entries.count(entry);
    }

    /** A syllable of a phrase, or a reading of a character, counted from 0. */
    public String syllable(int entry, int index) {
        return entries.value(entry, index);
    }

    private static final class Bundled {
        static final PinyinTable TABLE = new PinyinTable(PhraseTable.bundled(RESOURCE));
    }
}
