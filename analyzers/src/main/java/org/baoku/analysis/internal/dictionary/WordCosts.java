package org.baoku.analysis.internal.dictionary;

import java.util.Arrays;

/** Costs of words that nobody counted. */
public final class WordCosts {
    /** What a character that begins no word costs beyond its class, in thousandths of a nat. */
    public static final int UNLISTED_CHARACTER = 5000;

    private static final int INFINITE = Integer.MAX_VALUE / 2;

    private WordCosts() {}

    /** Whether a listed word of several characters is cheaper than all ways to make it of other words. */
    public static boolean isSolid(WordTables tables, String word) {
        return tables.singles()[tables.find(word.toCharArray(), word.length())] < cheapestParts(tables, word);
    }

    /** The cost of the cheapest way to make a text of words, in thousandths of a nat. */
    public static int cheapestParts(WordTables tables, String text) {
        char[] chars = text.toCharArray();
        int length = chars.length;
        int[][] costs = new int[length + 1][length + 1];
        int[][] words = new int[length + 1][length + 1];
        for (int start = 0; start < length; start++) {
            for (int end = start + 1; end <= length; end++) {
                char[] part = text.substring(start, end).toCharArray();
                words[start][end] = part.length == length ? WordTables.NONE : part(tables, part);
                costs[start][end] = cheapestBefore(tables, costs, words, start, end);
            }
        }
        int best = INFINITE;
        for (int start = 0; start < length; start++) {
            best = Math.min(best, costs[start][length]);
        }
        boolean single = best == INFINITE;
        return single ? singleUnlisted(tables) : best;
    }

    /** The cost of a part after the cheapest of the parts that end where it starts; row: start, column: end. */
    private static int cheapestBefore(WordTables tables, int[][] costs, int[][] words, int start, int end) {
        int word = words[start][end];
        if (word == WordTables.NONE) {
            return INFINITE;
        }
        boolean listed = tables.isListed(word);
        int single = tables.singles()[word] + (listed ? 0 : UNLISTED_CHARACTER);
        if (start == 0) {
            return single;
        }
        int best = INFINITE;
        for (int before = 0; before < start; before++) {
            if (costs[before][start] < INFINITE) {
                long left = WordRecords.left(tables.records(), words[before][start]);
                int pair = tables.system().bigrams().cost(left, word);
                int step = pair == 0 ? WordRecords.backOff(left) + single : pair;
                best = Math.min(best, costs[before][start] + step);
            }
        }
        return best;
    }

    /** What each UTF-16 code unit costs as a word by itself, listed or not, by its code, in thousandths of a nat. */
    static int[] ofCharacters(WordTables tables) {
        char[] codes = tables.codes();
        int[] costs = new int[tables.maxCode() + 1];
        Arrays.fill(costs, singleUnlisted(tables));
        for (int c = 0; c < codes.length; c++) {
            int word = codes[c] == 0 ? WordTables.NONE : tables.find(new char[] {(char) c}, 1);
            if (word != WordTables.NONE) {
                costs[codes[c]] = tables.singles()[word];
            }
        }
        return costs;
    }

    private static int singleUnlisted(WordTables tables) {
        int word = tables.system().classWord(SystemDictionary.UNLISTED);
        return tables.singles()[word] + UNLISTED_CHARACTER;
    }

    private static int part(WordTables tables, char[] chars) {
        int word = tables.find(chars, chars.length);
        boolean single = chars.length == 1 || (chars.length == 2 && Character.isHighSurrogate(chars[0]));
        return word == WordTables.NONE && single ? tables.system().classWord(SystemDictionary.UNLISTED) : word;
    }
}
