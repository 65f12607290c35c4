package org.baoku.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

final class RepeatCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private final StringWriter complaints = new StringWriter();

    private int repeat(Path first, Path second) {
        return new CommandLine(new RepeatCommand())
                .setErr(new PrintWriter(complaints, true))
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

    private void assertNamed(Path file) {
        String complaint = complaints.toString();
        assertTrue(complaint.startsWith(file + " cannot be read as a report of 'compare'"), complaint);
        assertFalse(complaint.contains("\tat "), complaint);
    }
}
