package org.baoku.analysis.internal.dictionary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the lattice looks words up in: the system dictionary, and over it the words that a user added or removed. Words
 * of the user have the numbers behind all of the system's. Immutable.
 */
public final class WordTables {
    /** Stands for no word. */
    public static final int NONE = -1;

    private static final int MAX_SINGLE = Character.MAX_VALUE;

    /** How much cheaper a word without a frequency of its own is than its parts, in thousandths of a nat. */
    private static final int ADVANTAGE = 3000;

    private final SystemDictionary system;
    private final DoubleArrayTrie trie;
    private final char[] codes;
    private final char[] plainCodes;
    private final char[] singles;
    private final long[] records;
    private final int[] characterCosts;
    private final @Nullable DoubleArrayTrie userTrie;
    private final long @Nullable [] removed;
    private final List<String> userTags;

    /**
     * A word that a user added.
     *
     * @param cost its cost in thousandths of a nat; empty to let it win where its parts would
     * @param partOfSpeech its tag
     */
    public record UserWord(OptionalInt cost, String partOfSpeech) {}

    /** The words of the system dictionary. */
    public WordTables(SystemDictionary system) {
        this.system = system;
        trie = system.trie();
        codes = system.codes();
        plainCodes = system.plainCodes();
        singles = system.singles();
        records = system.records();
        userTrie = null;
        removed = null;
        userTags = List.of();
        characterCosts = WordCosts.ofCharacters(this);
    }

    /** The words of the bundled dictionary. */
    public static WordTables bundled() {
        return Bundled.TABLES;
    }

    /**
     * The words of the system dictionary, changed.
     *
     * @param added words to add, folded; they replace equal words of the system
     * @param taken words to take away, folded
     */
    public WordTables(SystemDictionary system, Map<String, UserWord> added, Set<String> taken) {
        WordTables base = new WordTables(system);
        this.system = system;
        codes = system.codes().clone();
        plainCodes = system.plainCodes().clone();
        int maxCode = addCodes(added.keySet());
        trie = maxCode == 0 ? system.trie() : system.trie().reachable(maxCode);
        int systemWords = system.tags().length;
        singles = Arrays.copyOf(system.singles(), systemWords + added.size());
        records = Arrays.copyOf(system.records(), WordRecords.STRIDE * (systemWords + added.size()));
        removed = new long[(systemWords + Long.SIZE) / Long.SIZE];
        SortedMap<char[], Integer> keys = new TreeMap<>(DoubleArrayTrie::compare);
        userTags = new ArrayList<>();
        added.forEach((text, word) -> {
            int number = systemWords + userTags.size();
            userTags.add(word.partOfSpeech());
            int cost = word.cost().orElseGet(() -> WordCosts.cheapestParts(base, text) - ADVANTAGE);
            singles[number] = (char) Math.clamp(cost, 1, MAX_SINGLE);
            WordRecords.setWithoutPairs(records, number);
            char[] key = text.toCharArray();
            remove(base.find(key, key.length));
            for (int i = 0; i < key.length; i++) {
                key[i] = codes[key[i]];
            }
            keys.put(key, Verdicts.value(number, Verdicts.OPEN));
        });
        taken.forEach(text -> remove(base.find(text.toCharArray(), text.length())));
        userTrie = keys.isEmpty() ? null : DoubleArrayTrie.build(keys).reachable(maxCode());
        characterCosts = WordCosts.ofCharacters(this);
    }

    /** Gives codes to characters that no word of the system has; the greatest code then in use, 0 when none was given. */
    private int addCodes(Set<String> words) {
        int last = maxCode();
        int first = last;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                char c = word.charAt(i);
                if (codes[c] == 0) {
                    codes[c] = (char) ++last;
                    plainCodes[c] = Character.isSurrogate(c) ? 0 : codes[c];
                }
            }
        }
        return last == first ? 0 : last;
    }

    /** The greatest code of a character. */
    int maxCode() {
        int max = 0;
        for (char code : codes) {
            max = Math.max(max, code);
        }
        return max;
    }

    private void remove(int word) {
        if (word != NONE && removed != null) {
            removed[word / Long.SIZE] |= 1L << word;
        }
    }

    /** Whether a user added or removed words. */
    public boolean isChanged() {
        return removed != null;
    }

    /** The system dictionary. */
    public SystemDictionary system() {
        return system;
    }

    /** Codes of characters in the tries, by UTF-16 code unit; not a copy. */
    public char[] codes() {
        return codes;
    }

    /** Codes of the ideographs that fold to themselves; 0 for all other characters; not a copy. */
    public char[] plainCodes() {
        return plainCodes;
    }

    /** Finds the words of the system; some may be {@linkplain #removed removed}. */
    public DoubleArrayTrie trie() {
        return trie;
    }

    /** Finds the words of the user; its values are those of {@link Verdicts}. */
    public @Nullable DoubleArrayTrie userTrie() {
        return userTrie;
    }

    /**
     * Takes the words that the user removed out of what was found at some places.
     *
     * @param lengths for each place a bit for each length, bit 0 for the length 1
     * @param values the values of the words found at each place, {@value Integer#SIZE} elements a place, in the order of their lengths
     * @param places how many places there are
     */
    public void dropRemoved(int[] lengths, int[] values, int places) {
        if (removed == null) {
            return;
        }
        for (int place = 0; place < places; place++) {
            for (int left = lengths[place]; left != 0; left &= left - 1) {
                int length = Integer.numberOfTrailingZeros(left);
                if (isRemoved(Verdicts.word(values[place * Integer.SIZE + length]))) {
                    lengths[place] &= ~(1 << length);
                }
            }
        }
    }

    /** Number of the first word of the user. */
    public int firstUserWord() {
        return system.tags().length;
    }

    /** Costs of words by themselves; not a copy. */
    public char[] singles() {
        return singles;
    }

    /** What each UTF-16 code unit costs as a word by itself, listed or not, by its code, in thousandths of a nat; not a copy. */
    public int[] characterCosts() {
        return characterCosts;
    }

    /** What the best path asks of words, see {@link WordRecords}; not a copy. */
    public long[] records() {
        return records;
    }

    /** Whether a word is one that the lexicon lists, not a context word. */
    public boolean isListed(int word) {
        return word >= 0 && (word < system.listedWords() || word >= firstUserWord());
    }

    /** Part of speech of a word or context word. */
    public String partOfSpeech(int word) {
        return word < firstUserWord()
                ? system.tagNames().get(system.tags()[word])
                : userTags.get(word - firstUserWord());
    }

    /** The listed word of the first characters of an array, already folded, or {@link #NONE}. */
    public int find(char[] chars, int length) {
        if (userTrie != null) {
            int found = find(userTrie, chars, length);
            if (found != NONE) {
                return found;
            }
        }
        int found = find(trie, chars, length);
        return found != NONE && isRemoved(found) ? NONE : found;
    }

    private int find(DoubleArrayTrie words, char[] chars, int length) {
        int node = DoubleArrayTrie.ROOT;
        for (int i = 0; i < length && node >= 0; i++) {
            node = words.child(node, codes[chars[i]]);
        }
        return length == 0 || node < 0 ? NONE : Verdicts.word(words.value(node));
    }

    private boolean isRemoved(int word) {
        return removed != null && (removed[word / Long.SIZE] & (1L << word)) != 0;
    }

    /** Made once, when first asked. */
    private static final class Bundled {
        static final WordTables TABLES = new WordTables(SystemDictionary.bundled());
    }
}
