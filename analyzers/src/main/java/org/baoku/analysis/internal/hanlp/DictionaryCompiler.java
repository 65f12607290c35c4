package org.baoku.analysis.internal.hanlp;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.ObjectInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.baoku.analysis.error.DictionaryException;
import org.baoku.analysis.internal.dictionary.ListedPairs;
import org.baoku.analysis.internal.dictionary.SystemDictionary;
import org.baoku.analysis.internal.dictionary.WordCosts;
import org.baoku.analysis.internal.dictionary.WordTables;
import org.baoku.analysis.internal.text.CharRules;
import org.baoku.analysis.internal.text.CharTable;

/**
 * Compiles HanLP's dictionaries into the resources of this module; run by the build, not at run time. Arguments: the
 * folder to write under, and which resource: {@code characters} (before anything that folds characters is loaded) or
 * {@code dictionary}.
 */
public final class DictionaryCompiler {
    private static final String TRADITIONAL_TO_SIMPLIFIED = "/data/dictionary/tc/t2s.txt";
    private static final String WORD_PAIRS = "/data/dictionary/CoreNatureDictionary.ngram.mini.txt.table.bin";

    /** How many pairs are listed: more make quotes faster, fewer make the index smaller and faster to write. */
    private static final int LISTED_PAIRS = 8_000;

    /** A listed pair is nearly always a word: where it is none it costs a term that says so. */
    private static final double LEAST_SHARE_OF_WORDS = .9;

    private DictionaryCompiler() {}

    /** Writes one resource. */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("expected a folder and the name of a resource, got " + args.length);
        }
        Path folder = Path.of(args[0], "org", "baoku", "analysis", "internal");
        switch (args[1]) {
            case "characters" -> writeCharacters(folder.resolve("text"));
            case "dictionary" -> writeDictionary(folder.resolve("dictionary").resolve(SystemDictionary.RESOURCE));
            default -> throw new IllegalArgumentException("no resource is called " + args[1]);
        }
    }

    private static void writeCharacters(Path folder) throws IOException {
        String variants = variants();
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(CharTable.VARIANTS), variants);
        Files.write(folder.resolve(CharTable.CODE_UNITS), CharTable.write(new CharRules(variants)));
    }

    private static String variants() throws IOException {
        Map<Integer, Integer> direct = new TreeMap<>();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            int form = compatibilityForm(c);
            if (form != c) {
                direct.put(c, form);
            }
        }
        direct.putAll(simplifiedCharacters());
        StringBuilder pairs = new StringBuilder();
        for (int from : direct.keySet()) {
            int to = from;
            for (int steps = 0; direct.containsKey(to) && steps < 4; steps++) {
                to = direct.get(to);
            }
            if (to != from && !direct.containsKey(to)) {
                pairs.appendCodePoint(from).appendCodePoint(to);
            }
        }
        return pairs.toString();
    }

    private static Map<Integer, Integer> simplifiedCharacters() throws IOException {
        Map<Integer, Integer> characters = new TreeMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(resource(TRADITIONAL_TO_SIMPLIFIED), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int equals = line.indexOf('=');
                String from = line.substring(0, equals).trim();
                String to = line.substring(equals + 1).trim();
                if (isOneCharacter(from) && isOneCharacter(to) && !from.equals(to)) {
                    characters.put(from.codePointAt(0), to.codePointAt(0));
                }
            }
        }
        return characters;
    }

    /** The unified form of a compatibility ideograph, radical or half-width Kana; other code points are left alone. */
    private static int compatibilityForm(int codePoint) {
        boolean candidate = (codePoint >= 0x2E80 && codePoint <= 0x2FDF)
                || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
                || (codePoint >= 0xFF66 && codePoint <= 0xFF9D)
                || (codePoint >= 0x2F800 && codePoint <= 0x2FA1F);
        if (!candidate) {
            return codePoint;
        }
        String form = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
        return isOneCharacter(form) ? form.codePointAt(0) : codePoint;
    }

    private static InputStream resource(String name) {
        InputStream in = CoreDictionary.class.getResourceAsStream(name);
        if (in == null) {
            throw new DictionaryException(name + " is missing in HanLP's jar");
        }
        return in;
    }

    private static boolean isOneCharacter(String text) {
        return !text.isEmpty() && text.codePointCount(0, text.length()) == 1;
    }

    private static void writeDictionary(Path file) throws IOException {
        List<WordEntry> words = new ArrayList<>();
        entries(CoreDictionary.trie)
                .forEach((word, attribute) -> words.add(
                        new WordEntry(word, CoreDictionary.getWordID(word), attribute.totalFrequency, tag(attribute))));
        entries(CustomDictionary.DEFAULT.dat).forEach((word, attribute) -> {
            if (!CoreDictionary.contains(word)) {
                words.add(new WordEntry(word, -1, 0, tag(attribute)));
            }
        });
        SystemDictionary.Content content;
        try (ObjectInputStream arrays = new ObjectInputStream(resource(WORD_PAIRS))) {
            CostModel model = new CostModel(words);
            int[] rowStarts = (int[]) arrays.readObject();
            int[] rights = (int[]) arrays.readObject();
            content = model.compile(rowStarts, rights, new NameRoles());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            SystemDictionary.write(content, bytes);
            SystemDictionary undecided =
                    SystemDictionary.read(new ByteArrayInputStream(bytes.toByteArray()), file.toString());
            WordTables tables = new WordTables(undecided);
            SortedSet<String> pairs = new PairCounts(words, rowStarts, rights)
                    .frequentWords(LEAST_SHARE_OF_WORDS)
                    .filter(pair -> WordCosts.isSolid(tables, pair))
                    .limit(LISTED_PAIRS)
                    .collect(Collectors.toCollection(TreeSet::new));
            Files.createDirectories(file.getParent());
            Files.write(file.resolveSibling(ListedPairs.RESOURCE), ListedPairs.lines(pairs));
            content = model.decide(content, tables, pairs);
        } catch (ClassNotFoundException e) {
            throw new DictionaryException(WORD_PAIRS + " does not hold two arrays", e);
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            SystemDictionary.write(content, out);
        }
    }

    private static String tag(Attribute attribute) {
        int best = 0;
        for (int i = 1; i < attribute.nature.length; i++) {
            best = attribute.frequency[i] > attribute.frequency[best] ? i : best;
        }
        return attribute.nature[best].toString();
    }

    /** All words of a trie of HanLP, which has no iterator of its own; reads its base and check arrays. */
    private static Map<String, Attribute> entries(DoubleArrayTrie<Attribute> trie) {
        int[] base = trie.getBase();
        int[] check = trie.getCheck();
        Map<Integer, List<Integer>> children = new HashMap<>();
        for (int node = 1; node < Math.min(base.length, trie.getSize()); node++) {
            if (check[node] != 0) {
                children.computeIfAbsent(check[node], key -> new ArrayList<>()).add(node);
            }
        }
        Map<String, Attribute> words = new TreeMap<>();
        Deque<Map.Entry<Integer, String>> open = new ArrayDeque<>();
        open.add(Map.entry(0, ""));
        while (!open.isEmpty()) {
            Map.Entry<Integer, String> entry = open.remove();
            int parentBase = base[entry.getKey()];
            for (int child : children.getOrDefault(parentBase, List.of())) {
                if (child == parentBase && base[child] < 0) {
                    words.put(entry.getValue(), trie.getValueAt(-base[child] - 1));
                } else if (child > parentBase) {
                    open.add(Map.entry(child, entry.getValue() + (char) (child - parentBase - 1)));
                }
            }
        }
        return words;
    }
}
