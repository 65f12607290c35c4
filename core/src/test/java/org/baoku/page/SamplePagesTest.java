package org.baoku.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The fictional pages of the repository, and what must be read from them. */
class SamplePagesTest {
    static Stream<Path> pages() throws IOException {
        try (var files = Files.walk(Path.of(System.getProperty("baoku.root"), "samples"))) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void comesOutAsExpected(Path page) throws IOException {
        ExpectedPage.assertRead(page);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyCharacterOfABodyKnowsItsPlaceOnThePage(Path file) throws IOException {
        var text = Files.readString(file);
        var reading = PageReader.standard().explain(file.getFileName().toString(), text);
        for (var article : reading.page().articles()) {
            var body = article.body();
            var mapped = 0;
            for (var span : article.pageSource().orElseThrow().spans()) {
                var end = span.bodyStart() + span.length();
                assertEquals(
                        body.substring(span.bodyStart(), end),
                        text.substring(span.pageStart(), span.pageStart() + span.length()));
                mapped += span.length();
            }
            assertEquals(body.replace("\n\n", "").length(), mapped);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theDatesOfThePagesAgreeWithEachOther(Path file) throws IOException {
        var reading = PageReader.standard().explain("page.txt", Files.readString(file));
        assertTrue(reading.warnings().isEmpty(), () -> reading.warnings().toString());
    }
}
