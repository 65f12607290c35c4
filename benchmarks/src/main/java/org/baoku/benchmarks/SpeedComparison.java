package org.baoku.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.baoku.benchmarks.peers.Peer;

/**
 * Runs peers in turn, a short window each, round after round in one JVM on one thread, so that whatever slows the
 * machine for a while slows all of them; every round gives one ratio between two peers.
 */
final class SpeedComparison {
    private final Map<Peer, TokenSource> sources = new EnumMap<>(Peer.class);
    private final Map<Peer, List<Window>> windows = new EnumMap<>(Peer.class);
    private final long windowNanos;

    /**
     * One peer's turn.
     *
     * @param charsPerSecond raw UTF-16 code units a second of processor time
     * @param bytesPerChar bytes allocated a code unit
     * @param tokensPerChar tokens a code unit
     */
    record Window(double charsPerSecond, double bytesPerChar, double tokensPerChar) {}

    SpeedComparison(List<Peer> peers, List<String> texts, int windowMillis) {
        windowNanos = windowMillis * 1_000_000L;
        for (Peer peer : peers) {
            sources.put(peer, new TokenSource(peer, texts));
            windows.put(peer, new ArrayList<>());
        }
    }

    TokenSource source(Peer peer) {
        TokenSource source = sources.get(peer);
        if (source == null) {
            throw new IllegalArgumentException(peer.id() + " does not take part");
        }
        return source;
    }

    /** Runs {@code rounds} rounds and keeps their windows unless they only warm up. */
    void run(int rounds, boolean warmUp) throws IOException {
        List<Peer> order = new ArrayList<>(sources.keySet());
        for (int round = 0; round < rounds; round++) {
            Collections.rotate(order, 1);
            for (Peer peer : order) {
                Window window = window(source(peer));
                if (!warmUp) {
                    windows(peer).add(window);
                }
            }
        }
    }

    private Window window(TokenSource source) throws IOException {
        long tokens = source.tokens();
        long chars = 0;
        Meter.Reading before = Meter.read();
        Meter.Reading spent;
        do {
            chars += source.analyzeNext();
            spent = Meter.read().since(before);
        } while (spent.wallNanos() < windowNanos);
        return new Window(
                chars * 1e9 / spent.cpuNanos(),
                (double) spent.bytes() / chars,
                (double) (source.tokens() - tokens) / chars);
    }

    List<Window> windows(Peer peer) {
        return windows.computeIfAbsent(peer, unknown -> new ArrayList<>());
    }

    Spread charsPerSecond(Peer peer) {
        return Spread.of(windows(peer).stream().map(Window::charsPerSecond).toList());
    }

    /** How many times as fast as {@code slower} each round found {@code faster}. */
    Spread ratio(Peer faster, Peer slower) {
        List<Window> numerators = windows(faster);
        List<Window> denominators = windows(slower);
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < numerators.size(); round++) {
            ratios.add(numerators.get(round).charsPerSecond()
                    / denominators.get(round).charsPerSecond());
        }
        return Spread.of(ratios);
    }
}
