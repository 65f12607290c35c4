package org.baoku.analysis.internal.dictionary;

import java.io.IOException;

/**
 * How likely Chinese personal names are: a surname and one or two given characters. Costs are thousandths of a nat and
 * do not contain the cost of a name at its place in the sentence. Characters are codes of the trie. Immutable.
 */
public final class PersonNames {
    /** Cost of what cannot be. */
    public static final int IMPOSSIBLE = Character.MAX_VALUE;

    private final char[] surnames;
    private final char[] firsts;
    private final char[] lasts;
    private final char[] singles;
    private final BigramTable pairs;

    /**
     * The tables; an array is indexed by code and holds {@link #IMPOSSIBLE} where the character cannot stand.
     *
     * @param surnames costs of surnames
     * @param firsts costs of the first of two given characters
     * @param lasts costs of the last of two given characters
     * @param singles costs of a single given character
     * @param pairs costs of two given characters that were seen together
     */
    public PersonNames(char[] surnames, char[] firsts, char[] lasts, char[] singles, BigramTable pairs) {
        this.surnames = surnames;
        this.firsts = firsts;
        this.lasts = lasts;
        this.singles = singles;
        this.pairs = pairs;
    }

    static PersonNames read(Tables.Reader in) throws IOException {
        return new PersonNames(in.chars(), in.chars(), in.chars(), in.chars(), in.bigrams());
    }

    void write(Tables.Writer out) throws IOException {
        out.chars(surnames);
        out.chars(firsts);
        out.chars(lasts);
        out.chars(singles);
        out.bigrams(pairs);
    }

    /** Cost of a character as a surname. */
    public int surname(int code) {
        return surnames[code];
    }

    /** Cost of a character as the whole given name. */
    public int given(int code) {
        return code < singles.length ? singles[code] : IMPOSSIBLE;
    }

    /** Cost of two characters as the given name. */
    public int given(int first, int last) {
        if (first >= firsts.length || last >= lasts.length) {
            return IMPOSSIBLE;
        }
        int seen = pairs.cost(pairs.row(first), last);
        return seen != 0 ? seen : firsts[first] + lasts[last];
    }
}
