package org.baoku.analysis.internal.hanlp;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import org.baoku.analysis.internal.dictionary.BigramTable;
import org.baoku.analysis.internal.dictionary.DoubleArrayTrie;
import org.baoku.analysis.internal.dictionary.SystemDictionary;
import org.baoku.analysis.internal.text.CharTable;

/**
 * Turns counts of words and word pairs into the costs of {@link SystemDictionary}: the negative logarithm of the
 * probability of a word after another, which interpolates the pair's relative frequency with the word's, as HanLP does.
 */
final class CostModel {
    private static final double TOTAL = 9_727_730;
    private static final double LAMBDA = 0.9;
    private static final double SEEN = 1 - (1 / TOTAL + 0.00001);
    private static final int MILLI = 1000;
    private static final Map<Integer, String> CLASSES = Map.of(
            SystemDictionary.BEGIN, "始##始",
            SystemDictionary.END, "末##末",
            SystemDictionary.NUMBER, "未##数",
            SystemDictionary.LATIN, "未##串",
            SystemDictionary.TIME, "未##时",
            SystemDictionary.PERSON, "未##人");

    private final List<Word> words;
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private int trieWords;

    private record Word(String text, long frequency, String tag, boolean inTrie, List<Integer> ids) {}

    CostModel(List<WordEntry> entries) {
        Map<String, Word> byText = new TreeMap<>();
        for (WordEntry entry : entries) {
            String text = fold(entry.text());
            boolean context = CLASSES.containsValue(entry.text()) || isMark(text);
            if (context || isIdeographic(text)) {
                byText.merge(
                        text,
                        new Word(text, entry.frequency(), entry.tag(), !context, List.of(entry.id())),
                        CostModel::merge);
            }
        }
        words = new ArrayList<>(byText.values());
        words.sort(Comparator.comparing(Word::inTrie)
                .reversed()
                .thenComparing(Comparator.comparingLong(Word::frequency).reversed())
                .thenComparing(Word::text));
        for (int number = 0; number < words.size(); number++) {
            trieWords += words.get(number).inTrie() ? 1 : 0;
            for (int id : words.get(number).ids()) {
                numbers.put(id, number);
            }
        }
    }

    private static Word merge(Word a, Word b) {
        List<Integer> ids = new ArrayList<>(a.ids());
        ids.addAll(b.ids());
        String tag = a.frequency() >= b.frequency() ? a.tag() : b.tag();
        return new Word(a.text(), a.frequency() + b.frequency(), tag, a.inTrie(), ids);
    }

    private static String fold(String text) {
        StringBuilder folded = new StringBuilder();
        text.codePoints()
                .forEach(c ->
                        folded.appendCodePoint(CharTable.folded(CharTable.get().lookup(c))));
        return folded.toString();
    }

    private static boolean isMark(String text) {
        return text.length() == 1 && CharTable.kind(CharTable.get().lookup(text.charAt(0))) > CharTable.DIGIT;
    }

    private static boolean isIdeographic(String text) {
        return text.codePoints().allMatch(c -> CharTable.kind(CharTable.get().lookup(c)) == CharTable.IDEOGRAPH);
    }

    /**
     * Compiles the tables.
     *
     * @param rowStarts for each of HanLP's word numbers where its pairs start
     * @param rights right word and count of each pair, one after the other
     */
    SystemDictionary compile(int[] rowStarts, int[] rights) {
        char[] codes = charCodes();
        List<String> tagNames =
                words.stream().map(Word::tag).distinct().sorted().toList();
        short[] costs = new short[words.size()];
        byte[] tags = new byte[words.size()];
        CRC32C content = new CRC32C();
        for (int i = 0; i < costs.length; i++) {
            Word word = words.get(i);
            costs[i] = (short) cost(0, 0, word.frequency());
            tags[i] = (byte) tagNames.indexOf(word.tag());
            content.update((word + "\n").getBytes(StandardCharsets.UTF_8));
        }
        BigramTable bigrams = bigrams(rowStarts, rights);
        for (int entry : bigrams.entries()) {
            content.update(entry >>> 24);
            content.update(entry >>> 16);
            content.update(entry >>> 8);
            content.update(entry);
        }
        SortedMap<Character, Integer> marks = new TreeMap<>();
        Map<String, Integer> classes = new HashMap<>();
        for (int i = trieWords; i < words.size(); i++) {
            classes.put(words.get(i).text(), i);
            if (words.get(i).text().length() == 1) {
                marks.put(words.get(i).text().charAt(0), i);
            }
        }
        int[] classWords = new int[SystemDictionary.CLASSES];
        CLASSES.forEach((context, name) -> classWords[context] = Objects.requireNonNull(classes.get(name), name));
        char[] contextChars = new char[marks.size()];
        int at = 0;
        for (char mark : marks.keySet()) {
            contextChars[at++] = mark;
        }
        return new SystemDictionary(
                codes,
                trie(codes),
                costs,
                tags,
                tagNames,
                bigrams,
                contextChars,
                marks.values().stream().mapToInt(Integer::intValue).toArray(),
                classWords,
                content.getValue());
    }

    /** Numbers the characters from 1, the most frequent first, so that the hot part of the trie is small. */
    private char[] charCodes() {
        long[] counts = new long[Character.MAX_VALUE + 1];
        for (Word word : words.subList(0, trieWords)) {
            for (char c : word.text().toCharArray()) {
                counts[c] += word.frequency() + 1;
            }
        }
        List<Integer> order = new ArrayList<>();
        for (int c = 0; c < counts.length; c++) {
            if (counts[c] > 0) {
                order.add(c);
            }
        }
        order.sort(Comparator.comparingLong((Integer c) -> counts[c]).reversed());
        char[] codes = new char[counts.length];
        for (int i = 0; i < order.size(); i++) {
            codes[order.get(i)] = (char) (i + 1);
        }
        return codes;
    }

    private DoubleArrayTrie trie(char[] codes) {
        SortedMap<char[], Integer> keys = new TreeMap<>(DoubleArrayTrie::compare);
        for (int number = 0; number < trieWords; number++) {
            char[] key = words.get(number).text().toCharArray();
            for (int i = 0; i < key.length; i++) {
                key[i] = codes[key[i]];
            }
            keys.put(key, number);
        }
        return DoubleArrayTrie.build(keys);
    }

    private BigramTable bigrams(int[] rowStarts, int[] rights) {
        SortedMap<Long, Integer> counts = new TreeMap<>();
        for (int left = 0; left + 1 < rowStarts.length; left++) {
            for (int i = rowStarts[left]; i < rowStarts[left + 1]; i++) {
                Integer leftNumber = numbers.get(left);
                Integer rightNumber = numbers.get(rights[2 * i]);
                if (leftNumber != null && rightNumber != null) {
                    counts.merge(((long) leftNumber << Integer.SIZE) | rightNumber, rights[2 * i + 1], Integer::sum);
                }
            }
        }
        int[] lefts = new int[counts.size()];
        int[] pairRights = new int[counts.size()];
        int[] costs = new int[counts.size()];
        int at = 0;
        for (Map.Entry<Long, Integer> pair : counts.entrySet()) {
            lefts[at] = (int) (pair.getKey() >> Integer.SIZE);
            pairRights[at] = pair.getKey().intValue();
            costs[at] = cost(
                    pair.getValue(),
                    words.get(lefts[at]).frequency(),
                    words.get(pairRights[at]).frequency());
            at++;
        }
        return BigramTable.build(words.size(), lefts, pairRights, costs);
    }

    private static int cost(long pairCount, long leftCount, long rightCount) {
        double probability =
                LAMBDA * (SEEN * pairCount / (leftCount + 1) + 1 - SEEN) + (1 - LAMBDA) * rightCount / TOTAL;
        return Math.max(1, (int) Math.round(-Math.log(probability) * MILLI));
    }
}
