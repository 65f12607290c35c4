package org.baoku.benchmarks.measure;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.baoku.benchmarks.peers.Peer;

/** A peer at work on a set of texts, one after the other and round again. Not safe for use by several threads. */
public final class TokenSource {
    private final List<String> texts;
    /** Lengths of the raw texts, which a floor reads in prepared form. */
    private final int[] rawChars;

    private final Analyzer analyzer;
    private int next;
    private long tokens;

    /** Makes an analyzer of {@code peer} for {@code rawTexts}. */
    public TokenSource(Peer peer, List<String> rawTexts) {
        texts = rawTexts.stream().map(peer::prepare).toList();
        rawChars = rawTexts.stream().mapToInt(String::length).toArray();
        analyzer = peer.newAnalyzer();
    }

    /** Analyzes the next text and returns its length in raw UTF-16 code units. */
    public int analyzeNext() throws IOException {
        int ordinal = next;
        next = (next + 1) % texts.size();
        tokens += analyze(texts.get(ordinal));
        return rawChars[ordinal];
    }

    /** How many tokens all calls have given. */
    public long tokens() {
        return tokens;
    }

    private long analyze(String text) throws IOException {
        long count = 0;
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
            stream.reset();
            int end = 0;
            while (stream.incrementToken()) {
                end = Math.max(end, offset.endOffset());
                count++;
            }
            stream.end();
            if (end > text.length()) {
                throw new IllegalStateException("A token ends at " + end + " of " + text.length());
            }
        }
        return count;
    }

    /**
     * Checks on every text what has to hold before a time means anything.
     *
     * @return the first thing that does not hold, or nothing
     */
    public Optional<String> findBrokenRule() throws IOException {
        for (String text : texts) {
            Optional<String> broken = findBrokenRule(text);
            if (broken.isPresent()) {
                return broken;
            }
        }
        return Optional.empty();
    }

    private Optional<String> findBrokenRule(String text) throws IOException {
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            int covered = 0;
            while (stream.incrementToken()) {
                int start = offset.startOffset();
                int end = offset.endOffset();
                if (start < 0 || end < start || end > text.length() || increment.getPositionIncrement() < 0) {
                    return Optional.of("offsets " + start + "-" + end + " of " + text.length());
                }
                if (start > covered && hasIdeograph(text, covered, start)) {
                    return Optional.of("loses " + text.substring(covered, start).strip());
                }
                covered = Math.max(covered, end);
            }
            stream.end();
            if (hasIdeograph(text, covered, text.length())) {
                return Optional.of("loses " + text.substring(covered).strip());
            }
            return offset.endOffset() == text.length()
                    ? Optional.empty()
                    : Optional.of(
                            String.format(Locale.ROOT, "final offset %d of %d", offset.endOffset(), text.length()));
        }
    }

    private static boolean hasIdeograph(String text, int start, int end) {
        return text.substring(start, end).codePoints().anyMatch(Character::isIdeographic);
    }
}
