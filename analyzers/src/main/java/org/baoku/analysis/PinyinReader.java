package org.baoku.analysis;

import org.apache.lucene.util.ArrayUtil;
import org.baoku.analysis.internal.conversion.PinyinTable;

/**
 * Reads a word as a row of pieces: syllables that a phrase decides, characters with several readings, and characters
 * without pinyin, which are kept. For one thread at a time.
 */
final class PinyinReader {
    private final PinyinTable table;
    private final char umlaut;
    private final int maxReadings;

    /** The entry of each piece, or {@link PinyinTable#NONE}. */
    private int[] entries = new int[16];

    /** The syllable or reading within the entry; without an entry the character itself. */
    private int[] indexes = new int[16];

    private int pieces;

    PinyinReader(PinyinTable table, char umlaut, int maxReadings) {
        this.table = table;
        this.umlaut = umlaut;
        this.maxReadings = maxReadings;
    }

    /** Cuts a word into pieces. Returns the number of its readings, 0 if it holds no pinyin. */
    int read(char[] word, int length) {
        pieces = 0;
        int readings = 0;
        for (int i = 0; i < length; ) {
            int entry = table.longestAt(word, i, length);
            if (entry == PinyinTable.NONE) {
                add(entry, word[i++]);
                continue;
            }
            i += table.length(entry);
            readings = Math.max(readings, 1);
            if (table.isCharacter(entry)) {
                add(entry, 0);
                readings = Math.min(readings * Math.min(table.count(entry), maxReadings), maxReadings);
            } else {
                for (int syllable = 0; syllable < table.count(entry); syllable++) {
                    add(entry, syllable);
                }
            }
        }
        return readings;
    }

    /** Chooses a reading of the word; number 0 is the usual one, and the last character changes first. */
    void choose(int reading) {
        int rest = reading;
        for (int i = pieces - 1; i >= 0; i--) {
            if (entries[i] != PinyinTable.NONE && table.isCharacter(entries[i])) {
                indexes[i] = rest % table.count(entries[i]);
                rest /= table.count(entries[i]);
            }
        }
    }

    /** Appends the word in the chosen reading, whole or with the first letter of each syllable. */
    void appendTo(TermList terms, boolean initials) {
        for (int i = 0; i < pieces; i++) {
            if (entries[i] == PinyinTable.NONE) {
                terms.append((char) indexes[i]);
                continue;
            }
            String syllable = table.syllable(entries[i], indexes[i]);
            int length = initials ? 1 : syllable.length();
            for (int j = 0; j < length; j++) {
                char letter = syllable.charAt(j);
                terms.append(letter == 'v' ? umlaut : letter);
            }
        }
    }

    private void add(int entry, int index) {
        entries = ArrayUtil.grow(entries, pieces + 1);
        indexes = ArrayUtil.grow(indexes, pieces + 1);
        entries[pieces] = entry;
        indexes[pieces++] = index;
    }
}
