package org.baoku.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.baoku.json.PageJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares the reading of a page with the expected file beside it. */
final class ExpectedPage {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private ExpectedPage() {}

    /** Fails where the reading lacks or changes anything that the expected file holds. */
    static void assertRead(Path page) throws IOException {
        var name = page.getFileName().toString();
        var expected = page.resolveSibling(name.replace(".txt", ".expected.json"));
        var reading = PageReader.standard().read(name, Files.readString(page));
        assertHolds(name, MAPPER.readTree(Files.readString(expected)), MAPPER.readTree(PageJson.write(reading)));
    }

    private static void assertHolds(String where, JsonNode expected, JsonNode read) {
        if (expected.isObject()) {
            expected.properties()
                    .forEach(entry ->
                            assertHolds(where + "/" + entry.getKey(), entry.getValue(), read.path(entry.getKey())));
        } else if (expected.isArray()) {
            for (var i = 0; i < expected.size(); i++) {
                assertHolds(where + "/" + i, expected.get(i), read.path(i));
            }
            assertEquals(expected.size(), read.size(), where + ": number of elements");
        } else {
            assertEquals(expected, read, where);
        }
    }
}
