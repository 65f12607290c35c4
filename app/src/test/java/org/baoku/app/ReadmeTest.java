package org.baoku.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README shows is what runs. */
class ReadmeTest {
    private static final Path ROOT = Path.of(System.getProperty("baoku.root", ".."));
    private static final int MOST_LINES = 12;

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void theQuickStartIsTheRegionOfTheTestThatRuns(String readme) throws IOException {
        var snippet = between(read(readme), "```java\n", "```");
        var source = read("core/src/test/java/org/baoku/QuickStartTest.java");
        var region = between(source, "// tag::quickstart[]\n", "// end::quickstart[]");
        assertEquals(lines(region), lines(snippet));
        assertTrue(lines(snippet).size() <= MOST_LINES, () -> "more than %d lines".formatted(MOST_LINES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void everyCommandExists(String readme) throws IOException {
        var commands = Pattern.compile("^\\./baoku ([a-z]+)", Pattern.MULTILINE)
                .matcher(read(readme))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        assertTrue(commands.contains("demo"), commands::toString);
        for (var command : commands) {
            var ignored = new PrintWriter(new StringWriter());
            assertEquals(0, Main.commandLine(ignored, ignored).execute(command, "--help"), command);
        }
    }

    private static String read(String file) throws IOException {
        return Files.readString(ROOT.resolve(file));
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }

    private static List<String> lines(String code) {
        return code.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
