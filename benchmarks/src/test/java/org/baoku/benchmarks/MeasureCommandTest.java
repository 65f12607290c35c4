package org.baoku.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

final class MeasureCommandTest {
    @Test
    void optionThatCannotBeIsNamedWithoutStackTrace() {
        StringWriter complaints = new StringWriter();
        int status = new CommandLine(new IndexingCommand())
                .setErr(new PrintWriter(complaints, true))
                .execute("--chars", "1000", "--batch", "0");
        assertEquals(ExitCode.USAGE, status);
        String complaint = complaints.toString();
        assertTrue(complaint.startsWith("batch is 0; it must be 1 or more"), complaint);
        assertFalse(complaint.contains("\tat "), complaint);
    }
}
