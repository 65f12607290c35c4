package org.baoku.analysis.internal.lattice;

import java.util.Arrays;
import org.baoku.analysis.internal.dictionary.SystemDictionary;
import org.baoku.analysis.internal.dictionary.WordCosts;
import org.baoku.analysis.internal.dictionary.WordTables;

/**
 * The words of one cluster as parallel arrays, in the order of their starts, each with the cost that it has by itself.
 * {@link #prune} leaves those that lie on a way through the cluster which is hardly dearer than the cheapest one: most
 * clusters are then decided, and the pairs of words need not be looked at. Reused; one thread at a time;
 * allocates only to grow.
 */
final class Candidates {
    /** How much dearer a way may be before what follows what can no longer matter, in thousandths of a nat. */
    private static final int MARGIN = 5000;

    private static final int INFINITE = Integer.MAX_VALUE / 4;
    private static final int FIRST_SIZE = 256;

    private final Matches matches;
    private char[] singles = new char[0];
    private int unlistedWord;
    private int unlistedCost;

    private int[] starts = new int[FIRST_SIZE];
    private int[] ends = new int[FIRST_SIZE];
    private int[] words = new int[FIRST_SIZE];
    private int[] costs = new int[FIRST_SIZE];
    private int count;

    private int[] costsTo = new int[0];
    private int[] costsFrom = new int[0];

    Candidates(Matches matches) {
        this.matches = matches;
    }

    /** Begins to use these words. */
    void use(WordTables tables) {
        singles = tables.singles();
        unlistedWord = tables.system().classWord(SystemDictionary.UNLISTED);
        unlistedCost = singles[unlistedWord] + WordCosts.UNLISTED_CHARACTER;
    }

    /** Takes all words of a cluster, and the cheapest ways to their starts. */
    void collect(int from, int end) {
        if (costsTo.length <= end) {
            costsTo = new int[2 * end + 1];
            costsFrom = new int[2 * end + 1];
        }
        count = 0;
        Arrays.fill(costsTo, from, end + 1, INFINITE);
        costsTo[from] = 0;
        for (int start = from; start < end; start++) {
            if (costsTo[start] < INFINITE) {
                addListed(start);
                addRules(start);
            }
        }
    }

    private void addListed(int start) {
        if (count + Matches.MAX_WORD_LENGTH + RuleWords.MOST_WORDS > ends.length) {
            grow();
        }
        int listed = matches.winnerLengths(start);
        for (int lengths = listed; lengths != 0; lengths &= lengths - 1) {
            int length = Integer.numberOfTrailingZeros(lengths) + 1;
            int word = matches.word(start, length);
            add(start, start + length, word, singles[word]);
        }
        // A character by itself is always possible, or there would be places that no path passes.
        int single = Character.isHighSurrogate(matches.chars()[start]) ? 2 : 1;
        if ((listed >>> (single - 1) & 1) == 0) {
            add(start, start + single, unlistedWord, unlistedCost);
        }
    }

    private void addRules(int start) {
        for (int rule = matches.firstRule(start); matches.isRuleAt(rule, start); rule++) {
            int extra = matches.ruleCost(rule);
            int word = matches.ruleWord(rule);
            int cost = extra == RuleWords.NUMBER_SUFFIX ? RuleWords.NUMBER_SUFFIX : singles[word] + extra;
            add(start, matches.ruleEnd(rule), word, cost);
        }
    }

    private void add(int start, int end, int word, int cost) {
        starts[count] = start;
        ends[count] = end;
        words[count] = word;
        costs[count++] = cost;
        costsTo[end] = Math.min(costsTo[end], costsTo[start] + cost);
    }

    private void grow() {
        int size = 2 * (count + Matches.MAX_WORD_LENGTH + RuleWords.MOST_WORDS);
        starts = Arrays.copyOf(starts, size);
        ends = Arrays.copyOf(ends, size);
        words = Arrays.copyOf(words, size);
        costs = Arrays.copyOf(costs, size);
    }

    /** Drops the words that are on no cheap way through the cluster; returns whether only one way is left. */
    boolean prune(int from, int end) {
        Arrays.fill(costsFrom, from, end, INFINITE);
        costsFrom[end] = 0;
        for (int i = count - 1; i >= 0; i--) {
            costsFrom[starts[i]] = Math.min(costsFrom[starts[i]], costs[i] + costsFrom[ends[i]]);
        }
        int bound = costsTo[end] + MARGIN;
        int left = 0;
        int place = from;
        boolean oneWay = true;
        for (int i = 0; i < count; i++) {
            if (costsTo[starts[i]] + costs[i] + costsFrom[ends[i]] <= bound) {
                oneWay &= starts[i] == place;
                place = ends[i];
                starts[left] = starts[i];
                ends[left] = ends[i];
                words[left] = words[i];
                costs[left++] = costs[i];
            }
        }
        count = left;
        return oneWay;
    }

    /** How many words there are. */
    int count() {
        return count;
    }

    /** Start of a word in the piece, UTF-16. */
    int start(int index) {
        return starts[index];
    }

    /** End of a word in the piece, exclusive, UTF-16. */
    int end(int index) {
        return ends[index];
    }

    /** A word. */
    int word(int index) {
        return words[index];
    }

    /** What a word costs by itself, in thousandths of a nat. */
    int cost(int index) {
        return costs[index];
    }

    /** What a word costs beyond the cost of its class or entry. */
    int extra(int index) {
        return costs[index] - singles[words[index]];
    }

    /** What the cheapest way from the start of the cluster to the end of a word costs. */
    int costTo(int index) {
        return costsTo[starts[index]] + costs[index];
    }

    /** Whether a word belongs to the number before the piece. */
    boolean isNumberSuffix(int index) {
        return costs[index] == RuleWords.NUMBER_SUFFIX;
    }

    /** Whether a word with this end belongs to the number before the piece. */
    boolean haveNumberSuffix(int end, int word) {
        for (int i = 0; i < count && starts[i] == 0; i++) {
            if (isNumberSuffix(i) && ends[i] == end && words[i] == word) {
                return true;
            }
        }
        return false;
    }
}
