package org.baoku.benchmarks.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.baoku.benchmarks.peers.Peer;
import org.baoku.benchmarks.peers.Versions;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Where figures come from.
 *
 * @param date when, in UTC to the minute
 * @param machine processor, how many of them, operating system
 * @param java vendor, version and heap
 * @param baoku version and commit
 * @param libraries versions of Lucene and the peers
 * @param command what was typed
 */
public record Surroundings(
        String date, String machine, String java, String baoku, Map<String, String> libraries, String command) {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    /** Looks around. */
    public static Surroundings of(CommandSpec command) {
        Map<String, String> libraries = new LinkedHashMap<>();
        for (Peer peer : Peer.values()) {
            if (!peer.isBaoku()) {
                libraries.put(peer.library(), Versions.of(peer.library()));
            }
        }
        return new Surroundings(
                Instant.now().truncatedTo(ChronoUnit.MINUTES).toString(),
                processor() + ", " + Runtime.getRuntime().availableProcessors() + " processors, "
                        + System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("java.vendor") + " " + System.getProperty("java.runtime.version") + ", heap "
                        + (Runtime.getRuntime().maxMemory() >> 20) + " MB",
                Versions.of("baoku") + ", commit " + System.getProperty("baoku.commit", "unknown"),
                libraries,
                "./baoku-bench "
                        + String.join(
                                " ",
                                command.root().commandLine().getParseResult().originalArgs()));
    }

    /** The lines to print above a table, as a list in Markdown. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("- date: " + date);
        lines.add("- machine: " + machine);
        lines.add("- Java: " + java);
        lines.add("- Baoku " + baoku);
        List<String> versions = new ArrayList<>();
        libraries.forEach((library, version) -> versions.add(library + " " + version));
        lines.add("- beside: " + String.join(", ", versions));
        lines.add("- command: `" + command + "`");
        return lines;
    }

    private static String processor() {
        String architecture = System.getProperty("os.arch");
        if (!Files.isReadable(PROCESSORS)) {
            return architecture;
        }
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(architecture);
        } catch (IOException e) {
            throw new UncheckedIOException(PROCESSORS + " cannot be read", e);
        }
    }
}
