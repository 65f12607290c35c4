package org.baoku.analysis.internal.lattice;

import java.util.Arrays;
import org.baoku.analysis.internal.dictionary.BigramTable;
import org.baoku.analysis.internal.dictionary.CharTraits;
import org.baoku.analysis.internal.dictionary.DoubleArrayTrie;
import org.baoku.analysis.internal.dictionary.SystemDictionary;
import org.baoku.analysis.internal.dictionary.WordCosts;
import org.baoku.analysis.internal.dictionary.WordRecords;
import org.baoku.analysis.internal.dictionary.WordTables;
import org.jspecify.annotations.Nullable;

/**
 * All words of a piece of ideographs and the cheapest way through them. Nodes are parallel arrays, in the order of their
 * starts; node 0 is the left context. Reused; one thread at a time; allocates only to grow. Best path: Viterbi, Error
 * Bounds for Convolutional Codes and an Asymptotically Optimum Decoding Algorithm, IEEE Transactions on Information
 * Theory 13(2), 1967.
 */
public final class Lattice {
    private static final int NONE = -1;
    private static final int INFINITE = Integer.MAX_VALUE / 2;
    private static final int FIRST_NODES = 256;

    private final RuleWords rules = new RuleWords(this);

    private int[] ends = new int[FIRST_NODES];
    private int[] words = new int[FIRST_NODES];
    private int[] costs = new int[FIRST_NODES];
    private int[] backs = new int[FIRST_NODES];
    private int[] nextSameEnd = new int[FIRST_NODES];
    private long[] lefts = new long[FIRST_NODES];
    private long[] rightWords = new long[FIRST_NODES];
    private int nodeCount;

    private int[] matchEnds = new int[FIRST_NODES];
    private int[] matchWords = new int[FIRST_NODES];
    private int matchCount;

    private int[] firstMatches = new int[0];
    private int[] reaches = new int[0];
    private int[] firstNodes = new int[0];
    private int[] endNodes = new int[0];
    private int[] leastCosts = new int[0];
    private int[] leastOpenCosts = new int[0];
    private int[] leastOpenNodes = new int[0];
    private int[] path = new int[0];
    private boolean[] borders = new boolean[0];
    private int pathLength;

    private char[] chars = new char[0];
    private char[] codes = new char[0];
    private int length;
    private int suffixNodesEnd;

    private WordTables tables = new WordTables(SystemDictionary.bundled());
    private int unlistedWord;
    private DoubleArrayTrie trie = tables.trie();
    private @Nullable DoubleArrayTrie userTrie = tables.userTrie();
    private byte[] traits = tables.system().traits();
    private long[] records = tables.records();
    private BigramTable bigrams = tables.system().bigrams();

    /** Begins to use these words. */
    void use(WordTables newTables) {
        if (newTables != tables || unlistedWord == 0) {
            tables = newTables;
            trie = tables.trie();
            userTrie = tables.userTrie();
            traits = tables.system().traits();
            records = tables.records();
            bigrams = tables.system().bigrams();
            unlistedWord = tables.system().classWord(SystemDictionary.UNLISTED);
        }
    }

    /**
     * Finds the words of a piece and the best path.
     *
     * @param text folded ideographs, as UTF-16
     * @param textCodes their codes in the trie
     * @param textLength how many of them count
     * @param leftWord the context word before the piece
     * @param rightWord the context word after it, or {@link WordTables#NONE} when it is not known
     * @param digitsBefore number of digits of the whole number that stands right before the piece, 0 when none does
     */
    void segment(char[] text, char[] textCodes, int textLength, int leftWord, int rightWord, int digitsBefore) {
        chars = text;
        codes = textCodes;
        length = textLength;
        begin();
        place(0, leftWord, 0, NONE);
        if (digitsBefore != 0) {
            rules.addNumberSuffixes(digitsBefore);
        }
        findMatches();
        for (int start = 0; start < textLength; ) {
            int end = clusterEnd(start);
            int whole = suffixNodesEnd == 0 || start > 0 ? solidMatch(start, end) : NONE;
            if (whole == NONE) {
                addCluster(start, end);
            } else {
                addSolid(start, end, matchWords[whole]);
            }
            start = end;
        }
        firstNodes[textLength] = nodeCount;
        markPath(rightWord);
    }

    private void begin() {
        if (firstNodes.length <= length) {
            int size = Math.max(64, 2 * (length + 1));
            firstNodes = new int[size];
            firstMatches = new int[size];
            reaches = new int[size];
            endNodes = new int[size];
            leastCosts = new int[size];
            leastOpenCosts = new int[size];
            leastOpenNodes = new int[size];
            path = new int[size];
            borders = new boolean[size];
        }
        nodeCount = 0;
        suffixNodesEnd = 0;
        Arrays.fill(endNodes, 0, length + 1, NONE);
        Arrays.fill(leastCosts, 0, length + 1, INFINITE);
        Arrays.fill(leastOpenCosts, 0, length + 1, INFINITE);
        Arrays.fill(borders, 0, length, false);
    }

    /** Finds the listed words that start at each place, and how far the words that start there may reach. */
    private void findMatches() {
        matchCount = 0;
        for (int start = 0; start < length; start++) {
            if (matchCount + 2 * tables.maxWordLength() > matchEnds.length) {
                matchEnds = Arrays.copyOf(matchEnds, 2 * matchCount + 2 * tables.maxWordLength());
                matchWords = Arrays.copyOf(matchWords, matchEnds.length);
            }
            firstMatches[start] = matchCount;
            findMatches(trie, start, 0);
            matchCount = tables.dropRemoved(matchEnds, matchWords, firstMatches[start], matchCount);
            if (userTrie != null) {
                findMatches(userTrie, start, tables.firstUserWord());
            }
            int reach = matchCount == firstMatches[start] ? start + 1 : lastReach(start);
            int trait = traits[codes[start]];
            // What a rule may reach is an estimate and can lie behind the piece.
            reaches[start] = Math.min(length, trait == 0 ? reach : Math.max(reach, rules.reach(start, trait)));
        }
        firstMatches[length] = matchCount;
    }

    /** Every node is written down, and stays only if a word ends there: whether one does cannot be foreseen. */
    private void findMatches(DoubleArrayTrie words, int start, int firstWord) {
        int count = matchCount;
        int node = words.child(DoubleArrayTrie.ROOT, codes[start]);
        int end = start;
        while (node >= 0) {
            end++;
            int word = words.value(node);
            matchEnds[count] = end;
            matchWords[count] = firstWord + word;
            count += (word >>> 31) ^ 1;
            node = end < length ? words.child(node, codes[end]) : NONE;
        }
        matchCount = count;
    }

    /** The furthest end of the matches of a place; those of the user come after those of the system. */
    private int lastReach(int start) {
        int reach = matchEnds[matchCount - 1];
        if (userTrie != null) {
            for (int match = firstMatches[start]; match < matchCount; match++) {
                reach = Math.max(reach, matchEnds[match]);
            }
        }
        return reach;
    }

    /** The first place after a start that no word crosses. */
    private int clusterEnd(int start) {
        int end = reaches[start];
        for (int place = start + 1; place < end; place++) {
            end = Math.max(end, reaches[place]);
        }
        return end;
    }

    /** The match that fills a cluster and is so cheap that its parts need not be looked at. */
    private int solidMatch(int start, int end) {
        int last = firstMatches[start + 1] - 1;
        boolean solid = last >= firstMatches[start]
                && matchEnds[last] == end
                && end > start + 1
                && WordRecords.isSolid(records, matchWords[last]);
        return solid ? last : NONE;
    }

    private void addSolid(int start, int end, int word) {
        reserveNodes();
        firstNodes[start] = nodeCount;
        link(start, end, word, 0);
        for (int place = start + 1; place < end; place++) {
            firstNodes[place] = nodeCount;
        }
    }

    private void addCluster(int from, int end) {
        for (int start = from; start < end; start++) {
            firstNodes[start] = nodeCount;
            if (endNodes[start] != NONE) {
                addWords(start);
            }
        }
    }

    private void reserveNodes() {
        int most = 2 * tables.maxWordLength() + RuleWords.MOST_WORDS;
        if (nodeCount + most > ends.length) {
            growNodes(most);
        }
    }

    private void addWords(int start) {
        reserveNodes();
        int before = nodeCount;
        for (int match = firstMatches[start]; match < firstMatches[start + 1]; match++) {
            link(start, matchEnds[match], matchWords[match], 0);
        }
        int trait = traits[codes[start]];
        if (trait != 0) {
            rules.addWords(start, trait);
        }
        if (nodeCount == before || ends[before] != start + 1) {
            addUnlisted(start, before);
        }
    }

    /** A character by itself is always possible, or there would be places that no path passes. */
    private void addUnlisted(int start, int firstNode) {
        int end = start + (Character.isHighSurrogate(chars[start]) ? 2 : 1);
        for (int node = firstNode; node < nodeCount; node++) {
            if (ends[node] == end) {
                return;
            }
        }
        link(start, end, unlistedWord, WordCosts.UNLISTED_CHARACTER);
    }

    /**
     * Adds a node after the cheapest of those that end where it starts.
     *
     * @param extra cost beyond that of the word after its predecessor
     */
    void link(int start, int end, int word, int extra) {
        long right = WordRecords.right(records, word);
        int best = leastOpenCosts[start] + WordRecords.single(right);
        int bestNode = leastOpenNodes[start];
        int leastPair = WordRecords.leastPair(right);
        if (leastCosts[start] + leastPair < best) {
            long leftWords = WordRecords.leftWords(records, word);
            for (int node = endNodes[start]; node != NONE; node = nextSameEnd[node]) {
                int listed = WordRecords.mayBePair(rightWords[node], word, leftWords, words[node]);
                if ((listed & ((costs[node] + leastPair - best) >>> 31)) != 0) {
                    int pairCost = bigrams.cost(lefts[node], word);
                    if (pairCost != 0 && costs[node] + pairCost < best) {
                        best = costs[node] + pairCost;
                        bestNode = node;
                    }
                }
            }
        }
        place(end, word, best + extra, bestNode);
    }

    private void place(int end, int word, int cost, int back) {
        int node = nodeCount++;
        long left = WordRecords.left(records, word);
        int openCost = cost + WordRecords.backOff(left);
        ends[node] = end;
        words[node] = word;
        costs[node] = cost;
        lefts[node] = left;
        rightWords[node] = WordRecords.rightWords(records, word);
        backs[node] = back;
        nextSameEnd[node] = endNodes[end];
        endNodes[end] = node;
        leastCosts[end] = Math.min(leastCosts[end], cost);
        int least = leastOpenCosts[end];
        int keep = (least - openCost) >> 31;
        leastOpenNodes[end] = (leastOpenNodes[end] & keep) | (node & ~keep);
        leastOpenCosts[end] = Math.min(least, openCost);
    }

    private void growNodes(int more) {
        int size = 2 * (nodeCount + more);
        ends = Arrays.copyOf(ends, size);
        words = Arrays.copyOf(words, size);
        costs = Arrays.copyOf(costs, size);
        backs = Arrays.copyOf(backs, size);
        nextSameEnd = Arrays.copyOf(nextSameEnd, size);
        lefts = Arrays.copyOf(lefts, size);
        rightWords = Arrays.copyOf(rightWords, size);
    }

    /** Adds a node that belongs to the number before the piece; such nodes come before all others. */
    void addNumberSuffix(int end, int word) {
        place(end, word, 0, 0);
        suffixNodesEnd = nodeCount;
    }

    private int lastNode(int rightWord) {
        if (rightWord == NONE) {
            int best = endNodes[length];
            for (int node = best; node != NONE; node = nextSameEnd[node]) {
                best = costs[node] < costs[best] ? node : best;
            }
            return best;
        }
        link(length, length, rightWord, 0);
        nodeCount--;
        endNodes[length] = nextSameEnd[nodeCount];
        return backs[nodeCount];
    }

    private void markPath(int rightWord) {
        int count = 0;
        for (int node = lastNode(rightWord); node > 0; node = backs[node]) {
            path[count++] = node;
            borders[ends[node]] = true;
        }
        pathLength = count;
        for (int i = 0, j = count - 1; i < j; i++, j--) {
            int swap = path[i];
            path[i] = path[j];
            path[j] = swap;
        }
        borders[0] = path[0] >= suffixNodesEnd;
    }

    /** The words in use. */
    WordTables tables() {
        return tables;
    }

    /** Code of a character of the piece. */
    int code(int place) {
        return codes[place];
    }

    /** Traits of a character of the piece, see {@link CharTraits}. */
    int traits(int place) {
        return traits[codes[place]];
    }

    /** Folded ideographs of the piece. */
    char[] chars() {
        return chars;
    }

    /** Length of the piece, UTF-16. */
    int length() {
        return length;
    }

    /** Whether a node of a word from here to there was added; only for the start whose nodes are being added. */
    boolean has(int start, int end) {
        for (int node = firstNodes[start]; node < nodeCount; node++) {
            if (ends[node] == end) {
                return true;
            }
        }
        return false;
    }

    /** Number of words on the best path. */
    int pathLength() {
        return pathLength;
    }

    /** Node of a word on the best path. */
    int pathNode(int index) {
        return path[index];
    }

    /** Whether the best path begins with a node that belongs to the number before the piece. */
    boolean beginsWithNumberSuffix() {
        return pathLength > 0 && path[0] < suffixNodesEnd;
    }

    /** The first listed word that starts at a place; those up to {@code firstMatch(place + 1)} start there. */
    int firstMatch(int place) {
        return firstMatches[place];
    }

    /** End of a listed word in the piece, exclusive, UTF-16. */
    int matchEnd(int match) {
        return matchEnds[match];
    }

    /** A listed word. */
    int matchWord(int match) {
        return matchWords[match];
    }

    /** Number of nodes. */
    int nodeCount() {
        return nodeCount;
    }

    /** Start of a node in the piece, UTF-16. */
    int start(int node) {
        return ends[backs[node]];
    }

    /** End of a node in the piece, exclusive, UTF-16. */
    int end(int node) {
        return ends[node];
    }

    /** Word of a node. */
    int word(int node) {
        return words[node];
    }

    /** Cost of the best path up to a node and with it, in thousandths of a nat. */
    int cost(int node) {
        return costs[node];
    }

    /**
     * Whether a dictionary word is real at its place: both its ends are borders of the best path, or it lies inside one
     * word of the path.
     */
    boolean isReal(int start, int end) {
        if (borders[start] && borders[end]) {
            return true;
        }
        for (int place = start + 1; place < end; place++) {
            if (borders[place]) {
                return false;
            }
        }
        return true;
    }

    /**
     * The latest place that every path passes in the same way whatever follows the piece: no word crosses it, and all
     * words that start there follow the same node. 0 when there is none.
     *
     * @param limit no place after this one is considered
     */
    int frontier(int limit) {
        int reach = 0;
        int frontier = 0;
        for (int place = 0; place <= limit; place++) {
            if (place > 0 && reach == place && hasOnePredecessor(place)) {
                frontier = place;
            }
            for (int node = firstNodes[place]; node < firstNodes[place + 1]; node++) {
                reach = Math.max(reach, ends[node]);
            }
        }
        return frontier;
    }

    private boolean hasOnePredecessor(int place) {
        int first = firstNodes[place];
        for (int node = first + 1; node < firstNodes[place + 1]; node++) {
            if (backs[node] != backs[first]) {
                return false;
            }
        }
        return first < firstNodes[place + 1];
    }

    /** The last border of the best path that is not after a place; its first border when there is none. */
    int lastBorder(int limit) {
        int border = limit;
        while (border > 0 && !borders[border]) {
            border--;
        }
        return border > 0 ? border : ends[path[0]];
    }

    /** Forgets the part of the best path after one of its borders. */
    void keepPath(int end) {
        while (ends[path[pathLength - 1]] > end) {
            pathLength--;
        }
    }
}
