package org.baoku.benchmarks.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.baoku.benchmarks.peers.Peer;
import org.baoku.benchmarks.report.Column;
import org.baoku.benchmarks.report.Figure;
import org.baoku.benchmarks.report.Spread;

/**
 * Runs peers in turn, a short window each, round after round in one JVM on one thread, so that whatever slows the
 * machine for a while slows all of them. Each round has an order of its own: other work that comes in step with the rounds
 * must not meet the same peer each time.
 */
final class SpeedComparison {
    private static final long SEED = 1;

    private final Map<Peer, TokenSource> sources = new EnumMap<>(Peer.class);
    private final Rounds megaCharsPerSecond = new Rounds();
    private final Rounds bytesPerChar = new Rounds();
    private final Rounds tokensPerChar = new Rounds();
    private final long windowNanos;

    SpeedComparison(List<Peer> peers, List<String> texts, int windowMillis) {
        windowNanos = windowMillis * 1_000_000L;
        for (Peer peer : peers) {
            sources.put(peer, new TokenSource(peer, texts));
        }
    }

    TokenSource source(Peer peer) {
        TokenSource source = sources.get(peer);
        if (source == null) {
            throw new IllegalArgumentException(peer.id() + " does not take part");
        }
        return source;
    }

    /** Runs {@code warmUp} rounds that do not count and {@code rounds} that do. */
    void run(int warmUp, int rounds, Progress progress) throws IOException {
        List<Peer> order = new ArrayList<>(sources.keySet());
        Random random = new Random(SEED);
        for (int round = -warmUp; round < rounds; round++) {
            Collections.shuffle(order, random);
            for (Peer peer : order) {
                progress.step(round < 0 ? "warming up" : "measuring", round + warmUp, warmUp + rounds);
                window(peer, round >= 0);
            }
        }
    }

    private void window(Peer peer, boolean counts) throws IOException {
        TokenSource source = source(peer);
        long tokens = source.tokens();
        long chars = 0;
        long start = System.nanoTime();
        Meter.Reading before = Meter.read();
        do {
            chars += source.analyzeNext();
        } while (System.nanoTime() - start < windowNanos);
        Meter.Reading spent = Meter.read().since(before);
        if (counts) {
            megaCharsPerSecond.add(peer.id(), chars * 1e3 / spent.cpuNanos());
            bytesPerChar.add(peer.id(), (double) spent.bytes() / chars);
            tokensPerChar.add(peer.id(), (double) (source.tokens() - tokens) / chars);
        }
    }

    /** Raw UTF-16 code units a microsecond of processor time. */
    Figure megaCharsPerSecond(Peer peer, Peer reference, Column column) {
        return megaCharsPerSecond.figure(peer.id(), reference.id(), column);
    }

    /** Bytes allocated a code unit. */
    Figure bytesPerChar(Peer peer) {
        return Figure.of(Spread.of(bytesPerChar.values(peer.id())).typical());
    }

    /** Tokens a code unit. */
    Figure tokensPerChar(Peer peer) {
        return Figure.of(Spread.of(tokensPerChar.values(peer.id())).typical());
    }
}
