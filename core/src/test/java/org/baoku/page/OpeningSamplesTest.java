package org.baoku.page;

import static com.google.common.base.Preconditions.checkNotNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Openings as web archives keep them, each with what is read from it: agency, place, day, names with the first letter of
 * their role, outlets, title, beginning of the story.
 */
class OpeningSamplesTest {
    private static final int BEGINNING = 6;

    static List<String> samples() throws IOException {
        try (var in = OpeningSamplesTest.class.getResourceAsStream("openings.txt")) {
            var text = new String(checkNotNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return Splitter.on("\n\n").splitToList(text.stripTrailing());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isReadAsItSays(String sample) {
        var lines = Splitter.on('\n').splitToList(sample);
        assertEquals(lines.get(1), reading(lines.get(0)).stripTrailing());
    }

    private static String reading(String text) {
        var opening = BylineReader.standard().read(text);
        var body = text.substring(opening.bodyStart());
        return String.join(
                " | ",
                opening.agency().orElse("-"),
                opening.place().orElse("-"),
                opening.day().map(Object::toString).orElse("-"),
                opening.byline().contributors().stream()
                        .map(one -> one.role().name().charAt(0) + one.name())
                        .collect(Collectors.joining(" ")),
                String.join(" ", opening.outlets()),
                opening.sourceTitle().orElse("-"),
                body.substring(0, Math.min(BEGINNING, body.length())));
    }
}
