package org.baoku.analysis.internal.hanlp;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baoku.analysis.internal.text.CharTable;

/** Counts pairs of neighbouring ideographs: inside the words of a dictionary, and where one word meets the next. */
final class PairCounts {
    private final Map<String, Long> counts = new HashMap<>();

    /**
     * Counts.
     *
     * @param words the words; those without a number meet no other
     * @param rowStarts for each of HanLP's word numbers where its word pairs start
     * @param rights right word and count of each word pair, one after the other
     */
    PairCounts(List<WordEntry> words, int[] rowStarts, int[] rights) {
        Map<Integer, String> texts = new HashMap<>();
        for (WordEntry word : words) {
            String text = CostModel.fold(word.text());
            texts.put(word.id(), text);
            for (int i = 0; i + 1 < text.length(); i++) {
                add(text.charAt(i), text.charAt(i + 1), word.frequency());
            }
        }
        for (int left = 0; left + 1 < rowStarts.length; left++) {
            for (int i = rowStarts[left]; i < rowStarts[left + 1]; i++) {
                String first = texts.getOrDefault(left, "");
                String second = texts.getOrDefault(rights[2 * i], "");
                if (!first.isEmpty() && !second.isEmpty()) {
                    add(first.charAt(first.length() - 1), second.charAt(0), rights[2 * i + 1]);
                }
            }
        }
    }

    private void add(char first, char second, long count) {
        if (count > 0 && isIdeograph(first) && isIdeograph(second)) {
            counts.merge("" + first + second, count, Long::sum);
        }
    }

    private static boolean isIdeograph(char c) {
        return CharTable.kind(CharTable.get().lookup(c)) == CharTable.IDEOGRAPH;
    }

    /** The most frequent pairs, grouped: an ideograph and those that follow it, all in the order of their code points. */
    List<String> mostFrequent(int size) {
        Map<Character, StringBuilder> lines = new TreeMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(size)
                .map(Map.Entry::getKey)
                .sorted()
                .forEach(pair -> lines.computeIfAbsent(pair.charAt(0), first -> new StringBuilder().append(first))
                        .append(pair.charAt(1)));
        return lines.values().stream().map(StringBuilder::toString).toList();
    }
}
