package org.baoku.analysis.internal.conversion;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.ArrayUtil;
import org.baoku.analysis.error.DictionaryException;

/**
 * Phrases with values, which finds the longest phrase at a place in a text without allocating. The phrases are kept in
 * code-unit order in one array; a search narrows the range of phrases with the same beginning, one code unit after the
 * other, by bisection. Immutable.
 *
 * <p>As a resource: {@code phrase=value,value…} in each line, UTF-8, phrases in ascending code-unit order, at least one
 * value for each. The build writes the resources from HanLP's dictionaries.
 */
final class PhraseTable {
    /** No phrase. */
    static final int NONE = -1;

    private final char[] chars;
    private final int[] ends;
    private final String[][] values;

    private PhraseTable(char[] chars, int[] ends, String[][] values) {
        this.chars = chars;
        this.ends = ends;
        this.values = values;
    }

    /**
     * Reads the resource with this name, beside this class.
     *
     * @throws DictionaryException if it is missing or damaged
     */
    static PhraseTable bundled(String name) {
        try (InputStream in = PhraseTable.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new DictionaryException(name + " is missing beside " + PhraseTable.class.getName());
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), name);
        } catch (IOException e) {
            throw new DictionaryException(name + " cannot be read", e);
        }
    }

    /**
     * Reads a table.
     *
     * @param lines its lines
     * @param name what to call them in an error
     * @throws DictionaryException if a line breaks the form, naming it
     */
    static PhraseTable read(BufferedReader lines, String name) throws IOException {
        StringBuilder chars = new StringBuilder();
        int[] ends = new int[1024];
        List<String[]> values = new ArrayList<>();
        Map<String, String> shared = new HashMap<>();
        String last = "";
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            int equals = Math.max(line.indexOf('='), 0);
            String phrase = line.substring(0, equals);
            if (phrase.compareTo(last) <= 0 || equals == line.length() - 1) {
                throw new DictionaryException("%s, line %s: expected \"phrase=value,…\" after \"%s\", found \"%s\""
                        .formatted(name, values.size() + 1, last, line));
            }
            last = phrase;
            chars.append(phrase);
            ends = ArrayUtil.grow(ends, values.size() + 1);
            ends[values.size()] = chars.length();
            values.add(split(line.substring(equals + 1), shared));
        }
        return new PhraseTable(
                chars.toString().toCharArray(),
                ArrayUtil.copyOfSubArray(ends, 0, values.size()),
                values.toArray(new String[0][]));
    }

    private static String[] split(String text, Map<String, String> shared) {
        String[] parts = text.split(",", -1);
        for (int i = 0; i < parts.length; i++) {
            parts[i] = shared.computeIfAbsent(parts[i], part -> part);
        }
        return parts;
    }

    /** The number of phrases; they are numbered from 0. */
    int size() {
        return ends.length;
    }

    /** The characters of a phrase. */
    String phrase(int phrase) {
        return new String(chars, start(phrase), length(phrase));
    }

    /** The length of a phrase in UTF-16 code units. */
    int length(int phrase) {
        return ends[phrase] - start(phrase);
    }

    /** Whether a phrase is one code point. */
    boolean isCharacter(int phrase) {
        return length(phrase) == Character.charCount(Character.codePointAt(chars, start(phrase)));
    }

    /** The number of values of a phrase, at least 1. */
    int count(int phrase) {
        return values[phrase].length;
    }

    /** A value of a phrase, counted from 0. */
    String value(int phrase, int index) {
        return values[phrase][index];
    }

    /**
     * The longest phrase that begins at a place.
     *
     * @param text where to look
     * @param from index of the first code unit of the phrase
     * @param to index before which it must end
     * @return its number, or {@link #NONE}
     */
    int longestAt(char[] text, int from, int to) {
        int longest = NONE;
        int low = 0;
        int high = ends.length;
        for (int depth = 0; low < high; depth++) {
            if (length(low) == depth) {
                longest = low++;
            }
            if (from + depth == to) {
                return longest;
            }
            int c = text[from + depth];
            low = firstNotBelow(c, depth, low, high);
            high = firstNotBelow(c + 1, depth, low, high);
        }
        return longest;
    }

    /** The first phrase in the range whose code unit at the depth is not below c; all in the range are longer than it. */
    private int firstNotBelow(int c, int depth, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (chars[start(middle) + depth] < c) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int start(int phrase) {
        return phrase == 0 ? 0 : ends[phrase - 1];
    }
}
