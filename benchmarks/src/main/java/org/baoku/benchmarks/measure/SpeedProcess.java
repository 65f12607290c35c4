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

/** Analyzes texts with each of some peers in turn, a short window each, on one thread in a process of its own. */
final class SpeedProcess {
    private SpeedProcess() {}

    /**
     * What is analyzed, and how often.
     *
     * @param texts the texts, gone round on
     * @param peers who analyzes them
     * @param turns how often
     * @param windowMillis length of a turn
     * @param process which of the processes this is
     */
    record Job(List<String> texts, List<Peer> peers, ProcessTurns turns, int windowMillis, int process) {}

    /**
     * What turns gave, by the peers' names.
     *
     * @param megaChars raw UTF-16 code units a microsecond of processor time
     * @param bytes bytes allocated a code unit
     * @param tokens tokens a code unit
     */
    record Result(Rounds megaChars, Rounds bytes, Rounds tokens) {
        Result() {
            this(new Rounds(), new Rounds(), new Rounds());
        }
    }

    /** Starts a process and adds what it measures. */
    static void run(Job job, Folder folder, Result result) throws IOException {
        Path file = folder.path().resolve("speed.json");
        ReportJson.write(file, job);
        long[] numbers =
                FreshJvm.runTouched(SpeedProcess.class, file.toString()).numbers();
        for (int at = 0; at < numbers.length; ) {
            String name = job.peers.get((int) numbers[at++]).id();
            double chars = numbers[at++];
            result.megaChars.add(name, chars * 1e3 / numbers[at++]);
            result.bytes.add(name, numbers[at++] / chars);
            result.tokens.add(name, numbers[at++] / chars);
        }
    }

    /**
     * Prints for each turn that counts which peer had it, the code units, the processor time in ns, the bytes allocated and the
     * tokens.
     *
     * @param arguments a file that holds a job
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = FreshJvm.say();
        Job job = ReportJson.read(Path.of(arguments[0]), Job.class);
        Map<Peer, TokenSource> sources = new EnumMap<>(Peer.class);
        for (Peer peer : job.peers) {
            sources.put(peer, new TokenSource(peer, job.texts));
        }
        StringJoiner answer = new StringJoiner(" ");
        job.turns.inOneProcess(job.process, job.peers, (peer, counts) -> {
            String spent = turn(Objects.requireNonNull(sources.get(peer)), job.windowMillis * 1_000_000L);
            if (counts) {
                answer.add(job.peers.indexOf(peer) + " " + spent);
            }
        });
        out.println(answer);
    }

    private static String turn(TokenSource source, long nanos) throws IOException {
        long tokens = source.tokens();
        long chars = 0;
        long start = System.nanoTime();
        Meter.Reading before = Meter.read();
        do {
            chars += source.analyzeNext();
        } while (System.nanoTime() - start < nanos);
        Meter.Reading spent = Meter.read().since(before);
        return chars + " " + spent.cpuNanos() + " " + spent.bytes() + " " + (source.tokens() - tokens);
    }
}
