package org.baoku.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.CharMatcher;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baoku.json.PageJson;
import org.baoku.news.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Pages and openings that are for measuring only and stand beside the project, where they are. */
class SharedPagesTest {
    private static final Path PAGES = Path.of(System.getProperty("baoku.shared", ""), "pages");

    /** Of 157 openings, those of which the reading has other names, places, days or agencies than a human. */
    private static final int MOST_WRONG_OPENINGS = 4;

    private static final List<String> PARTS = List.of(
            "headline", "kicker", "subhead", "reporters", "correspondents", "photographers", "captions", "body");

    static Stream<Optional<Path>> pages() throws IOException {
        if (!Files.isDirectory(PAGES)) {
            return Stream.of(Optional.empty());
        }
        try (var files = Files.list(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().map(Optional::of).toList().stream();
        }
    }

    @Test
    void theSamplePageComesOutAsExpected() throws IOException {
        var page = PAGES.resolve("tongliao-daily-2023-02-08-p1.txt");
        assumeTrue(Files.isReadable(page), "no shared pages here (system property baoku.shared)");
        ExpectedPage.assertRead(page);
    }

    /** Gaps of headlines and kinds of texts are guesses, and do not count here. */
    @ParameterizedTest
    @MethodSource("pages")
    void articlesAreCutAsHumansCutThem(Optional<Path> page) throws IOException {
        assumeTrue(page.isPresent(), "no shared pages here (system property baoku.shared)");
        var name = page.orElseThrow().getFileName().toString();
        var expected = PAGES.resolve(name.replace(".txt", ".expected.json"));
        var read = PageReader.standard().read(name, Files.readString(page.orElseThrow()));
        assertEquals(
                outline(JsonMapper.shared().readTree(Files.readString(expected))),
                outline(JsonMapper.shared().readTree(PageJson.write(read))));
    }

    /** What the articles of a page say, without white space, a line for each part. */
    private static String outline(JsonNode page) {
        var outline = new StringBuilder();
        for (var article : page.path("articles")) {
            for (var part : PARTS) {
                outline.append(part)
                        .append(": ")
                        .append(text(article.path(part)))
                        .append('\n');
            }
        }
        return outline.toString();
    }

    private static String text(JsonNode part) {
        var text = part.isArray()
                ? Streams.stream(part).map(JsonNode::asString).collect(Collectors.joining())
                : part.asString("");
        return CharMatcher.whitespace().removeFrom(text);
    }

    @Test
    void openingsAreReadAsHumansReadThem() throws IOException {
        var file = PAGES.resolve("byline-openings.jsonl");
        assumeTrue(Files.isReadable(file), "no shared openings here (system property baoku.shared)");
        var wrong = new ArrayList<String>();
        for (var line : Files.readAllLines(file)) {
            var expected = JsonMapper.shared().readTree(line);
            var read = BylineReader.standard().read(expected.path("opening").asString());
            var right = names(expected, "reporters").equals(read.byline().names(Role.REPORTER))
                    && names(expected, "correspondents").equals(read.byline().names(Role.CORRESPONDENT))
                    && names(expected, "photographers").equals(read.byline().names(Role.PHOTOGRAPHER))
                    && expected.path("agency_or_paper")
                            .asString("")
                            .equals(read.agency().orElse(""))
                    && expected.path("dateline_place")
                            .asString("")
                            .equals(read.place().orElse(""))
                    && expected.path("dateline_date")
                            .asString("")
                            .equals(read.day()
                                    .map(day -> day.toString().substring(2))
                                    .orElse(""));
            if (!right) {
                wrong.add(line.substring(0, Math.min(150, line.length())) + " … read as " + read);
            }
        }
        assertTrue(wrong.size() <= MOST_WRONG_OPENINGS, () -> wrong.size() + ": " + String.join("\n", wrong));
    }

    private static List<String> names(JsonNode expected, String role) {
        return Streams.stream(expected.path(role)).map(JsonNode::asString).toList();
    }
}
