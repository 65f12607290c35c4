package org.baoku.benchmarks.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a class of this program in a Java process of its own, as this one was started, with a heap of 1 GB. */
final class FreshJvm {
    private FreshJvm() {}

    /**
     * What came back.
     *
     * @param line what the class said by {@link #say}
     * @param wallNanos from the start of the process to that line
     */
    record Answer(String line, long wallNanos) {
        /** The numbers in the line. */
        long[] numbers() {
            return line.lines()
                    .flatMap(text -> List.of(text.split(" ", -1)).stream())
                    .mapToLong(Long::parseLong)
                    .toArray();
        }
    }

    /** Runs {@code main} with {@code arguments} and waits for its end. */
    static Answer run(Class<?> main, String... arguments) throws IOException {
        return run(List.of(), main, arguments);
    }

    /**
     * The same with a heap of fixed parts, touched before: for speeds. The first use of a page costs peers that allocate more
     * than those that do not.
     */
    static Answer runTouched(Class<?> main, String... arguments) throws IOException {
        return run(List.of("-Xmn256m", "-XX:+AlwaysPreTouch"), main, arguments);
    }

    private static Answer run(List<String> options, Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms1g",
                "-Xmx1g",
                "-Dfile.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED",
                "--add-modules",
                "jdk.incubator.vector"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        Path complaints = Files.createTempFile("baoku-bench", ".err");
        long start = System.nanoTime();
        Process process =
                new ProcessBuilder(command).redirectError(complaints.toFile()).start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            String line = out.readLine();
            long nanos = System.nanoTime() - start;
            int status = process.waitFor();
            if (line == null || status != 0) {
                throw new IOException(main.getSimpleName() + " " + String.join(" ", arguments) + " ended with status "
                        + status + ": " + Files.readString(complaints));
            }
            return new Answer(line, nanos);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while " + main.getSimpleName() + " ran", e);
        } finally {
            process.destroy();
            Files.delete(complaints);
        }
    }

    /** For the class that runs: keeps standard output for its answer, since some peers print. */
    static PrintStream say() {
        PrintStream out =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        return out;
    }
}
