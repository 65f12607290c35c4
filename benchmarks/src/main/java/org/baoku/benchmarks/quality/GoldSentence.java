package org.baoku.benchmarks.quality;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;

/**
 * A sentence that people have segmented.
 *
 * @param words its words in order
 */
public record GoldSentence(List<String> words) {
    private static final Splitter SPACES = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

    /** Copies the words. */
    public GoldSentence {
        words = List.copyOf(words);
    }

    /** Parses words with white space between them. */
    public static GoldSentence parse(String line) {
        return new GoldSentence(SPACES.splitToList(line));
    }

    /** Reads a file with one sentence a line. */
    public static List<GoldSentence> read(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.map(GoldSentence::parse).toList();
        }
    }

    /** The sentence without the spaces. */
    public String text() {
        return String.join("", words);
    }

    /** Offsets at which a word starts or ends, 0 and the length included. */
    public BitSet borders() {
        BitSet borders = new BitSet();
        int at = 0;
        borders.set(0);
        for (String word : words) {
            at += word.length();
            borders.set(at);
        }
        return borders;
    }
}
