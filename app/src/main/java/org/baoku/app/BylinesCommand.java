package org.baoku.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.baoku.error.InputException;
import org.baoku.news.Role;
import org.baoku.page.BylineReader;
import org.baoku.page.Opening;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads the bylines and datelines of article openings. */
@Command(
        name = "bylines",
        mixinStandardHelpOptions = true,
        description =
                "Reads the openings of articles (JSON Lines with \"id\" and \"opening\") and prints who and where "
                        + "they say: agency_or_paper, dateline_place, dateline_date, reporters, correspondents, photographers, "
                        + "editors, interns, reporter_outlets, source_title, body_start.")
final class BylinesCommand implements Callable<Integer> {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final DateTimeFormatter MONTH_AND_DAY = DateTimeFormatter.ofPattern("MM-dd");
    private static final int BODY_START_CHARS = 12;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "JSON Lines.")
    private Path file = Path.of("openings.jsonl");

    @Override
    public Integer call() {
        var output = Output.of(spec);
        boolean refused = false;
        int number = 0;
        for (var line : InputFile.lines(file)) {
            number++;
            try {
                read(line, output.out());
            } catch (InputException e) {
                refused = true;
                output.warn("refused %s, line %d: %s".formatted(file, number, e.getMessage()));
            }
        }
        return refused ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private static void read(String line, PrintWriter out) {
        if (line.isBlank()) {
            return;
        }
        JsonNode object;
        try {
            object = MAPPER.readTree(line);
        } catch (JacksonException e) {
            throw new InputException("no JSON: " + e.getOriginalMessage(), e);
        }
        if (!object.path("id").isString() || !object.path("opening").isString()) {
            throw new InputException("expected an object with the strings \"id\" and \"opening\"");
        }
        var text = object.get("opening").stringValue();
        out.println(json(
                object.get("id").stringValue(), text, BylineReader.standard().read(text)));
    }

    private static ObjectNode json(String id, String text, Opening opening) {
        var object = MAPPER.createObjectNode();
        object.put("id", id);
        put(object, "agency_or_paper", opening.agency());
        put(object, "dateline_place", opening.place());
        put(object, "dateline_date", opening.day().map(day -> date(day, opening)));
        put(object, "reporters", opening.byline().names(Role.REPORTER));
        put(object, "correspondents", opening.byline().names(Role.CORRESPONDENT));
        put(object, "photographers", opening.byline().names(Role.PHOTOGRAPHER));
        put(object, "editors", opening.byline().names(Role.EDITOR));
        put(object, "interns", opening.byline().names(Role.INTERN));
        put(object, "reporter_outlets", opening.outlets());
        put(object, "source_title", opening.sourceTitle());
        int end = Math.min(text.length(), opening.bodyStart() + BODY_START_CHARS);
        object.put("body_start", text.substring(opening.bodyStart(), end));
        return object;
    }

    private static String date(MonthDay day, Opening opening) {
        return opening.year().isPresent()
                ? LocalDate.of(opening.year().getAsInt(), 1, 1).with(day).toString()
                : MONTH_AND_DAY.format(day);
    }

    private static void put(ObjectNode object, String key, Optional<String> value) {
        value.ifPresentOrElse(text -> object.put(key, text), () -> object.putNull(key));
    }

    private static void put(ObjectNode object, String key, List<String> values) {
        var array = object.putArray(key);
        values.forEach(array::add);
    }
}
