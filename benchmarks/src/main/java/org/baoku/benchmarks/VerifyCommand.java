package org.baoku.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.baoku.benchmarks.measure.Progress;
import org.baoku.benchmarks.report.Expected;
import org.baoku.benchmarks.report.Section;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks that answers are as good as they were. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description =
                "Scores segmentation, word search, quotes and retrieval, and compares with the stored values; exit "
                        + "status 1 when one is further off than its tolerance. What needs data that is not given is skipped.")
final class VerifyCommand implements Callable<Integer> {
    private static final List<String> ANSWERS = List.of("segmentation", "words", "quotes", "retrieval");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Inputs inputs = new Inputs();

    @Option(names = "--expected", paramLabel = "FILE", description = "The stored values (default: ${DEFAULT-VALUE}).")
    private Path file = Path.of("benchmarks", "expected-quality.tsv");

    @Option(names = "--write", description = "Store what is measured now instead, and keep what is skipped.")
    private boolean writes;

    @Override
    public Integer call() throws IOException {
        Comparison comparison = new Comparison(inputs, Effort.VERIFYING);
        List<String> measured =
                ANSWERS.stream().filter(comparison.names()::contains).toList();
        List<Section> sections =
                comparison.run(measured, new Progress(spec.commandLine().getErr()));
        PrintWriter out = spec.commandLine().getOut();
        comparison.skipped().forEach(skipped -> out.println("skipped: " + skipped));
        List<Expected> stored = Expected.read(file);
        if (writes) {
            Expected.write(file, updated(stored, sections));
            out.println("Written: " + file);
            return 0;
        }
        out.println("| what | who | measure | expected | ± | now | |");
        out.println("|---|---|---|--:|--:|--:|---|");
        boolean allHold = true;
        for (Expected expected : stored) {
            Expected.Finding finding = expected.compare(sections);
            out.println(finding.line());
            allHold &= !finding.isOff();
        }
        out.flush();
        return allHold ? 0 : 1;
    }

    private static List<Expected> updated(List<Expected> stored, List<Section> sections) {
        List<String> measured = sections.stream().map(Section::id).toList();
        List<Expected> kept = new ArrayList<>(stored);
        kept.removeIf(expected -> measured.contains(expected.section()));
        return Stream.concat(kept.stream(), sections.stream().flatMap(section -> Expected.of(section).stream()))
                .toList();
    }
}
