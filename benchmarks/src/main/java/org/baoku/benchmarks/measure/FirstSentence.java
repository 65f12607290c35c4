package org.baoku.benchmarks.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.ref.Reference;
import java.util.List;
import org.baoku.benchmarks.peers.Peer;

/** The first sentence that a process analyzes: the peer's classes and dictionary are loaded for it. */
public final class FirstSentence {
    private static final String SENTENCE = "云泽市召开全市经济工作会议，安排部署全年工作。";

    private FirstSentence() {}

    /**
     * Analyzes it.
     *
     * @return number of tokens
     */
    public static long analyze(Peer peer) throws IOException {
        return analyzed(peer).tokens();
    }

    private static TokenSource analyzed(Peer peer) throws IOException {
        TokenSource source = new TokenSource(peer, List.of(SENTENCE));
        source.analyzeNext();
        return source;
    }

    /**
     * Prints how long it took in this process, in ns, by how many bytes the live heap grew, and the number of tokens.
     *
     * @param arguments id of the peer
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = FreshJvm.say();
        Peer peer = Peer.of(arguments[0]);
        long before = Meter.liveHeap();
        long start = System.nanoTime();
        TokenSource source = analyzed(peer);
        try {
            long nanos = System.nanoTime() - start;
            long heap = Meter.liveHeap() - before;
            out.println(nanos + " " + heap + " " + source.tokens());
        } finally {
            Reference.reachabilityFence(source);
        }
    }
}
