package org.baoku.analysis.internal.dictionary;

import java.io.IOException;

/**
 * How likely Chinese personal names are: a surname and one or two given characters. Costs are thousandths of a nat and
 * do not contain the cost of a name at its place in the sentence. Characters are codes of the trie. Immutable.
 */
public final class PersonNames {
    /** Cost of what cannot be, and the greatest cost of one character. */
    public static final int IMPOSSIBLE = Character.MAX_VALUE;

    private static final int FIRST_SHIFT = Character.SIZE;
    private static final int LAST_SHIFT = 2 * Character.SIZE;
    private static final int SINGLE_SHIFT = 3 * Character.SIZE;

    private final long[] costs;

    private PersonNames(long[] costs) {
        this.costs = costs;
    }

    /**
     * The tables; an array is indexed by code and holds {@link #IMPOSSIBLE} where the character cannot stand.
     *
     * @param surnames costs of surnames
     * @param firsts costs of the first of two given characters
     * @param lasts costs of the last of two given characters
     * @param singles costs of a single given character
     */
    public static PersonNames of(char[] surnames, char[] firsts, char[] lasts, char[] singles) {
        long[] costs = new long[surnames.length];
        for (int code = 0; code < costs.length; code++) {
            costs[code] = (long) singles[code] << SINGLE_SHIFT
                    | (long) lasts[code] << LAST_SHIFT
                    | (long) firsts[code] << FIRST_SHIFT
                    | surnames[code];
        }
        return new PersonNames(costs);
    }

    static PersonNames read(Tables.Reader in) throws IOException {
        return new PersonNames(in.longs());
    }

    void write(Tables.Writer out) throws IOException {
        out.longs(costs);
    }

    /** All costs of a character, to be asked for one by one. */
    public long costs(int code) {
        return code < costs.length ? costs[code] : -1;
    }

    /** Cost as a surname. */
    public static int surname(long costs) {
        return (int) costs & IMPOSSIBLE;
    }

    /** Cost as the first of two given characters. */
    public static int first(long costs) {
        return (int) (costs >>> FIRST_SHIFT) & IMPOSSIBLE;
    }

    /** Cost as the last of two given characters. */
    public static int last(long costs) {
        return (int) (costs >>> LAST_SHIFT) & IMPOSSIBLE;
    }

    /** Cost as the whole given name. */
    public static int single(long costs) {
        return (int) (costs >>> SINGLE_SHIFT) & IMPOSSIBLE;
    }
}
