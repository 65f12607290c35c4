package org.baoku.benchmarks.measure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.baoku.benchmarks.corpus.Corpus;
import org.baoku.benchmarks.peers.Peer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What analysis costs apart from time, so that nobody raises it unawares. */
class AnalysisCostTest {
    private static final int CHARS = 200_000;

    @ParameterizedTest
    @EnumSource(
            value = Peer.class,
            names = {"BAOKU_WORDS", "BAOKU_INDEXING", "BAOKU_SEARCHING"})
    void steadyAnalysisAllocatesNothing(Peer mode) throws IOException {
        TokenSource source = new TokenSource(mode, List.of(String.join("\n\n", texts())));
        long least = Long.MAX_VALUE;
        for (int pass = 0; pass < 6; pass++) {
            Meter.Reading before = Meter.read();
            source.analyzeNext();
            least = Math.min(least, Meter.read().since(before).bytes());
        }
        // A few objects of the meter and for the text as a whole; one object a sentence would show as a hundred times
        // that.
        assertTrue(least < 1024, least + " bytes for " + CHARS + " characters");
    }

    @Test
    void tokensPerCharacterOfTheIndex() throws IOException {
        List<String> texts = texts();
        TokenSource source = new TokenSource(Peer.BAOKU_INDEXING, texts);
        long chars = 0;
        for (int i = 0; i < texts.size(); i++) {
            chars += source.analyzeNext();
        }
        double tokens = (double) source.tokens() / chars;
        assertTrue(tokens < 1.2, "tokens per character: " + tokens);
    }

    @Test
    void indexIsNotMuchLargerThanOneOfBigrams(@TempDir Path directory) throws IOException {
        double baoku = size(Peer.BAOKU_PAIRS, directory);
        double bigrams = size(Peer.CJK_BIGRAM, directory);
        assertTrue(baoku / bigrams < 1.32, "times the size of bigrams: " + baoku / bigrams);
    }

    private static double size(Peer peer, Path directory) throws IOException {
        return new IndexJob(peer, texts(), false).run(directory).postingsBytes();
    }

    private static List<String> texts() throws IOException {
        return Corpus.of(Corpus.GENERATED, 1 + CHARS / 300).bodies(CHARS);
    }
}
