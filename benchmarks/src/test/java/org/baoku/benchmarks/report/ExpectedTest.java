package org.baoku.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpectedTest {
    private static final Expected F1 = new Expected("quality", "baoku", "F1", 0.938, 0.001);

    @Test
    void holdsWithinTheTolerance() {
        assertFalse(F1.compare(List.of(quality(0.9389))).isOff());
        assertTrue(F1.compare(List.of(quality(0.9365))).isOff());
        assertTrue(F1.compare(List.of(quality(0.9395))).isOff(), "better is news as well");
    }

    @Test
    void whatIsNotMeasuredIsSkippedAndWhatIsGoneIsOff() {
        assertEquals(
                "| quality | baoku | F1 | 0.9380 | 0.001 | | skipped |",
                F1.compare(List.of()).line());
        assertFalse(F1.compare(List.of()).isOff());
        assertTrue(new Expected("quality", "nobody", "F1", 0.938, 0.001)
                .compare(List.of(quality(0.938)))
                .isOff());
    }

    @Test
    void readsBackWhatItWrites(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("expected.tsv");
        Expected.write(file, Expected.of(quality(0.938)));
        assertEquals(List.of(F1), Expected.read(file));
        Files.writeString(file, "quality\tbaoku\n");
        IllegalArgumentException error = assertThrows(IllegalArgumentException.class, () -> Expected.read(file));
        assertTrue(
                String.valueOf(error.getMessage()).endsWith("line 1: 5 columns are needed, found 2"),
                error.getMessage());
    }

    private static Section quality(double f1) {
        return new Section(
                "quality",
                "Quality",
                "",
                List.of(Column.higher("F1", 4, ""), Column.neutral("answers", 0)),
                "baoku",
                List.of(Row.of("baoku", Row.Kind.BAOKU, "", Figure.of(f1), Figure.of(7))),
                Optional.empty());
    }
}
