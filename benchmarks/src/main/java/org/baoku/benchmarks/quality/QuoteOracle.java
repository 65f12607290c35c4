package org.baoku.benchmarks.quality;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells by looking at every place of every text which texts contain which strings: what {@link String#contains} would
 * say, for many strings in one pass.
 */
final class QuoteOracle {
    private static final int[] NONE = {};

    private final List<String> quotes;
    /** Ordinals of the quotes that start with two chars, or that are one char alone. */
    private final Map<Integer, int[]> byStart = new HashMap<>();

    private final int[][] texts;
    private final int[] sizes;

    /** Searches {@code quotes}, none of them empty, in {@code texts}. */
    QuoteOracle(List<String> quotes, List<String> texts) {
        this.quotes = List.copyOf(quotes);
        this.texts = new int[quotes.size()][];
        this.sizes = new int[quotes.size()];
        Arrays.fill(this.texts, NONE);
        for (int quote = 0; quote < quotes.size(); quote++) {
            byStart.merge(start(quotes.get(quote), 0), new int[] {quote}, QuoteOracle::concat);
        }
        for (int text = 0; text < texts.size(); text++) {
            search(text, texts.get(text));
        }
    }

    /** Ordinals of the texts that contain the quote with this ordinal, ascending. */
    int[] textsWith(int quote) {
        return Arrays.copyOf(texts[quote], sizes[quote]);
    }

    private void search(int ordinal, String text) {
        for (int at = 0; at < text.length(); at++) {
            match(byStart.getOrDefault((int) text.charAt(at), NONE), ordinal, text, at);
            if (at + 1 < text.length()) {
                match(byStart.getOrDefault(start(text, at), NONE), ordinal, text, at);
            }
        }
    }

    private void match(int[] candidates, int ordinal, String text, int at) {
        for (int quote : candidates) {
            boolean known = sizes[quote] > 0 && texts[quote][sizes[quote] - 1] == ordinal;
            if (!known && text.startsWith(quotes.get(quote), at)) {
                add(quote, ordinal);
            }
        }
    }

    private void add(int quote, int text) {
        if (sizes[quote] == texts[quote].length) {
            texts[quote] = Arrays.copyOf(texts[quote], Math.max(2, 2 * sizes[quote]));
        }
        texts[quote][sizes[quote]++] = text;
    }

    /** The two chars at {@code at}, or the char where the string is one char long. */
    private static int start(String string, int at) {
        return string.length() == 1 ? string.charAt(0) : (string.charAt(at) + 1) << 16 | string.charAt(at + 1);
    }

    private static int[] concat(int[] first, int[] second) {
        int[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
