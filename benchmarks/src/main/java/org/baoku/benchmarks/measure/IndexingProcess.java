package org.baoku.benchmarks.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
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
     * @param batches the texts, in batches that get an index each
     * @param peers who indexes them
     * @param offsets whether the postings of all but Baoku hold offsets
     * @param turns how often
     * @param process which of the processes this is
     */
    record Job(List<List<String>> batches, List<Peer> peers, boolean offsets, ProcessTurns turns, int process) {
        private IndexJob index(Peer peer, List<String> texts) {
            return new IndexJob(peer, texts, offsets && !peer.isBaoku());
        }
    }

    /** Starts a process and adds what it measures: speeds, and size of an index of all texts in parts of theirs. */
    static void run(Job job, Folder folder, IndexingSpeeds speeds, Rounds sizes) throws IOException {
        Path file = folder.path().resolve("indexing.json");
        ReportJson.write(file, job);
        long[] numbers = FreshJvm.runTouched(
                        IndexingProcess.class, file.toString(), folder.path().toString())
                .numbers();
        int at = 0;
        for (Peer peer : job.peers) {
            sizes.add(peer.id(), (double) numbers[at++] / speeds.bytes());
        }
        while (at < numbers.length) {
            String name = job.peers.get((int) numbers[at++]).id();
            speeds.add(name, Arrays.copyOfRange(numbers, at, at + job.batches.size()));
            at += job.batches.size();
        }
    }

    /**
     * Prints for each peer the size of an index of all texts, and then for each turn that counts which peer had it and the
     * processor time in ns of each batch.
     *
     * @param arguments a file that holds a job, and a directory for indexes
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = FreshJvm.say();
        Job job = ReportJson.read(Path.of(arguments[0]), Job.class);
        Path directory = Path.of(arguments[1]);
        List<String> all = job.batches.stream().flatMap(List::stream).toList();
        StringJoiner answer = new StringJoiner(" ");
        Map<Peer, List<IndexJob>> batches = new EnumMap<>(Peer.class);
        for (Peer peer : job.peers) {
            answer.add("" + job.index(peer, all).run(directory).postingsBytes());
            batches.put(
                    peer,
                    job.batches.stream().map(texts -> job.index(peer, texts)).toList());
        }
        job.turns.inOneProcess(job.process, job.peers, (peer, counts) -> {
            StringJoiner turn = new StringJoiner(" ").add("" + job.peers.indexOf(peer));
            for (IndexJob batch : Objects.requireNonNull(batches.get(peer))) {
                turn.add("" + batch.run(directory).spent().cpuNanos());
            }
            if (counts) {
                answer.merge(turn);
            }
        });
        out.println(answer);
    }
}
