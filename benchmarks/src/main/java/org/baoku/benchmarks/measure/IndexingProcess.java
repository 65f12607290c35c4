package org.baoku.benchmarks.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.baoku.benchmarks.peers.Peer;
import org.baoku.benchmarks.report.ReportJson;

/** Indexes texts with each of some peers in turn, in a process of its own. */
final class IndexingProcess {
    private IndexingProcess() {}

    /**
     * What is indexed, and how often.
     *
     * @param texts the texts
     * @param peers who indexes them
     * @param offsets whether the postings of all but Baoku hold offsets
     * @param turns how often
     * @param process which of the processes this is
     */
    record Job(List<String> texts, List<Peer> peers, boolean offsets, ProcessTurns turns, int process) {}

    /** Starts a process and adds what it measures: MB of UTF-8 a second, and size of the index in parts of the text's. */
    static void run(Job job, Folder folder, Rounds speed, Rounds size) throws IOException {
        Path file = folder.path().resolve("indexing.json");
        ReportJson.write(file, job);
        long[] numbers = FreshJvm.runTouched(
                        IndexingProcess.class, file.toString(), folder.path().toString())
                .numbers();
        for (int at = 0; at < numbers.length; ) {
            String name = job.peers.get((int) numbers[at++]).id();
            double utf8Bytes = numbers[at++];
            speed.add(name, utf8Bytes * 1e3 / numbers[at++]);
            size.add(name, numbers[at++] / utf8Bytes);
        }
    }

    /**
     * Prints for each turn that counts which peer had it, the size of the texts in UTF-8, the processor time in ns and the size
     * of the index.
     *
     * @param arguments a file that holds a job, and a directory for indexes
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = FreshJvm.say();
        Job job = ReportJson.read(Path.of(arguments[0]), Job.class);
        Path directory = Path.of(arguments[1]);
        Map<Peer, IndexJob> jobs = new EnumMap<>(Peer.class);
        for (Peer peer : job.peers) {
            jobs.put(peer, new IndexJob(peer, job.texts, job.offsets && !peer.isBaoku()));
        }
        StringJoiner answer = new StringJoiner(" ");
        job.turns.inOneProcess(job.process, job.peers, (peer, counts) -> {
            IndexJob index = Objects.requireNonNull(jobs.get(peer));
            IndexJob.Outcome outcome = index.run(directory);
            if (counts) {
                answer.add(job.peers.indexOf(peer) + " " + index.utf8Bytes() + " "
                        + outcome.spent().cpuNanos() + " " + outcome.postingsBytes());
            }
        });
        out.println(answer);
    }
}
