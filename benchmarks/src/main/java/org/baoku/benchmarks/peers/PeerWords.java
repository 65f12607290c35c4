package org.baoku.benchmarks.peers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * The words into which a peer segments a text: those of the bare segmenter where there is one, else those that the
 * offsets of the analyzer's tokens give. A char that no word covers is a word of its own, and a word that overlaps the
 * one before is left out and counted.
 */
public final class PeerWords {
    private final Segmenter segmenter;
    private int overlapping;

    /** Loads the peer. */
    public PeerWords(Peer peer) {
        Optional<Segmenter> bare = peer.newSegmenter();
        if (bare.isPresent()) {
            segmenter = bare.get();
        } else {
            Analyzer analyzer = peer.newAnalyzer();
            segmenter = (text, words) -> analyze(analyzer, text, words);
        }
    }

    /** Segments {@code text}. */
    public List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int[] covered = {0};
        segmenter.segment(text, (start, end) -> {
            if (start < covered[0]) {
                overlapping++;
                return;
            }
            addSingles(text, covered[0], start, words);
            words.add(text.substring(start, end));
            covered[0] = end;
        });
        addSingles(text, covered[0], text.length(), words);
        return words;
    }

    /** How many words were left out up to now since they overlapped another. */
    public int overlapping() {
        return overlapping;
    }

    private static void addSingles(String text, int start, int end, List<String> words) {
        int at = start;
        while (at < end) {
            int next = at + Character.charCount(text.codePointAt(at));
            words.add(text.substring(at, next));
            at = next;
        }
    }

    private static void analyze(Analyzer analyzer, String text, Segmenter.SpanConsumer words) {
        try (TokenStream tokens = analyzer.tokenStream("text", text)) {
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.accept(offset.startOffset(), offset.endOffset());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("A string cannot fail to be read", e);
        }
    }
}
