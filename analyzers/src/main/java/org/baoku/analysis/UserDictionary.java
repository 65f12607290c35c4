package org.baoku.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import org.baoku.analysis.error.DictionaryException;
import org.baoku.analysis.internal.text.CharTable;

/**
 * Words to be added to a {@link Lexicon} and words to be removed from it. Immutable. A word is one or more ideographs,
 * in any script variant; what else a file holds (words with letters, digits or punctuation, which the segmenter keeps
 * whole or apart by itself) is refused with its place, unless the file is an import of another segmenter's dictionary,
 * where it is passed over.
 *
 * <p>The file format of our own, one word a line: the word, then, each after white space, optionally how often it occurs
 * in ten million words and optionally its part of speech; {@code -} before a word removes it; {@code #} begins a comment
 * line.
 */
public final class UserDictionary {
    /** A dictionary that changes nothing. */
    public static final UserDictionary EMPTY = builder().build();

    private static final int MAX_WORD_LENGTH = 32;
    private static final String DEFAULT_TAG = "nz";

    private final Map<String, Entry> added;
    private final Set<String> removed;

    /**
     * What is known of an added word.
     *
     * @param frequency how often it occurs in ten million words; empty to let it win where its parts would
     * @param partOfSpeech its tag
     */
    record Entry(OptionalLong frequency, String partOfSpeech) {}

    /** Dictionary files of other segmenters that can be imported. All are UTF-8 with one word a line. */
    public enum Format {
        /** Word, then optionally pairs of a part of speech and a frequency. */
        HANLP,
        /** Word, then optionally a frequency, then optionally a part of speech. */
        JIEBA,
        /** Word only. */
        IK
    }

    /** These changes and then those. */
    UserDictionary and(UserDictionary later) {
        Builder all = builder();
        all.added.putAll(added);
        all.removed.addAll(removed);
        later.removed.forEach(all.added::remove);
        all.removed.addAll(later.removed);
        all.removed.removeAll(later.added.keySet());
        all.added.putAll(later.added);
        return all.build();
    }

    private UserDictionary(Builder builder) {
        added = Collections.unmodifiableMap(new LinkedHashMap<>(builder.added));
        removed = Collections.unmodifiableSet(new LinkedHashSet<>(builder.removed));
    }

    /** {@return a builder of a dictionary} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a file in the format of our own.
     *
     * @param file the file, UTF-8
     * @return the dictionary
     * @throws IOException if the file cannot be read
     * @throws DictionaryException if a line breaks a rule; the message names file, line and column
     */
    public static UserDictionary read(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return read(reader, file.toString());
        }
    }

    /**
     * Reads the format of our own.
     *
     * @param reader the lines; not closed
     * @param source what to call them in an error
     * @return the dictionary
     * @throws IOException if reading fails
     * @throws DictionaryException if a line breaks a rule
     */
    public static UserDictionary read(Reader reader, String source) throws IOException {
        Builder builder = builder();
        forEachLine(reader, source, line -> {
            if (line.fields[0].startsWith("-")) {
                line.expectAtMost(1);
                builder.removed.add(line.checked(line.fields[0].substring(1), 2));
            } else {
                line.expectAtMost(3);
                OptionalLong frequency =
                        line.fields.length > 1 ? OptionalLong.of(line.frequency(1)) : OptionalLong.empty();
                String tag = line.fields.length > 2 ? line.fields[2] : DEFAULT_TAG;
                builder.added.put(line.checked(line.fields[0], 1), new Entry(frequency, tag));
            }
        });
        return builder.build();
    }

    /**
     * Reads a dictionary of another segmenter. Words that are not all ideographs are passed over; frequencies too, since
     * they count another corpus than ours.
     *
     * @param reader the lines; not closed
     * @param source what to call them in an error
     * @param format how a line is written
     * @return the dictionary
     * @throws IOException if reading fails
     * @throws DictionaryException if a line breaks a rule of the format
     */
    public static UserDictionary readForeign(Reader reader, String source, Format format) throws IOException {
        Builder builder = builder();
        forEachLine(reader, source, line -> {
            String tag = DEFAULT_TAG;
            switch (format) {
                case HANLP -> {
                    if (line.fields.length % 2 == 0) {
                        throw line.error(line.fields.length - 1, "a part of speech without a frequency");
                    }
                    for (int i = 2; i < line.fields.length; i += 2) {
                        line.frequency(i);
                    }
                    tag = line.fields.length > 1 ? line.fields[1] : tag;
                }
                case JIEBA -> {
                    line.expectAtMost(3);
                    boolean counted = line.fields.length > 1 && Character.isDigit(line.fields[1].charAt(0));
                    if (counted) {
                        line.frequency(1);
                    }
                    int tagField = counted ? 2 : 1;
                    tag = line.fields.length > tagField ? line.fields[tagField] : tag;
                }
                case IK -> line.expectAtMost(1);
            }
            String word = fold(line.fields[0]);
            if (problem(word).isEmpty()) {
                builder.added.put(word, new Entry(OptionalLong.empty(), tag));
            }
        });
        return builder.build();
    }

    private interface LineConsumer {
        void accept(Line line);
    }

    private static void forEachLine(Reader reader, String source, LineConsumer consumer) throws IOException {
        BufferedReader lines = new BufferedReader(reader);
        int number = 0;
        for (String text = lines.readLine(); text != null; text = lines.readLine()) {
            number++;
            String content = number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
            if (!content.isBlank() && !content.startsWith("#")) {
                consumer.accept(new Line(source, number, content));
            }
        }
    }

    /** A line with its place. */
    private static final class Line {
        private final String source;
        private final int number;
        private final String text;
        private final String[] fields;

        Line(String source, int number, String text) {
            this.source = source;
            this.number = number;
            this.text = text;
            this.fields = text.strip().split("\\s+");
        }

        String checked(String word, int column) {
            String folded = fold(word);
            String problem = problem(folded);
            if (!problem.isEmpty()) {
                throw new DictionaryException(
                        "%s, line %s, column %s: the word \"%s\" %s".formatted(source, number, column, word, problem));
            }
            return folded;
        }

        long frequency(int field) {
            if (!fields[field].matches("[0-9]{1,9}")) {
                throw error(field, "a frequency is 1 to 9 digits, got \"" + fields[field] + "\"");
            }
            return Long.parseLong(fields[field]);
        }

        void expectAtMost(int count) {
            if (fields.length > count) {
                throw error(count, "expected at most " + count + " fields, got " + fields.length);
            }
        }

        DictionaryException error(int field, String message) {
            int column = 0;
            for (int i = 0; i <= field; i++) {
                column = text.indexOf(fields[i], i == 0 ? 0 : column + fields[i - 1].length());
            }
            return new DictionaryException("%s, line %s, column %s: %s".formatted(source, number, column + 1, message));
        }
    }

    private static String fold(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        word.codePoints()
                .forEach(c ->
                        folded.appendCodePoint(CharTable.folded(CharTable.get().lookup(c))));
        return folded.toString();
    }

    /** Why a folded word cannot be one, or the empty string. */
    private static String problem(String word) {
        if (word.isEmpty()) {
            return "is empty";
        }
        if (word.length() > MAX_WORD_LENGTH) {
            return "is longer than " + MAX_WORD_LENGTH + " characters";
        }
        boolean ideographs =
                word.codePoints().allMatch(c -> CharTable.kind(CharTable.get().lookup(c)) == CharTable.IDEOGRAPH);
        return ideographs ? "" : "holds other characters than ideographs";
    }

    /** {@return the words added, folded, with what is known of them} */
    Map<String, Entry> added() {
        return added;
    }

    /** {@return the words removed, folded} */
    Set<String> removed() {
        return removed;
    }

    /** {@return how many words are added} */
    public int addedCount() {
        return added.size();
    }

    /** {@return how many words are removed} */
    public int removedCount() {
        return removed.size();
    }

    /** Collects words. Not safe for several threads. */
    public static final class Builder {
        private final Map<String, Entry> added = new LinkedHashMap<>();
        private final Set<String> removed = new LinkedHashSet<>();

        private Builder() {}

        /**
         * Adds a word, which then wins where its parts would.
         *
         * @param word one or more ideographs
         * @return this builder
         * @throws DictionaryException if the word breaks a rule
         */
        public Builder add(String word) {
            return add(word, OptionalLong.empty(), DEFAULT_TAG);
        }

        /**
         * Adds a word.
         *
         * @param word one or more ideographs
         * @param frequency how often it occurs in ten million words
         * @param partOfSpeech its tag, such as {@code nr} for a person
         * @return this builder
         * @throws DictionaryException if the word breaks a rule
         */
        public Builder add(String word, long frequency, String partOfSpeech) {
            if (frequency < 0) {
                throw new IllegalArgumentException("frequency must not be negative, got " + frequency);
            }
            return add(word, OptionalLong.of(frequency), partOfSpeech);
        }

        private Builder add(String word, OptionalLong frequency, String partOfSpeech) {
            Objects.requireNonNull(partOfSpeech, "partOfSpeech");
            String folded = new Line("user dictionary", added.size() + 1, "x").checked(word, 1);
            added.put(folded, new Entry(frequency, partOfSpeech));
            return this;
        }

        /**
         * Removes a word; nothing happens when the lexicon lacks it.
         *
         * @param word the word
         * @return this builder
         * @throws DictionaryException if the word breaks a rule
         */
        public Builder remove(String word) {
            removed.add(new Line("user dictionary", removed.size() + 1, "x").checked(word, 1));
            return this;
        }

        /** {@return the dictionary} */
        public UserDictionary build() {
            return new UserDictionary(this);
        }
    }
}
