package org.baoku.benchmarks.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.StringJoiner;
import java.util.function.ToLongFunction;
import org.baoku.benchmarks.report.ReportJson;
import org.baoku.page.PageReader;

/** Reads pages into articles and, in turn, merely into lines, in a process of its own. */
final class PageReadingProcess {
    private PageReadingProcess() {}

    /**
     * What is read, and how often.
     *
     * @param pages the pages
     * @param turns how often
     * @param windowMillis length of a turn
     */
    record Job(SamplePages pages, ProcessTurns turns, int windowMillis) {}

    /** Starts a process and adds what it measures, in million characters a second. */
    static void run(Job job, Folder folder, String reader, String lines, Rounds speed) throws IOException {
        Path file = folder.path().resolve("pages.json");
        ReportJson.write(file, job);
        long[] numbers =
                FreshJvm.runTouched(PageReadingProcess.class, file.toString()).numbers();
        for (int i = 0; i < numbers.length; i += 2) {
            speed.add(reader, numbers[i] / 1e6);
            speed.add(lines, numbers[i + 1] / 1e6);
        }
    }

    /**
     * Prints for each round how many characters a second are read, and how many are cut into lines.
     *
     * @param arguments a file that holds a job
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = FreshJvm.say();
        Job job = ReportJson.read(Path.of(arguments[0]), Job.class);
        PageReader reader = PageReader.standard();
        job.pages.checked();
        StringJoiner answer = new StringJoiner(" ");
        for (int round = -job.turns.warmUp(); round < job.turns.rounds(); round++) {
            long read = turn(
                    job,
                    page -> reader.read(page.file(), page.text()).articles().size());
            long cut = turn(
                    job,
                    page -> page.text().lines().filter(line -> !line.isBlank()).count());
            if (round >= 0) {
                answer.add(Long.toString(read)).add(Long.toString(cut));
            }
        }
        out.println(answer);
    }

    private static long turn(Job job, ToLongFunction<SamplePages.Page> work) {
        long times = 0;
        long parts = 0;
        Meter.Reading before = Meter.read();
        Meter.Reading spent;
        do {
            for (SamplePages.Page page : job.pages.pages()) {
                parts += work.applyAsLong(page);
            }
            times++;
            spent = Meter.read().since(before);
        } while (spent.wallNanos() < job.windowMillis * 1_000_000L);
        if (parts == 0) {
            throw new IllegalStateException("nothing was found in " + job.pages.name());
        }
        return Math.round(times * job.pages.chars() * 1e9 / spent.cpuNanos());
    }
}
