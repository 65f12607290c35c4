package org.baoku.analysis.internal.lattice;

import java.util.Arrays;
import org.baoku.analysis.internal.dictionary.SystemDictionary;
import org.baoku.analysis.internal.dictionary.WordTables;

/**
 * Cuts a piece of ideographs into words, cluster by cluster (see {@link Matches}): a word that fills a cluster alone, or
 * is far cheaper than its parts, is taken as it is; else what is left of the {@link Candidates} when dear ones are
 * dropped; and where that leaves a choice, the {@link BestPath} after the word before. Reused; one thread at a time;
 * allocates only to grow.
 */
final class Lattice {
    private final Matches matches = new Matches();
    private final Candidates candidates = new Candidates(matches);
    private final BestPath bestPath = new BestPath();

    private int[] pathEnds = new int[0];
    private int[] pathWords = new int[0];
    private boolean[] borders = new boolean[0];
    private int pathLength;
    private boolean beginsWithNumberSuffix;

    private WordTables tables = WordTables.bundled();
    private int unlistedWord;

    /** Begins to use these words. */
    void use(WordTables newTables) {
        if (newTables != tables || unlistedWord == 0) {
            tables = newTables;
            matches.use(newTables);
            candidates.use(newTables);
            bestPath.use(newTables);
            unlistedWord = tables.system().classWord(SystemDictionary.UNLISTED);
        }
    }

    /**
     * Finds the words of a piece.
     *
     * @param text folded ideographs, as UTF-16
     * @param textCodes their codes in the trie; the element behind the last one is overwritten
     * @param textLength how many of them count
     * @param leftWord the context word before the piece
     * @param digitsBefore number of digits of the whole number that stands right before the piece, 0 when none does;
     *     negative when it is not whole
     */
    void segment(char[] text, char[] textCodes, int textLength, int leftWord, int digitsBefore) {
        begin(textLength);
        matches.find(text, textCodes, textLength, digitsBefore);
        int left = leftWord;
        for (int start = 0; start < textLength; ) {
            int end = matches.clusterEnd(start);
            int word = digitsBefore != 0 && start == 0 ? WordTables.NONE : onlyWord(start, end);
            if (word == WordTables.NONE) {
                addCluster(start, end, left);
            } else {
                addToPath(end, word);
            }
            left = pathWords[pathLength - 1];
            if (digitsBefore != 0 && start == 0) {
                beginsWithNumberSuffix = candidates.haveNumberSuffix(pathEnds[0], pathWords[0]);
                borders[0] = !beginsWithNumberSuffix;
            }
            start = end;
        }
    }

    private void begin(int length) {
        if (pathEnds.length <= length) {
            int size = Math.max(64, 2 * (length + 1));
            pathEnds = new int[size];
            pathWords = new int[size];
            borders = new boolean[size];
        }
        pathLength = 0;
        beginsWithNumberSuffix = false;
        Arrays.fill(borders, 0, length + 1, false);
        borders[0] = true;
    }

    private void addToPath(int end, int word) {
        pathEnds[pathLength] = end;
        pathWords[pathLength++] = word;
        borders[end] = true;
    }

    /** The word that fills a cluster alone, or beside which its parts need not be looked at; else none. */
    private int onlyWord(int start, int end) {
        int length = end - start;
        if (length == 1) {
            return matches.lists(start, end) ? matches.word(start, 1) : unlisted(start);
        }
        return matches.isSolid(start, end) ? matches.word(start, length) : WordTables.NONE;
    }

    /** What stands at a place where no listed word starts: a numeral, or a character that nobody knows. */
    private int unlisted(int place) {
        int rule = matches.firstRule(place);
        return matches.isRuleAt(rule, place) ? matches.ruleWord(rule) : unlistedWord;
    }

    private void addCluster(int from, int end, int leftWord) {
        candidates.collect(from, end);
        if (candidates.prune(from, end)) {
            for (int i = 0; i < candidates.count(); i++) {
                addToPath(candidates.end(i), candidates.word(i));
            }
        } else {
            addBestPath(from, end, leftWord);
        }
    }

    private void addBestPath(int from, int end, int leftWord) {
        int last = bestPath.find(candidates, from, end, leftWord);
        int count = 0;
        for (int node = last; node > 0; node = bestPath.back(node)) {
            count++;
        }
        pathLength += count;
        int at = pathLength;
        for (int node = last; node > 0; node = bestPath.back(node)) {
            at--;
            pathEnds[at] = candidates.end(node - 1);
            pathWords[at] = candidates.word(node - 1);
            borders[pathEnds[at]] = true;
        }
    }

    /** The words that the lexicon lists at the places of the piece. */
    Matches matches() {
        return matches;
    }

    /** Number of words on the best path. */
    int pathLength() {
        return pathLength;
    }

    /** Start of a word of the best path, UTF-16. */
    int pathStart(int index) {
        return index == 0 ? 0 : pathEnds[index - 1];
    }

    /** End of a word of the best path, exclusive, UTF-16. */
    int pathEnd(int index) {
        return pathEnds[index];
    }

    /** A word of the best path. */
    int pathWord(int index) {
        return pathWords[index];
    }

    /** Whether the first word of the best path belongs to the number before the piece. */
    boolean beginsWithNumberSuffix() {
        return beginsWithNumberSuffix;
    }

    /**
     * Finds the dictionary words that are real at their place: both ends are borders of the best path, or the word lies
     * inside one word of the path. Bit i of an element stands for the word of the length i + 1, UTF-16, that starts there.
     *
     * @param real receives an element for each place
     * @param end how many places count; a border of the best path
     */
    void findReal(int[] real, int end) {
        int bordersAfter = 0;
        for (int place = end - 1; place >= 0; place--) {
            bordersAfter = (bordersAfter << 1) | (borders[place + 1] ? 1 : 0);
            int insideOneWord = (int) ((2L << Integer.numberOfTrailingZeros(bordersAfter)) - 1);
            int betweenBorders = borders[place] ? bordersAfter : 0;
            real[place] = matches.lengths(place) & (insideOneWord | betweenBorders);
        }
    }

    /** The latest start of a cluster that is not after a place; 0 when only the piece itself starts there. */
    int lastClusterStart(int limit) {
        int last = 0;
        for (int start = 0; start <= limit; start = matches.clusterEnd(start)) {
            last = start;
        }
        return last;
    }

    /** The last border of the best path that is not after a place; its first border when there is none. */
    int lastBorder(int limit) {
        int border = limit;
        while (border > 0 && !borders[border]) {
            border--;
        }
        return border > 0 ? border : pathEnds[0];
    }

    /** Forgets the part of the best path after one of its borders. */
    void keepPath(int end) {
        while (pathEnds[pathLength - 1] > end) {
            pathLength--;
        }
    }

    /** The words of a cluster, for people to read. */
    Candidates candidates(int from, int end) {
        candidates.collect(from, end);
        return candidates;
    }
}
