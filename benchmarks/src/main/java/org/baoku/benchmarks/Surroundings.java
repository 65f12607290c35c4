package org.baoku.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.baoku.benchmarks.peers.Versions;
import picocli.CommandLine.Model.CommandSpec;

/** Where figures come from: machine, Java, versions, commit and command, printed above every table. */
final class Surroundings {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    private Surroundings() {}

    static void print(PrintWriter out, CommandSpec command) {
        List<String> arguments = command.root().commandLine().getParseResult().originalArgs();
        out.printf("- date: %s%n", Instant.now().truncatedTo(ChronoUnit.MINUTES));
        out.printf(
                "- machine: %s, %d processors, %s %s%n",
                processor(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.version"));
        out.printf(
                "- Java: %s %s, heap %d MB%n",
                System.getProperty("java.vendor"),
                System.getProperty("java.runtime.version"),
                Runtime.getRuntime().maxMemory() >> 20);
        out.printf(
                "- Baoku %s, commit %s; Lucene %s%n",
                Versions.of("baoku"), System.getProperty("baoku.commit", "unknown"), Versions.of("lucene"));
        out.printf("- command: baoku-bench %s%n%n", String.join(" ", arguments));
    }

    private static String processor() {
        if (!Files.isReadable(PROCESSORS)) {
            return System.getProperty("os.arch");
        }
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            throw new UncheckedIOException(PROCESSORS + " cannot be read", e);
        }
    }
}
