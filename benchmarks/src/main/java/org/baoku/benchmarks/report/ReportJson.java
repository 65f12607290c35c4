package org.baoku.benchmarks.report;

import java.nio.file.Path;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Reports as JSON: the records as they are. */
public final class ReportJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private ReportJson() {}

    /** Writes values of records into a file. */
    public static void write(Path file, Object report) {
        MAPPER.writerWithDefaultPrettyPrinter().writeValue(file, report);
    }

    /** Reads back what {@link #write} wrote. */
    public static <T> T read(Path file, Class<T> type) {
        return MAPPER.readValue(file, type);
    }
}
