package org.baoku.analysis.internal.lattice;

import java.util.Arrays;
import org.baoku.analysis.internal.dictionary.BigramTable;
import org.baoku.analysis.internal.dictionary.SystemDictionary;
import org.baoku.analysis.internal.dictionary.WordRecords;
import org.baoku.analysis.internal.dictionary.WordTables;

/**
 * The cheapest way through the candidates of a cluster, by the costs of pairs of words. Nodes are parallel arrays; node
 * 0 is the word before the cluster, the others are the candidates in their order. Reused; one thread at a time;
 * allocates only to grow. Viterbi, Error Bounds for Convolutional Codes and an Asymptotically Optimum Decoding
 * Algorithm, IEEE Transactions on Information Theory 13(2), 1967.
 */
final class BestPath {
    private static final int NONE = -1;
    private static final int INFINITE = Integer.MAX_VALUE / 2;
    private static final int FIRST_SIZE = 64;

    private int[] words = new int[FIRST_SIZE];
    private int[] costs = new int[FIRST_SIZE];
    private int[] backs = new int[FIRST_SIZE];
    private int[] nextSameEnd = new int[FIRST_SIZE];
    private long[] lefts = new long[FIRST_SIZE];
    private long[] rightWords = new long[FIRST_SIZE];
    private long[] leftWords = new long[FIRST_SIZE];
    private int[] leastPairs = new int[FIRST_SIZE];

    private int[] endNodes = new int[0];
    private int[] leastCosts = new int[0];
    private int[] leastOpenCosts = new int[0];
    private int[] leastOpenNodes = new int[0];

    private long[] records = WordTables.bundled().records();
    private BigramTable bigrams = SystemDictionary.bundled().bigrams();

    /** Begins to use these words. */
    void use(WordTables tables) {
        records = tables.records();
        bigrams = tables.system().bigrams();
    }

    /**
     * Finds the way.
     *
     * @param candidates the words of the cluster
     * @param from where it starts
     * @param end where it ends
     * @param leftWord the word before it
     * @return the last node of the way
     */
    int find(Candidates candidates, int from, int end, int leftWord) {
        reserve(candidates.count() + 1, end);
        Arrays.fill(endNodes, from, end + 1, NONE);
        Arrays.fill(leastCosts, from, end + 1, INFINITE);
        Arrays.fill(leastOpenCosts, from, end + 1, INFINITE);
        fetch(0, leftWord);
        for (int i = 0; i < candidates.count(); i++) {
            fetch(i + 1, candidates.word(i));
        }
        place(0, from, 0, NONE);
        for (int i = 0; i < candidates.count(); i++) {
            if (candidates.isNumberSuffix(i)) {
                place(i + 1, candidates.end(i), 0, NONE);
            } else {
                link(i + 1, candidates, i);
            }
        }
        int best = endNodes[end];
        for (int node = best; node != NONE; node = nextSameEnd[node]) {
            best = costs[node] < costs[best] ? node : best;
        }
        return best;
    }

    private void reserve(int nodeCount, int end) {
        if (nodeCount > words.length) {
            int size = 2 * nodeCount;
            words = new int[size];
            costs = new int[size];
            backs = new int[size];
            nextSameEnd = new int[size];
            lefts = new long[size];
            rightWords = new long[size];
            leftWords = new long[size];
            leastPairs = new int[size];
        }
        if (end >= endNodes.length) {
            int size = 2 * end + 1;
            endNodes = new int[size];
            leastCosts = new int[size];
            leastOpenCosts = new int[size];
            leastOpenNodes = new int[size];
        }
    }

    /** Reads what is known of the words of all nodes before any is compared: so the reads need not wait for each other. */
    private void fetch(int node, int word) {
        words[node] = word;
        lefts[node] = WordRecords.left(records, word);
        rightWords[node] = WordRecords.rightWords(records, word);
        leastPairs[node] = WordRecords.leastPair(records, word);
        leftWords[node] = WordRecords.leftWords(records, word);
    }

    /** Places a node after the cheapest of those that end where it starts. */
    private void link(int node, Candidates candidates, int index) {
        int word = words[node];
        int start = candidates.start(index);
        int extra = candidates.extra(index);
        int best = leastOpenCosts[start] + candidates.cost(index);
        int bestNode = leastOpenNodes[start];
        int leastPair = leastPairs[node] + extra;
        if (leastCosts[start] + leastPair < best) {
            long filter = leftWords[node];
            for (int left = endNodes[start]; left != NONE; left = nextSameEnd[left]) {
                int listed = WordRecords.mayBePair(rightWords[left], word, filter, words[left]);
                if ((listed & ((costs[left] + leastPair - best) >>> 31)) != 0) {
                    int pairCost = bigrams.cost(lefts[left], word);
                    if (pairCost != 0 && costs[left] + pairCost + extra < best) {
                        best = costs[left] + pairCost + extra;
                        bestNode = left;
                    }
                }
            }
        }
        place(node, candidates.end(index), best, bestNode);
    }

    private void place(int node, int end, int cost, int back) {
        int openCost = cost + WordRecords.backOff(lefts[node]);
        costs[node] = cost;
        backs[node] = back;
        nextSameEnd[node] = endNodes[end];
        endNodes[end] = node;
        leastCosts[end] = Math.min(leastCosts[end], cost);
        if (openCost < leastOpenCosts[end]) {
            leastOpenCosts[end] = openCost;
            leastOpenNodes[end] = node;
        }
    }

    /** The node before a node on the cheapest way to it; not positive when it is the first of the way. */
    int back(int node) {
        return backs[node];
    }
}
