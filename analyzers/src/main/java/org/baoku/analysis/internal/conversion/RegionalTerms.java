package org.baoku.analysis.internal.conversion;

/**
 * Words that one region uses where another uses others (软体, 软件), and phrases whose script cannot be converted
 * character by character (乾隆). All conversions are in simplified characters; keys are there in both scripts. Immutable.
 */
public final class RegionalTerms {
    /** The resource with the words of the mainland for those of Taiwan, beside this class. */
    public static final String TO_MAINLAND = "to-mainland.txt";

    /** The resource with the words of Taiwan for those of the mainland, beside this class. */
    public static final String TO_TAIWAN = "to-taiwan.txt";

    /** No term begins at a place. */
    public static final int NONE = PhraseTable.NONE;

    private final PhraseTable terms;

    private RegionalTerms(PhraseTable terms) {
        this.terms = terms;
    }

    /** The words of the mainland for words of Taiwan, loaded at first use. */
    public static RegionalTerms toMainland() {
        return ToMainland.TERMS;
    }

    /** The words of Taiwan for words of the mainland, loaded at first use. */
    public static RegionalTerms toTaiwan() {
        return ToTaiwan.TERMS;
    }

    /**
     * The longest term of two or more characters that begins at a place.
     *
     * @param text where to look
     * @param from index of its first code unit
     * @param to index before which it must end
     * @return its number, or {@link #NONE}
     */
    public int longestAt(char[] text, int from, int to) {
        int term = terms.longestAt(text, from, to);
        return term == NONE || terms.isCharacter(term) ? NONE : term;
    }

    /** The term that a whole text is, be it one character only; or {@link #NONE}. */
    public int find(char[] text, int length) {
        int term = terms.longestAt(text, 0, length);
        return term == NONE || terms.length(term) < length ? NONE : term;
    }

    /** The length of a term in UTF-16 code units. */
    public int length(int term) {
        return terms.length(term);
    }

    /** The number of words that the other region has for a term; at least 1. */
    public int count(int term) {
        return terms.count(term);
    }

    /** A word of the other region for a term, counted from 0. */
    public String equivalent(int term, int index) {
        return terms.value(term, index);
    }

    private static final class ToMainland {
        static final RegionalTerms TERMS = new RegionalTerms(PhraseTable.bundled(TO_MAINLAND));
    }

    private static final class ToTaiwan {
        static final RegionalTerms TERMS = new RegionalTerms(PhraseTable.bundled(TO_TAIWAN));
    }
}
