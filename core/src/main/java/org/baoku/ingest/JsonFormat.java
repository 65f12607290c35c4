package org.baoku.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.baoku.error.InputException;
import org.baoku.json.ArticleJson;
import org.baoku.news.Article;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** Articles as JSON: one object a line, one object, or an array of objects; in Baoku's keys or in ninjs. */
final class JsonFormat implements FileFormat {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final int LOOKED_AT_BYTES = 1 << 10;

    private final Ninjs ninjs;
    private final Format format;

    /** How one object is read. */
    private interface Mapping {
        Article read(String json);
    }

    /**
     * A reader of JSON.
     *
     * @param ninjs reads ninjs
     * @param format JSONL, NINJS, or AUTO where the first object tells
     */
    JsonFormat(Ninjs ninjs, Format format) {
        this.ninjs = ninjs;
        this.format = format;
    }

    @Override
    public void read(Source source, InputStream in, Records records) throws IOException {
        var text = new BufferedInputStream(TextDecoder.utf8Lines(in));
        boolean named =
                Source.hasSuffix(source.plainName(), ".jsonl") || Source.hasSuffix(source.plainName(), ".ndjson");
        if (format != Format.JSONL && !named && isArray(text)) {
            new Documents(text, 0, records).read();
            return;
        }
        var lines = new ByteLines(text, ArticleReader.MOST_BYTES);
        var line = lines.next();
        while (line != null && ByteLines.isBlank(line)) {
            line = lines.next();
        }
        if (line == null) {
            throw new InputException("empty: it has no lines");
        }
        if (format != Format.JSONL && !named && !lines.tooLong() && !isWhole(line)) {
            var whole = new SequenceInputStream(
                    new SequenceInputStream(
                            new ByteArrayInputStream(line), new ByteArrayInputStream(new byte[] {'\n'})),
                    text);
            new Documents(whole, lines.number() - 1, records).read();
        } else {
            lines(line, lines, records);
        }
    }

    private static boolean isArray(BufferedInputStream in) throws IOException {
        in.mark(LOOKED_AT_BYTES);
        var start = new String(in.readNBytes(LOOKED_AT_BYTES), StandardCharsets.ISO_8859_1);
        in.reset();
        return start.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading().startsWith("[");
    }

    /** Whether a line is an object by itself and not the beginning of one. */
    private static boolean isWhole(byte[] line) {
        try {
            return MAPPER.readTree(TextDecoder.decode(line)).isObject();
        } catch (JacksonException | InputException e) {
            return false;
        }
    }

    private void lines(byte[] first, ByteLines lines, Records records) throws IOException {
        var mapping = mapping(first);
        for (byte[] line = first; line != null; line = lines.next()) {
            long number = lines.number();
            if (lines.tooLong()) {
                records.refuse(number, "too long: a line may have %s bytes".formatted(ArticleReader.MOST_BYTES));
            } else if (!ByteLines.isBlank(line)) {
                var bytes = line;
                records.add(number, bytes.length, sink -> sink.article(mapping.read(TextDecoder.decode(bytes))));
            }
        }
    }

    private Mapping mapping(byte[] first) {
        boolean isNinjs = format == Format.NINJS || (format == Format.AUTO && Ninjs.isNinjs(first));
        return isNinjs ? ninjs::article : ArticleJson::read;
    }

    /** Reads objects that may stand on several lines. */
    private final class Documents {
        private final RecordStream in;
        private final long linesBefore;
        private final Records records;
        private @Nullable Mapping mapping;

        Documents(InputStream in, long linesBefore, Records records) {
            this.in = new RecordStream(in, ArticleReader.MOST_BYTES);
            this.linesBefore = linesBefore;
            this.records = records;
        }

        void read() throws IOException {
            try (var parser = MAPPER.createParser(TextDecoder.reader(in))) {
                try {
                    objects(parser);
                } catch (JacksonException e) {
                    if (e.getCause() instanceof IOException failure) {
                        throw failure;
                    }
                    records.refuse(line(parser), "no JSON, and the rest cannot be read: " + e.getOriginalMessage());
                }
            }
        }

        private void objects(JsonParser parser) throws IOException {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    object(parser);
                } else if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
                    records.refuse(line(parser), "expected a JSON object, found " + token);
                }
            }
        }

        private void object(JsonParser parser) throws IOException {
            in.startRecord();
            long line = line(parser);
            var copy = new StringWriter();
            try (var generator = MAPPER.createGenerator(copy)) {
                generator.copyCurrentStructureExact(parser);
            }
            var json = copy.toString();
            if (mapping == null) {
                mapping = mapping(json.getBytes(StandardCharsets.UTF_8));
            }
            var reading = mapping;
            records.add(line, json.length(), sink -> {
                TextDecoder.checkDecoded(json);
                sink.article(reading.read(json));
            });
        }

        private long line(JsonParser parser) {
            return linesBefore + parser.currentTokenLocation().getLineNr();
        }
    }
}
