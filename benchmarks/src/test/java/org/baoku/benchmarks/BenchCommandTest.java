package org.baoku.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

final class BenchCommandTest {
    @Test
    void fileThatIsMissingIsNamedWithoutStackTrace(@TempDir Path folder) {
        Path missing = folder.resolve("missing.jsonl");
        StringWriter complaints = new StringWriter();
        int status = new CommandLine(new SpeedCommand())
                .setErr(new PrintWriter(complaints, true))
                .setExecutionExceptionHandler(BenchCommand::complain)
                .execute("--corpus", missing.toString());

        assertEquals(ExitCode.SOFTWARE, status);
        assertEquals("NoSuchFileException: " + missing, complaints.toString().strip());
    }
}
