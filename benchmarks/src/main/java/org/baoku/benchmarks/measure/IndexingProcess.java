package org.baoku.benchmarks.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.StringJoiner;
import org.baoku.benchmarks.peers.Peer;
import org.baoku.benchmarks.report.ReportJson;

/** Indexes texts with each of some peers in turn, in a process of its own. Each round has an order of its own. */
final class IndexingProcess {
    private IndexingProcess() {}

    /**
     * What is indexed, and how often.
     *
     * @param texts the texts
     * @param peers who indexes them
     * @param offsets whether the postings of all but Baoku hold offsets
     * @param warmUp rounds that do not count
     * @param rounds rounds that count
     * @param seed of the orders
     */
    record Job(List<String> texts, List<Peer> peers, boolean offsets, int warmUp, int rounds, long seed) {}

    /** Starts a process and adds what it measures: MB of UTF-8 a second, and size of the index in parts of the text's. */
    static void run(Job job, Folder folder, Rounds speed, Rounds size) throws IOException {
        Path file = folder.path().resolve("indexing.json");
        ReportJson.write(file, job);
        long[] numbers = FreshJvm.runTouched(
                        IndexingProcess.class, file.toString(), folder.path().toString())
                .numbers();
        double utf8Bytes = numbers[0];
        int at = 1;
        for (int round = 0; round < job.rounds; round++) {
            for (Peer peer : job.peers) {
                speed.add(peer.id(), utf8Bytes * 1e3 / numbers[at++]);
                size.add(peer.id(), numbers[at++] / utf8Bytes);
            }
        }
    }

    /**
     * Prints the size of the texts, and for each round and peer the processor time in ns and the size of the index.
     *
     * @param arguments a file that holds a job, and a directory for indexes
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = FreshJvm.say();
        Job job = ReportJson.read(Path.of(arguments[0]), Job.class);
        Map<Peer, IndexJob> jobs = new EnumMap<>(Peer.class);
        for (Peer peer : job.peers) {
            jobs.put(peer, new IndexJob(peer, job.texts, job.offsets && !peer.isBaoku()));
        }
        StringJoiner answer = new StringJoiner(" ");
        answer.add(Long.toString(jobOf(jobs, job.peers.getFirst()).utf8Bytes()));
        List<Peer> order = new ArrayList<>(job.peers);
        Random random = new Random(job.seed);
        for (int round = -job.warmUp; round < job.rounds; round++) {
            Collections.shuffle(order, random);
            Map<Peer, IndexJob.Outcome> outcomes = new EnumMap<>(Peer.class);
            for (Peer peer : order) {
                outcomes.put(peer, jobOf(jobs, peer).run(Path.of(arguments[1])));
            }
            if (round >= 0) {
                for (Peer peer : job.peers) {
                    IndexJob.Outcome outcome = Objects.requireNonNull(outcomes.get(peer));
                    answer.add(Long.toString(outcome.spent().cpuNanos()));
                    answer.add(Long.toString(outcome.postingsBytes()));
                }
            }
        }
        out.println(answer);
    }

    private static IndexJob jobOf(Map<Peer, IndexJob> jobs, Peer peer) {
        return Objects.requireNonNull(jobs.get(peer));
    }
}
