package org.baoku.benchmarks.corpus;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/**
 * The word bigrams of HanLP's core dictionary as a model to draw sentences from: words and neighbours come as often as
 * in the newspapers that the dictionary was counted on, the sense does not matter.
 */
final class BigramModel {
    private static final String TABLE = "/data/dictionary/CoreNatureDictionary.ngram.mini.txt.table.bin";

    /** Longest sentence in words, for chains that do not reach the sentence end. */
    private static final int MAX_WORDS = 80;

    private static final String PERSON = "未##人";

    private final String[] words;
    /** Where each word's successors start in {@link #successors}; one more entry than there are words. */
    private final int[] starts;

    private final int[] successors;
    /** Sum of the counts up to and including each successor, within its word. */
    private final int[] cumulated;

    private BigramModel(String[] words, int[] starts, int[] successors, int[] cumulated) {
        this.words = words;
        this.starts = starts;
        this.successors = successors;
        this.cumulated = cumulated;
    }

    /** Loads the model of the HanLP on the class path. */
    static BigramModel load() throws IOException {
        try (InputStream in = Objects.requireNonNull(CoreDictionary.class.getResourceAsStream(TABLE), TABLE);
                ObjectInputStream arrays = new ObjectInputStream(in)) {
            int[] starts = (int[]) arrays.readObject();
            int[] pairs = (int[]) arrays.readObject();
            int[] successors = new int[pairs.length / 2];
            int[] cumulated = new int[successors.length];
            for (int word = 0; word + 1 < starts.length; word++) {
                int sum = 0;
                for (int i = starts[word]; i < starts[word + 1]; i++) {
                    successors[i] = pairs[2 * i];
                    sum += pairs[2 * i + 1];
                    cumulated[i] = sum;
                }
            }
            return new BigramModel(words(CoreDictionary.trie), starts, successors, cumulated);
        } catch (ClassNotFoundException e) {
            throw new IOException(TABLE + " does not hold arrays of numbers", e);
        }
    }

    /**
     * Draws a sentence.
     *
     * @param sentence where the words go
     * @param fill gives the text for the dictionary's placeholders, such as 未##人 for a person's name
     */
    void appendSentence(StringBuilder sentence, RandomGenerator random, UnaryOperator<String> fill) {
        int word = next(CoreDictionary.BEGIN_WORD_ID, random);
        for (int i = 0; i < MAX_WORDS && word != CoreDictionary.END_WORD_ID; i++) {
            String text = words[word];
            sentence.append(text.contains("##") ? fill.apply(text) : text);
            word = next(word, random);
        }
    }

    private int next(int word, RandomGenerator random) {
        int from = starts[word];
        int to = starts[word + 1];
        if (from == to) {
            return CoreDictionary.END_WORD_ID;
        }
        int wanted = random.nextInt(cumulated[to - 1]);
        int low = from;
        int high = to - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cumulated[middle] > wanted) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return successors[low];
    }

    /** Reads the words back from the trie, which keeps none of them: each state knows its parent by the check array. */
    private static String[] words(DoubleArrayTrie<CoreDictionary.Attribute> trie) {
        int[] base = trie.getBase();
        int[] check = trie.getCheck();
        Map<Integer, Integer> stateByBase = new HashMap<>();
        for (int state = 0; state < base.length; state++) {
            if (base[state] > 0 && (state == 0 || check[state] != 0)) {
                stateByBase.put(base[state], state);
            }
        }
        String[] words = new String[trie.size()];
        for (int leaf = 1; leaf < base.length; leaf++) {
            if (base[leaf] < 0 && check[leaf] == leaf) {
                int word = -base[leaf] - 1;
                // Nobody who lives shall stand in invented news.
                words[word] = isPerson(trie.getValueAt(word))
                        ? PERSON
                        : wordAt(stateByBase.getOrDefault(leaf, 0), check, stateByBase);
            }
        }
        return words;
    }

    private static boolean isPerson(CoreDictionary.Attribute word) {
        return word.nature[0].startsWith("nr");
    }

    private static String wordAt(int end, int[] check, Map<Integer, Integer> stateByBase) {
        StringBuilder reversed = new StringBuilder();
        int state = end;
        while (state != 0) {
            int parentBase = check[state];
            reversed.append((char) (state - parentBase - 1));
            state = Objects.requireNonNull(stateByBase.get(parentBase));
        }
        return reversed.reverse().toString();
    }
}
