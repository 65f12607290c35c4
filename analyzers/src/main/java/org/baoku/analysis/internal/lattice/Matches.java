package org.baoku.analysis.internal.lattice;

import java.util.Arrays;
import org.baoku.analysis.internal.dictionary.CharTraits;
import org.baoku.analysis.internal.dictionary.DoubleArrayTrie;
import org.baoku.analysis.internal.dictionary.Verdicts;
import org.baoku.analysis.internal.dictionary.WordTables;
import org.jspecify.annotations.Nullable;

/**
 * The words that may stand in a piece of ideographs, by the places where they start: those that the lexicon lists, at
 * most one of a length, and those made by rule. Between two places that no word crosses lies a cluster: what is a word
 * in it does not depend on what lies behind it. Reused; one thread at a time; allocates only to grow.
 *
 * <p>The first two steps into the trie are taken from all places before any third one: they do not wait for each other, as
 * those of one walk do.
 */
final class Matches {
    /** Longest listed word, UTF-16. */
    static final int MAX_WORD_LENGTH = Integer.SIZE;

    private static final int LENGTH_SHIFT = 5;
    private static final int FIRST_RULES = 64;

    private final RuleWords rules = new RuleWords(this);

    private int[] lengths = new int[0];
    private int[] winnerLengths = new int[0];
    private int[] values = new int[0];
    private int[] clusterEnds = new int[0];
    private int[] nodes = new int[0];
    private int[] nodeStarts = new int[0];

    /** The places where a word by rule may start, one after the other. */
    private int[] rulePlaces = new int[0];

    private int rulePlaceCount;

    /** By place the furthest end of the words by rule that start there, 0 where none does. */
    private int[] ruleReaches = new int[0];

    /** By place the first word by rule that starts there; means nothing where none does. */
    private int[] firstRules = new int[0];

    private int[] ruleStarts = new int[FIRST_RULES];
    private int[] ruleEnds = new int[FIRST_RULES];
    private int[] ruleWords = new int[FIRST_RULES];
    private int[] ruleCosts = new int[FIRST_RULES];
    private int ruleCount;

    private char[] chars = new char[0];
    private char[] codes = new char[0];
    private int length;

    private WordTables tables = WordTables.bundled();
    private DoubleArrayTrie trie = tables.trie();
    private @Nullable DoubleArrayTrie userTrie = tables.userTrie();
    private byte[] traits = tables.system().traits();
    private char[] singles = tables.singles();
    private int[] characterCosts = tables.characterCosts();

    /** Begins to use these words. */
    void use(WordTables newTables) {
        tables = newTables;
        trie = tables.trie();
        userTrie = tables.userTrie();
        traits = tables.system().traits();
        singles = tables.singles();
        characterCosts = tables.characterCosts();
        rules.use(tables.system());
    }

    /** Finds the words of a piece; for the parameters see {@link Lattice#segment}. */
    void find(char[] text, char[] textCodes, int textLength, int digitsBefore) {
        chars = text;
        codes = textCodes;
        length = textLength;
        reserve();
        codes[length] = 0;
        walk();
        tables.dropRemoved(lengths, values, length);
        if (userTrie != null) {
            addWordsOfUser(userTrie);
        }
        findRules(digitsBefore);
        findClusters();
    }

    private void reserve() {
        if (clusterEnds.length <= length) {
            int size = Math.max(64, 2 * (length + 1));
            lengths = new int[size];
            winnerLengths = new int[size];
            values = new int[size << LENGTH_SHIFT];
            ruleReaches = new int[size];
            clusterEnds = new int[size];
            nodes = new int[size];
            nodeStarts = new int[size];
            rulePlaces = new int[size];
            firstRules = new int[size];
        }
    }

    /**
     * Every second step is written down, and stays only if it leads somewhere: whether it does cannot be foreseen, and that
     * a third one does not, mostly can. Behind the piece stands the code that leads nowhere. Nor can it be foreseen where a
     * word by rule may start: those places are gathered here, and looked at together afterwards.
     */
    private void walk() {
        int count = 0;
        int ruled = 0;
        for (int start = 0; start < length; start++) {
            int code = codes[start];
            int node = trie.child(DoubleArrayTrie.ROOT, code);
            int one = node < 0 ? WordTables.NONE : trie.value(node);
            values[start << LENGTH_SHIFT] = one;
            lengths[start] = Verdicts.count(one);
            winnerLengths[start] = Verdicts.mayWin(one);
            ruleReaches[start] = 0;
            rulePlaces[ruled] = start;
            ruled += -(traits[code] & CharTraits.BEGINS_RULE) >>> 31;
            if (node >= 0) {
                int next = trie.child(node, codes[start + 1]);
                nodes[count] = next;
                nodeStarts[count] = start;
                count += (next >>> 31) ^ 1;
            }
        }
        rulePlaceCount = ruled;
        for (int i = 0; i < count; i++) {
            int node = nodes[i];
            int start = nodeStarts[i];
            int depth = 1;
            do {
                note(start, depth, trie.value(node));
                depth++;
                node = trie.child(node, codes[start + depth]);
            } while (node >= 0);
        }
    }

    /** Those words replace equal ones of the system. */
    private void addWordsOfUser(DoubleArrayTrie words) {
        for (int start = 0; start < length; start++) {
            int node = words.child(DoubleArrayTrie.ROOT, codes[start]);
            for (int depth = 0; node >= 0; depth++) {
                note(start, depth, words.value(node));
                node = words.child(node, codes[start + depth + 1]);
            }
        }
    }

    private void note(int start, int depth, int value) {
        int at = (start << LENGTH_SHIFT) + depth;
        // The trie of the user may pass through words of the system, which stay.
        values[at] = value < 0 ? values[at] : value;
        lengths[start] |= Verdicts.count(value) << depth;
        winnerLengths[start] |= Verdicts.mayWin(value) << depth;
    }

    private void findRules(int digitsBefore) {
        ruleCount = 0;
        firstRules[0] = 0;
        if (digitsBefore != 0) {
            reserveRules();
            ruleReaches[0] = rules.findNumberSuffixes(digitsBefore);
        }
        for (int i = 0; i < rulePlaceCount; i++) {
            int start = rulePlaces[i];
            firstRules[start] = start == 0 ? 0 : ruleCount;
            reserveRules();
            ruleReaches[start] = Math.max(ruleReaches[start], rules.find(start, traits(start)));
        }
    }

    /** Where a cluster ends cannot be foreseen either: its end is written again for every place that it turns out to hold. */
    private void findClusters() {
        int cluster = 0;
        int end = reach(0);
        for (int start = 1; start < length; start++) {
            clusterEnds[cluster] = start;
            cluster = start == end ? start : cluster;
            end = Math.max(end, reach(start));
        }
        clusterEnds[cluster] = length;
    }

    /** The furthest end of the words that start at a place. */
    private int reach(int start) {
        int longest = Integer.SIZE - Integer.numberOfLeadingZeros(winnerLengths[start]);
        return Math.max(start + Math.max(ideograph(start), longest), ruleReaches[start]);
    }

    /** Length of the ideograph at a place, UTF-16. Half of a surrogate pair is never listed. */
    private int ideograph(int place) {
        return (lengths[place] & 1) == 0 && Character.isHighSurrogate(chars[place]) ? 2 : 1;
    }

    private void reserveRules() {
        if (ruleCount + RuleWords.MOST_WORDS > ruleEnds.length) {
            ruleStarts = Arrays.copyOf(ruleStarts, 2 * (ruleCount + RuleWords.MOST_WORDS));
            ruleEnds = Arrays.copyOf(ruleEnds, ruleStarts.length);
            ruleWords = Arrays.copyOf(ruleWords, ruleStarts.length);
            ruleCosts = Arrays.copyOf(ruleCosts, ruleStarts.length);
        }
    }

    /** Adds a word by rule at the place under way, unless one with its end is there. */
    void addRule(int start, int end, int word, int extraCost) {
        if (extraCost != RuleWords.NUMBER_SUFFIX && end - start <= MAX_WORD_LENGTH && lists(start, end)) {
            return;
        }
        for (int rule = firstRules[start]; rule < ruleCount; rule++) {
            if (ruleEnds[rule] == end) {
                return;
            }
        }
        ruleStarts[ruleCount] = start;
        ruleEnds[ruleCount] = end;
        ruleWords[ruleCount] = word;
        ruleCosts[ruleCount++] = extraCost;
    }

    /** Whether the lexicon lists a word at a place, of at most {@link #MAX_WORD_LENGTH}. */
    boolean lists(int start, int end) {
        return (lengths[start] >>> (end - start - 1) & 1) != 0;
    }

    /** What the cheapest listed words of one or two characters cost that a stretch is made of, each by itself. */
    int cheapestParts(int start, int end) {
        int before = 0;
        int cheapest = characterCost(start);
        for (int place = start + 1; place < end; place++) {
            int cost = cheapest + characterCost(place);
            if (lists(place - 1, place + 1)) {
                cost = Math.min(cost, before + singles[word(place - 1, 2)]);
            }
            before = cheapest;
            cheapest = cost;
        }
        return cheapest;
    }

    /** What the character at a place costs by itself. */
    int characterCost(int place) {
        return characterCosts[codes[place]];
    }

    /** Where the cluster ends that starts at a place. */
    int clusterEnd(int start) {
        return clusterEnds[start];
    }

    /** The listed words that start at a place: bit i is set if there is one of the length i + 1, UTF-16. */
    int lengths(int start) {
        return lengths[start];
    }

    /** Those of {@link #lengths} that may be on the best path. */
    int winnerLengths(int start) {
        return winnerLengths[start] & lengths[start];
    }

    /** Whether the lexicon lists a word here that is cheaper than its parts. */
    boolean isSolid(int start, int end) {
        int at = end - start - 1;
        return at < MAX_WORD_LENGTH
                && (lengths[start] >>> at & 1) != 0
                && Verdicts.isSolid(values[(start << LENGTH_SHIFT) + at]);
    }

    /**
     * How many listed pairs start at a place, 1 or 0, as the words of the system say: means nothing where a user changed them.
     */
    int listedPairs(int start) {
        return lengths[start] >>> 1 & Verdicts.listedPairs(values[(start << LENGTH_SHIFT) + 1]);
    }

    /** The listed word of a length, which is one of {@link #lengths}. */
    int word(int start, int wordLength) {
        return Verdicts.word(values[(start << LENGTH_SHIFT) + wordLength - 1]);
    }

    /** The first word by rule that starts at a place, if any: the words by rule behind it, as far as they start there, do. */
    int firstRule(int place) {
        return firstRules[place];
    }

    /** Whether there is a word by rule of a number, and it starts at a place. */
    boolean isRuleAt(int rule, int place) {
        return rule < ruleCount && ruleStarts[rule] == place;
    }

    /** End of a word by rule, exclusive, UTF-16. */
    int ruleEnd(int rule) {
        return ruleEnds[rule];
    }

    /** The class of a word by rule. */
    int ruleWord(int rule) {
        return ruleWords[rule];
    }

    /** What a word by rule costs beyond its class. */
    int ruleCost(int rule) {
        return ruleCosts[rule];
    }

    /** Folded ideographs of the piece. */
    char[] chars() {
        return chars;
    }

    /** Code of a character of the piece. */
    int code(int place) {
        return codes[place];
    }

    /** Traits of a character of the piece, see {@link org.baoku.analysis.internal.dictionary.CharTraits}. */
    int traits(int place) {
        return traits[codes[place]];
    }

    /** Length of the piece, UTF-16. */
    int length() {
        return length;
    }
}
