package org.baoku.benchmarks.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.Writer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.baoku.benchmarks.corpus.Corpus;
import org.baoku.benchmarks.peers.Peer;
import org.junit.jupiter.api.Test;

class ScaleMeasureTest {
    private static final Progress QUIET = new Progress(new PrintWriter(Writer.nullWriter()));

    @Test
    void everyValueOfASizeIsThere() throws Exception {
        Map<String, Double> values = new ScaleMeasure(300, 10, 1).run(QUIET);
        double chars = values.getOrDefault("million characters", 0.0) * 1e6;
        assertTrue(chars > 60_000 && chars < 300_000, chars + " characters");
        for (String name : List.of(
                "MB on disk",
                "articles a second written",
                "ms to open",
                "segments",
                "s to merge all",
                "MB merged",
                "µs p99 quote",
                "µs p50 two words, facets and timeline")) {
            assertTrue(values.getOrDefault(name, 0.0) > 0, name + " in " + values);
        }
    }

    @Test
    void profilesNameThePlaceThatWorks() throws Exception {
        TokenSource source = new TokenSource(
                Peer.BAOKU_WORDS, Corpus.of(Corpus.GENERATED, 200).bodies(Long.MAX_VALUE));
        Profiler.Profile profile = Profiler.record(Duration.ZERO, Duration.ofMillis(1500), source::analyzeNext);
        assertTrue(profile.samples() > 5, profile.samples() + " samples");
        double shares =
                profile.own().stream().mapToDouble(Profiler.Share::share).sum();
        assertEquals(1.0, shares, 1e-9);
        assertTrue(
                profile.own().stream().anyMatch(share -> !share.place().equals("elsewhere") && share.share() > 0),
                profile.own().toString());
    }
}
