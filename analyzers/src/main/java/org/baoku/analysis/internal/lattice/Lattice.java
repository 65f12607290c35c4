package org.baoku.analysis.internal.lattice;

import java.util.Arrays;
import org.baoku.analysis.internal.dictionary.BigramTable;
import org.baoku.analysis.internal.dictionary.DoubleArrayTrie;
import org.baoku.analysis.internal.dictionary.SystemDictionary;
import org.baoku.analysis.internal.dictionary.WordTables;

/**
 * All words of a piece of ideographs and the cheapest way through them. Nodes are parallel {@code int[]}, in the order
 * of their starts; node 0 is the left context. Reused; one thread at a time; allocates only to grow. Best path: Viterbi,
 * IEEE Transactions on Information Theory 13(2), 1967.
 */
public final class Lattice {
    private static final int NONE = -1;
    private static final int INFINITE = Integer.MAX_VALUE / 2;

    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] words = new int[64];
    private int[] costs = new int[64];
    private int[] backs = new int[64];
    private int[] nextSameEnd = new int[64];
    private int nodeCount;
    private int[] firstNodes = new int[16];
    private int[] endNodes = new int[16];
    private int[] path = new int[16];
    private int pathLength;
    private boolean[] borders = new boolean[16];
    private char[] chars = new char[0];
    private int length;
    private WordTables tables = new WordTables(SystemDictionary.bundled());

    /** Begins to use these words. */
    public void use(WordTables newTables) {
        tables = newTables;
    }

    /**
     * Finds the words of a piece and the best path.
     *
     * @param text folded ideographs, as UTF-16
     * @param textLength how many of them count
     * @param leftWord the word before the piece
     * @param rightWord the word after it, or {@link WordTables#UNKNOWN}
     */
    public void segment(char[] text, int textLength, int leftWord, int rightWord) {
        chars = text;
        length = textLength;
        nodeCount = 0;
        reserve();
        Arrays.fill(endNodes, 0, length + 1, NONE);
        add(0, 0, leftWord, 0, NONE);
        for (int start = 0; start < length; start++) {
            firstNodes[start] = nodeCount;
            if (endNodes[start] != NONE) {
                addWords(start);
            }
        }
        firstNodes[length] = nodeCount;
        markPath(cheapestBefore(length, rightWord));
    }

    private void addWords(int start) {
        SystemDictionary system = tables.system();
        DoubleArrayTrie trie = system.trie();
        int single = start + (Character.isHighSurrogate(chars[start]) ? 2 : 1);
        boolean singleFound = false;
        int node = DoubleArrayTrie.ROOT;
        for (int end = start; end < length; ) {
            int code = system.code(chars[end]);
            node = code == 0 ? NONE : trie.child(node, code);
            if (node == NONE) {
                break;
            }
            end++;
            int word = trie.value(node);
            if (word != NONE) {
                addBest(start, end, word);
                singleFound |= end == single;
            }
        }
        if (!singleFound) {
            addBest(start, single, WordTables.UNKNOWN);
        }
    }

    private void addBest(int start, int end, int word) {
        long packed = cheapestBefore(start, word);
        add(start, end, word, (int) (packed >>> Integer.SIZE), (int) packed);
    }

    /** The cheapest cost of a word that starts here, in the upper half, and the node before it, in the lower half. */
    private long cheapestBefore(int start, int word) {
        BigramTable bigrams = tables.system().bigrams();
        int wordCost = tables.cost(word);
        int best = INFINITE;
        int bestNode = NONE;
        for (int node = endNodes[start]; node != NONE; node = nextSameEnd[node]) {
            int cost = costs[node] + wordCost;
            long row = tables.row(words[node]);
            if (row != 0 && word != WordTables.UNKNOWN) {
                int pairCost = bigrams.cost(row, word);
                cost = pairCost == 0 ? cost : costs[node] + pairCost;
            }
            if (cost < best) {
                best = cost;
                bestNode = node;
            }
        }
        return ((long) best << Integer.SIZE) | bestNode;
    }

    private void add(int start, int end, int word, int cost, int back) {
        if (nodeCount == starts.length) {
            growNodes();
        }
        int node = nodeCount++;
        starts[node] = start;
        ends[node] = end;
        words[node] = word;
        costs[node] = cost;
        backs[node] = back;
        nextSameEnd[node] = endNodes[end];
        endNodes[end] = node;
    }

    private void markPath(long last) {
        pathLength = 0;
        Arrays.fill(borders, 0, length + 1, false);
        borders[0] = true;
        for (int node = (int) last; node > 0; node = backs[node]) {
            path[pathLength++] = node;
            borders[ends[node]] = true;
        }
        for (int i = 0, j = pathLength - 1; i < j; i++, j--) {
            int swap = path[i];
            path[i] = path[j];
            path[j] = swap;
        }
    }

    private void reserve() {
        if (firstNodes.length <= length) {
            int size = 2 * (length + 1);
            firstNodes = new int[size];
            endNodes = new int[size];
            path = new int[size];
            borders = new boolean[size];
        }
    }

    private void growNodes() {
        int size = 2 * starts.length;
        starts = Arrays.copyOf(starts, size);
        ends = Arrays.copyOf(ends, size);
        words = Arrays.copyOf(words, size);
        costs = Arrays.copyOf(costs, size);
        backs = Arrays.copyOf(backs, size);
        nextSameEnd = Arrays.copyOf(nextSameEnd, size);
    }

    /** Number of words on the best path. */
    public int pathLength() {
        return pathLength;
    }

    /** Node of a word on the best path. */
    public int pathNode(int index) {
        return path[index];
    }

    /** Start of a node in the piece, UTF-16. */
    public int start(int node) {
        return starts[node];
    }

    /** End of a node in the piece, exclusive, UTF-16. */
    public int end(int node) {
        return ends[node];
    }

    /** Word of a node, or {@link WordTables#UNKNOWN}. */
    public int word(int node) {
        return words[node];
    }

    /** Cost of the best path up to a node and with it, in thousandths of a nat. */
    public int cost(int node) {
        return costs[node];
    }

    /** The first node that starts at a place; those up to {@code firstNode(place + 1)} start there. */
    public int firstNode(int place) {
        return firstNodes[place];
    }

    /** Number of nodes. */
    public int nodeCount() {
        return nodeCount;
    }

    /**
     * Whether a dictionary word is real at its place: both its ends are borders of the best path, or it lies inside one
     * word of the path.
     */
    public boolean isReal(int start, int end) {
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
    public int frontier(int limit) {
        int reach = 0;
        int frontier = 0;
        for (int place = 0; place <= limit; place++) {
            if (place > 0 && reach == place && singlePredecessor(place)) {
                frontier = place;
            }
            for (int node = firstNodes[place]; node < firstNodes[place + 1]; node++) {
                reach = Math.max(reach, ends[node]);
            }
        }
        return frontier;
    }

    private boolean singlePredecessor(int place) {
        int first = firstNodes[place];
        for (int node = first + 1; node < firstNodes[place + 1]; node++) {
            if (backs[node] != backs[first]) {
                return false;
            }
        }
        return first < firstNodes[place + 1];
    }

    /** The last border of the best path that is not after a place; the first border of all when there is none. */
    public int lastBorder(int limit) {
        int border = limit;
        while (border > 0 && !borders[border]) {
            border--;
        }
        return border > 0 ? border : ends[path[0]];
    }

    /** Forgets the part of the best path after one of its borders. */
    public void keepPath(int end) {
        while (ends[path[pathLength - 1]] > end) {
            pathLength--;
        }
    }
}
