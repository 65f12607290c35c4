package org.baoku.analysis.internal.hanlp;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.baoku.analysis.internal.text.CharTable;

/** Counts pairs of neighbouring ideographs: inside the words of a dictionary, and where one word meets the next. */
final class PairCounts {
    private final Map<String, Long> inside = new HashMap<>();
    private final Map<String, Long> between = new HashMap<>();
    private final Set<String> words = new HashSet<>();

    /**
     * Counts.
     *
     * @param entries the words; those without a number meet no other
     * @param rowStarts for each of HanLP's word numbers where its word pairs start
     * @param rights right word and count of each word pair, one after the other
     */
    PairCounts(List<WordEntry> entries, int[] rowStarts, int[] rights) {
        Map<Integer, String> texts = new HashMap<>();
        for (WordEntry word : entries) {
            String text = CostModel.fold(word.text());
            texts.put(word.id(), text);
            for (int i = 0; i + 1 < text.length(); i++) {
                add(inside, text.charAt(i), text.charAt(i + 1), word.frequency());
            }
            if (text.length() == 2) {
                words.add(text);
            }
        }
        for (int left = 0; left + 1 < rowStarts.length; left++) {
            for (int i = rowStarts[left]; i < rowStarts[left + 1]; i++) {
                String first = texts.getOrDefault(left, "");
                String second = texts.getOrDefault(rights[2 * i], "");
                if (!first.isEmpty() && !second.isEmpty()) {
                    add(between, first.charAt(first.length() - 1), second.charAt(0), rights[2 * i + 1]);
                }
            }
        }
    }

    private static void add(Map<String, Long> counts, char first, char second, long count) {
        if (count > 0 && isIdeograph(first) && isIdeograph(second)) {
            counts.merge("" + first + second, count, Long::sum);
        }
    }

    private static boolean isIdeograph(char c) {
        return CharTable.kind(CharTable.get().lookup(c)) == CharTable.IDEOGRAPH;
    }

    /**
     * The pairs that are words and of whose occurrences at least a share lies inside one word, from the most frequent.
     *
     * @param leastShare from 0 to 1
     */
    Stream<String> frequentWords(double leastShare) {
        return inside.entrySet().stream()
                .filter(pair -> words.contains(pair.getKey())
                        && pair.getValue() >= leastShare * (pair.getValue() + between.getOrDefault(pair.getKey(), 0L)))
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}
