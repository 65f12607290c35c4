package org.baoku.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.baoku.benchmarks.report.ReportJson;
import org.baoku.benchmarks.report.SpeedReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

final class RepeatCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private final StringWriter complaints = new StringWriter();
    private final StringWriter output = new StringWriter();

    private int repeat(Path first, Path second) {
        return new CommandLine(new RepeatCommand())
                .setErr(new PrintWriter(complaints, true))
                .setOut(new PrintWriter(output, true))
                .execute(first.toString(), second.toString());
    }

    @Test
    void fileThatIsMissingIsNamedWithoutStackTrace() {
        Path missing = folder.resolve("missing.json");
        assertEquals(ExitCode.USAGE, repeat(missing, missing));
        assertNamed(missing);
    }

    @Test
    void fileThatIsNoReportIsNamed() throws Exception {
        Path other = Files.writeString(folder.resolve("other.json"), "no report");
        assertEquals(ExitCode.USAGE, repeat(other, other));
        assertNamed(other);
    }

    @Test
    void runsThatAgreeHaveStatusZero() {
        Path first = run("first.json", 12, 10, 3);
        assertEquals(ExitCode.OK, repeat(first, run("second.json", 11.5, 10, 3)));
        assertEquals("""
                0 of 2 ratios differ by more than 15 %
                0 of 3 pairs changed places and differ by more than 15 %
                """, output.toString());
    }

    @Test
    void whatDiffersIsListed() {
        Path first = run("first.json", 12, 10, 3);
        assertEquals(ExitCode.SOFTWARE, repeat(first, run("second.json", 8, 10, 2)));
        assertEquals("""
                1 of 2 ratios differ by more than 15 %
                Speed, Mchar/s, peer: 1.20, then 0.80
                1 of 3 pairs changed places and differ by more than 15 %
                Speed, Mchar/s, baoku beside peer: 1.20, then 0.80
                """, output.toString());
    }

    private Path run(String name, double baoku, double peer, double other) {
        Path file = folder.resolve(name);
        ReportJson.write(file, SpeedReport.of(baoku, peer, other));
        return file;
    }

    private void assertNamed(Path file) {
        String complaint = complaints.toString();
        assertTrue(complaint.startsWith(file + " cannot be read as a report of 'compare'"), complaint);
        assertFalse(complaint.contains("\tat "), complaint);
    }
}
