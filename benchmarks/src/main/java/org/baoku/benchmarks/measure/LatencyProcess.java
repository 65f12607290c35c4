package org.baoku.benchmarks.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Asks one question of an archive and of indexes in a process of its own, in rounds of three passes each. */
public final class LatencyProcess {
    private static final int FIXED_ARGUMENTS = 4;

    private LatencyProcess() {}

    /** Starts a process and adds what it measures. */
    static void run(
            LatencyQuestion question, Path queries, SearchSubjects subjects, ProcessTurns turns, Latencies latencies)
            throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                question.name(),
                queries.toString(),
                Integer.toString(turns.warmUp()),
                Integer.toString(turns.rounds())));
        List<String> names = subjects.all().stream().map(SearchSubject::name).toList();
        for (String name : names) {
            arguments.add(name);
            arguments.add(subjects.directory(name).toString());
        }
        long[] numbers = FreshJvm.runTouched(LatencyProcess.class, arguments.toArray(String[]::new))
                .numbers();
        latencies.add(
                numbers, names, turns.rounds(), Files.readAllLines(queries).size());
    }

    /**
     * Prints latencies.
     *
     * @param arguments a question, a file of queries, rounds to warm up, rounds that count, and names with directories
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = FreshJvm.say();
        LatencyQuestion question = LatencyQuestion.valueOf(arguments[0]);
        List<String> queries = Files.readAllLines(Path.of(arguments[1]));
        List<String> opened = Arrays.asList(arguments).subList(FIXED_ARGUMENTS, arguments.length);
        List<SearchSubject> subjects = new ArrayList<>();
        try {
            LatencyComparison comparison = new LatencyComparison();
            for (int i = 0; i < opened.size(); i += 2) {
                SearchSubject subject = SearchSubjects.open(opened.get(i), Path.of(opened.get(i + 1)));
                subjects.add(subject);
                comparison.add(subject.name(), query -> question.ask(subject, query));
            }
            out.println(comparison
                    .run(queries, Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]))
                    .toLine());
        } finally {
            for (SearchSubject subject : subjects) {
                subject.close();
            }
        }
    }
}
