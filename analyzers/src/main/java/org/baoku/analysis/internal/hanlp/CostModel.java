package org.baoku.analysis.internal.hanlp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.baoku.analysis.internal.dictionary.BigramTable;
import org.baoku.analysis.internal.dictionary.CharTraits;
import org.baoku.analysis.internal.dictionary.DoubleArrayTrie;
import org.baoku.analysis.internal.dictionary.PersonNames;
import org.baoku.analysis.internal.dictionary.SystemDictionary;
import org.baoku.analysis.internal.dictionary.Verdicts;
import org.baoku.analysis.internal.dictionary.WordCosts;
import org.baoku.analysis.internal.dictionary.WordTables;
import org.baoku.analysis.internal.text.CharTable;

/**
 * Turns counts of words and word pairs into costs: the negative logarithm of the probability of a word after another,
 * which interpolates the discounted relative frequency of the pair with the frequency of the word. The weight of the
 * latter grows with the number of different words seen after the left word: Kneser and Ney, Improved Backing-Off for
 * M-gram Language Modeling, ICASSP 1995.
 */
final class CostModel {
    private static final double DISCOUNT = 0.8;
    private static final double BACK_OFF_COUNT = 5;
    private static final double WORD_PSEUDO_COUNT = 0.5;
    private static final double CUSTOM_PSEUDO_COUNT = 0.001;
    private static final double CLASS_TOKENS = 45_000;
    private static final double WORD_PENALTY = 0.7;
    private static final int LOSING_MARGIN = 1500;
    private static final int LEAST_PAIR_COUNT = 2;
    private static final int MILLI = 1000;
    private static final Map<Integer, String> CLASSES = Map.of(
            SystemDictionary.BEGIN, "始##始",
            SystemDictionary.END, "末##末",
            SystemDictionary.NUMBER, "未##数",
            SystemDictionary.LATIN, "未##串",
            SystemDictionary.TIME, "未##时",
            SystemDictionary.PERSON, "未##人",
            SystemDictionary.UNLISTED, "未##它");

    private final List<Word> words;
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private int listed;

    /** A word in our form; several of HanLP's may fold to one. */
    private record Word(String text, long frequency, String tag, boolean isListed, List<Integer> ids) {}

    /** A pair of our word numbers and its count. */
    private record Pair(int left, int right, int count) {}

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
        words.sort(Comparator.comparing(Word::isListed)
                .reversed()
                .thenComparing(Comparator.comparingLong(Word::frequency).reversed())
                .thenComparing(Word::text));
        for (int number = 0; number < words.size(); number++) {
            listed += words.get(number).isListed() ? 1 : 0;
            for (int id : words.get(number).ids()) {
                numbers.put(id, number);
            }
        }
    }

    private static Word merge(Word a, Word b) {
        List<Integer> ids = new ArrayList<>(a.ids());
        ids.addAll(b.ids());
        String tag = a.frequency() >= b.frequency() ? a.tag() : b.tag();
        return new Word(a.text(), a.frequency() + b.frequency(), tag, a.isListed(), ids);
    }

    static String fold(String text) {
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
     * @param roles the characters of names
     */
    SystemDictionary.Content compile(int[] rowStarts, int[] rights, NameRoles roles) {
        char[] codes = charCodes();
        List<Pair> pairs = pairs(rowStarts, rights);
        long[] rowSums = new long[words.size()];
        int[] rowTypes = new int[words.size()];
        long[] columnSums = new long[words.size()];
        for (Pair pair : pairs) {
            rowSums[pair.left()] += pair.count();
            rowTypes[pair.left()]++;
            columnSums[pair.right()] += pair.count();
        }
        double[] probabilities = wordProbabilities(columnSums);
        double[] backOffs = new double[words.size()];
        for (int i = 0; i < backOffs.length; i++) {
            backOffs[i] =
                    rowSums[i] == 0 ? 1 : (DISCOUNT * rowTypes[i] + BACK_OFF_COUNT) / (rowSums[i] + BACK_OFF_COUNT);
        }
        BigramTable bigrams = bigrams(pairs, rowSums, probabilities, backOffs);
        char[] singles = new char[words.size()];
        char[] backOffCosts = new char[words.size()];
        for (int i = 0; i < singles.length; i++) {
            int single = cost(probabilities[i]) + (int) (MILLI * WORD_PENALTY);
            singles[i] = (char) Math.min(Character.MAX_VALUE, single);
            backOffCosts[i] = (char) cost(backOffs[i]);
        }
        return content(codes, singles, backOffCosts, bigrams, roles);
    }

    private SystemDictionary.Content content(
            char[] codes, char[] singles, char[] backOffs, BigramTable bigrams, NameRoles roles) {
        List<String> tagNames =
                words.stream().map(Word::tag).distinct().sorted().toList();
        byte[] tags = new byte[words.size()];
        Map<String, Integer> contextNumbers = new HashMap<>();
        SortedMap<Character, Integer> marks = new TreeMap<>();
        for (int i = 0; i < words.size(); i++) {
            String text = words.get(i).text();
            tags[i] = (byte) tagNames.indexOf(words.get(i).tag());
            if (i >= listed) {
                contextNumbers.put(text, i);
                if (text.length() == 1) {
                    marks.put(text.charAt(0), i);
                }
            }
        }
        int[] classWords = new int[SystemDictionary.CLASSES];
        CLASSES.forEach(
                (context, name) -> classWords[context] = Objects.requireNonNull(contextNumbers.get(name), name));
        StringBuilder markChars = new StringBuilder();
        marks.keySet().forEach(markChars::append);
        int[] markWords = marks.values().stream().mapToInt(Integer::intValue).toArray();
        PersonNames names = roles.costs(codes);
        return new SystemDictionary.Content(
                codes,
                trie(codes, new int[listed]),
                singles,
                backOffs,
                tags,
                tagNames,
                bigrams,
                markChars.toString().toCharArray(),
                markWords,
                classWords,
                names);
    }

    /** Of a class we know only the pairs that it ends; other words have counts of their own. */
    private double[] wordProbabilities(long[] columnSums) {
        double[] counts = new double[words.size()];
        double total = CLASS_TOKENS + WORD_PSEUDO_COUNT * words.size();
        for (int i = 0; i < counts.length; i++) {
            Word word = words.get(i);
            if (CLASSES.containsValue(word.text())) {
                counts[i] = columnSums[i] + WORD_PSEUDO_COUNT;
            } else {
                total += word.frequency();
                counts[i] = word.frequency() + (word.frequency() == 0 ? CUSTOM_PSEUDO_COUNT : WORD_PSEUDO_COUNT);
            }
        }
        for (int i = 0; i < counts.length; i++) {
            counts[i] /= total;
        }
        return counts;
    }

    /** Numbers the characters from 1, the most frequent first, so that the hot part of the trie is small. */
    private char[] charCodes() {
        long[] counts = new long[Character.MAX_VALUE + 1];
        for (Word word : words.subList(0, listed)) {
            word.text().chars().forEach(c -> counts[c] += word.frequency() + 1);
        }
        CharTraits.NUMERALS.chars().forEach(c -> counts[c]++);
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

    private DoubleArrayTrie trie(char[] codes, int[] verdicts) {
        SortedMap<char[], Integer> keys = new TreeMap<>(DoubleArrayTrie::compare);
        for (int number = 0; number < listed; number++) {
            char[] key = words.get(number).text().toCharArray();
            for (int i = 0; i < key.length; i++) {
                key[i] = codes[key[i]];
            }
            keys.put(key, Verdicts.value(number, verdicts[number]));
        }
        return DoubleArrayTrie.build(keys);
    }

    private List<Pair> pairs(int[] rowStarts, int[] rights) {
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
        List<Pair> pairs = new ArrayList<>();
        counts.forEach((key, count) -> pairs.add(new Pair((int) (key >> Integer.SIZE), key.intValue(), count)));
        return pairs;
    }

    private BigramTable bigrams(List<Pair> allPairs, long[] rowSums, double[] probabilities, double[] backOffs) {
        List<Pair> pairs = allPairs.stream()
                .filter(pair -> pair.count() >= LEAST_PAIR_COUNT)
                .toList();
        int[] costs = new int[pairs.size()];
        for (int i = 0; i < costs.length; i++) {
            Pair pair = pairs.get(i);
            double relative = Math.max(0, pair.count() - DISCOUNT) / (rowSums[pair.left()] + BACK_OFF_COUNT);
            int cost =
                    cost(backOffs[pair.left()] * probabilities[pair.right()] + relative) + (int) (MILLI * WORD_PENALTY);
            costs[i] = Math.min(BigramTable.MAX_COST, cost);
        }
        return BigramTable.build(
                words.size(),
                pairs.stream().mapToInt(Pair::left).toArray(),
                pairs.stream().mapToInt(Pair::right).toArray(),
                costs);
    }

    /**
     * Decides beforehand between words and the words that make them up.
     *
     * @param content what was compiled; the costs of losing words become the greatest that there is
     * @param tables tables of this content
     * @param pairs the listed pairs
     * @return the content with the verdicts
     */
    SystemDictionary.Content decide(SystemDictionary.Content content, WordTables tables, Set<String> pairs) {
        int[] verdicts = new int[listed];
        for (int number = 0; number < listed; number++) {
            String text = words.get(number).text();
            if (text.codePointCount(0, text.length()) > 1) {
                int ownCost = tables.singles()[number];
                int parts = WordCosts.cheapestParts(tables, text);
                if (ownCost < parts) {
                    verdicts[number] = pairs.contains(text) ? Verdicts.SOLID_PAIR : Verdicts.SOLID;
                } else if (ownCost > parts + LOSING_MARGIN) {
                    verdicts[number] = Verdicts.LOSING;
                    content.singles()[number] = Character.MAX_VALUE;
                }
            }
        }
        return content.decided(trie(content.codes(), verdicts));
    }

    /** Cost of a probability, in thousandths of a nat. */
    static int cost(double probability) {
        return Math.max(1, (int) Math.round(-Math.log(probability) * MILLI));
    }
}
