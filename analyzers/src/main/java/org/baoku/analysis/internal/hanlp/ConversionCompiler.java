package org.baoku.analysis.internal.hanlp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baoku.analysis.error.DictionaryException;
import org.baoku.analysis.internal.conversion.PinyinTable;
import org.baoku.analysis.internal.conversion.RegionalTerms;

/**
 * Compiles HanLP's pinyin and conversion dictionaries into the resources of the conversion tables; run by the build,
 * not at run time. Argument: the folder to write under.
 */
public final class ConversionCompiler {
    private static final String PINYIN = "/data/dictionary/pinyin/pinyin.txt";
    private static final String TRADITIONAL_TO_SIMPLIFIED = "/data/dictionary/tc/t2s.txt";
    private static final String MAINLAND_TO_TAIWAN = "/data/dictionary/tc/t2tw.txt";

    private final Map<String, String> simplifications;
    private final Map<String, String> taiwanTerms;

    private ConversionCompiler() throws IOException {
        simplifications = HanlpResource.pairs(TRADITIONAL_TO_SIMPLIFIED);
        taiwanTerms = HanlpResource.pairs(MAINLAND_TO_TAIWAN);
    }

    /** Writes the resources. */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            throw new IllegalArgumentException("expected a folder, got " + args.length + " arguments");
        }
        Path folder = Path.of(args[0], PinyinTable.class.getPackageName().split("\\."));
        Files.createDirectories(folder);
        ConversionCompiler compiler = new ConversionCompiler();
        write(folder.resolve(PinyinTable.RESOURCE), pinyin());
        write(folder.resolve(RegionalTerms.TO_MAINLAND), compiler.toMainland());
        write(folder.resolve(RegionalTerms.TO_TAIWAN), compiler.toTaiwan());
    }

    /** The readings without their tones; equal readings of a character once. */
    private static Map<String, Collection<String>> pinyin() throws IOException {
        Map<String, Collection<String>> entries = new TreeMap<>();
        for (Map.Entry<String, String> pair : HanlpResource.pairs(PINYIN).entrySet()) {
            List<String> syllables = new ArrayList<>();
            for (String syllable : pair.getValue().split(",", -1)) {
                if (!syllable.matches("[a-z]+[1-5]")) {
                    throw new DictionaryException(PINYIN + ": \"" + syllable + "\" of " + pair.getKey()
                            + " is not letters and a tone from 1 to 5");
                }
                syllables.add(syllable.substring(0, syllable.length() - 1));
            }
            int length = length(pair.getKey());
            if (length > 1 && length != syllables.size()) {
                throw new DictionaryException(
                        PINYIN + ": " + pair.getKey() + " needs one syllable for each character, has " + syllables);
            }
            entries.put(pair.getKey(), length == 1 ? new LinkedHashSet<>(syllables) : syllables);
        }
        return entries;
    }

    private Map<String, Collection<String>> toMainland() {
        Map<String, Collection<String>> entries = new TreeMap<>();
        simplifications.forEach((phrase, simplified) -> {
            if (length(phrase) > 1) {
                add(entries, phrase, simplified);
            }
        });
        taiwanTerms.forEach((mainland, taiwan) -> addTerm(entries, taiwan, mainland));
        return entries;
    }

    private Map<String, Collection<String>> toTaiwan() {
        Map<String, Collection<String>> entries = new TreeMap<>();
        simplifications.forEach((phrase, simplified) -> {
            boolean sameWord = length(phrase) == length(simplified) && !taiwanTerms.containsValue(phrase);
            if (length(phrase) > 1 && sameWord) {
                add(entries, phrase, simplified);
            }
        });
        taiwanTerms.forEach((mainland, taiwan) -> addTerm(entries, mainland, taiwan));
        return entries;
    }

    /** Adds a term in both scripts. Characters that have a use of their own in the simplified script are no terms. */
    private void addTerm(Map<String, Collection<String>> entries, String from, String to) {
        String simplified = simplify(to);
        if (!simplify(from).equals(simplified) && !(length(from) == 1 && from.equals(simplifications.get(from)))) {
            add(entries, from, simplified);
            add(entries, simplify(from), simplified);
        }
    }

    private static void add(Map<String, Collection<String>> entries, String from, String to) {
        entries.computeIfAbsent(from, key -> new LinkedHashSet<>()).add(to);
    }

    private String simplify(String text) {
        StringBuilder simplified = new StringBuilder();
        int from = 0;
        while (from < text.length()) {
            int to = text.length();
            while (to > from + 1 && !simplifications.containsKey(text.substring(from, to))) {
                to--;
            }
            String phrase = text.substring(from, to);
            simplified.append(simplifications.getOrDefault(phrase, phrase));
            from = to;
        }
        return simplified.toString();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static void write(Path file, Map<String, Collection<String>> entries) throws IOException {
        StringBuilder lines = new StringBuilder();
        entries.forEach((key, values) ->
                lines.append(key).append('=').append(String.join(",", values)).append('\n'));
        Files.writeString(file, lines);
    }
}
