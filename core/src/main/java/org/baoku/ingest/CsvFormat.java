package org.baoku.ingest;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import org.baoku.error.InputException;

/** Tables of articles as RFC 4180 has them, also with semicolons or tabs. */
final class CsvFormat implements FileFormat {
    private static final int LOOKED_AT_CHARS = 1 << 14;
    private static final int MOST_FIELD_CHARS = RecordStream.PIECE_BYTES;

    private final Bylines bylines;

    CsvFormat(Bylines bylines) {
        this.bylines = bylines;
    }

    @Override
    public void read(Source source, InputStream in, Records records) throws IOException {
        var reader = new BufferedReader(TextDecoder.reader(in), LOOKED_AT_CHARS);
        var handler = CsvRecordHandler.builder()
                .maxRecordSize(ArticleReader.MOST_BYTES)
                .build();
        var csv = CsvReader.builder()
                .fieldSeparator(separator(reader))
                // A row is then found by its number of fields, and the rest of the file is read.
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(MOST_FIELD_CHARS)
                .build(handler, reader);
        try (var rows = csv.iterator()) {
            rows(rows, records);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            throw new InputException("it cannot be read on: " + e.getMessage(), e);
        }
    }

    private void rows(CloseableIterator<CsvRecord> rows, Records records) {
        if (!rows.hasNext()) {
            throw new InputException("empty: it has no rows");
        }
        var columns = CsvColumns.of(rows.next().getFields());
        while (rows.hasNext()) {
            var row = rows.next();
            var fields = row.getFields();
            records.add(row.getStartingLineNumber(), size(fields), sink -> {
                fields.forEach(TextDecoder::checkDecoded);
                sink.article(columns.article(fields, bylines));
            });
        }
    }

    private static long size(List<String> fields) {
        return fields.stream().mapToLong(String::length).sum();
    }

    /** The one of comma, semicolon and tab that stands most often in the first row. */
    private static char separator(Reader reader) throws IOException {
        reader.mark(LOOKED_AT_CHARS);
        var start = new char[LOOKED_AT_CHARS];
        int length = Math.max(0, reader.read(start, 0, LOOKED_AT_CHARS));
        reader.reset();
        var row =
                new String(start, 0, length).stripLeading().lines().findFirst().orElse("");
        char most = ',';
        for (char one : new char[] {';', '\t'}) {
            most = count(row, one) > count(row, most) ? one : most;
        }
        return most;
    }

    private static long count(String row, char separator) {
        return row.chars().filter(c -> c == separator).count();
    }
}
