package org.baoku.ingest;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.baoku.error.InputException;
import org.jspecify.annotations.Nullable;

/**
 * Tables of articles as RFC 4180 has them, also with semicolons or tabs. A row whose quotes do not close as they should
 * is refused with its first line, and reading goes on with the next line, so that one bad quote does not eat the rest.
 */
final class CsvFormat implements FileFormat {
    private static final int MOST_ROW_CHARS = RecordStream.PIECE_BYTES;

    private final Bylines bylines;

    CsvFormat(Bylines bylines) {
        this.bylines = bylines;
    }

    @Override
    public void read(Source source, InputStream in, Records records) throws IOException {
        var rows = new Rows(in);
        var header = rows.next();
        if (header == null) {
            throw new InputException("empty: it has no rows");
        }
        var parser = parser(header.text());
        var columns = CsvColumns.of(fields(parser, header.text()));
        for (var row = rows.next(); row != null; row = rows.next()) {
            if (row.lines.size() > 1 && !isRow(parser, row, columns)) {
                records.refuse(row.number, "the quotes of the row do not close as they should");
                rows.takeBackAllButFirst(row);
            } else {
                var text = row.text();
                records.add(row.number, text.length(), sink -> tell(columns, parser, text, sink));
            }
        }
    }

    private void tell(CsvColumns columns, CsvReader.CsvReaderBuilder parser, String row, ArticleSink sink) {
        TextDecoder.checkDecoded(row);
        var fields = fields(parser, row);
        // Spreadsheets end in rows of separators.
        if (!fields.stream().allMatch(String::isBlank)) {
            sink.article(columns.article(fields, bylines));
        }
    }

    private static boolean isRow(CsvReader.CsvReaderBuilder parser, Row row, CsvColumns columns) {
        try {
            return row.closed && fields(parser, row.text()).size() == columns.count();
        } catch (InputException e) {
            return false;
        }
    }

    /** A parser for the one of comma, semicolon and tab that stands most often in the first row. */
    private static CsvReader.CsvReaderBuilder parser(String header) {
        char most = ',';
        for (char one : new char[] {';', '\t'}) {
            most = count(header, one) > count(header, most) ? one : most;
        }
        return CsvReader.builder().fieldSeparator(most).maxBufferSize(2 * MOST_ROW_CHARS);
    }

    private static long count(String row, char sign) {
        return row.chars().filter(c -> c == sign).count();
    }

    private static List<String> fields(CsvReader.CsvReaderBuilder parser, String row) {
        try {
            return parser.ofSingleCsvRecord(row).getFields();
        } catch (CsvParseException e) {
            throw new InputException("the quotes of the row do not close as they should", e);
        }
    }

    /**
     * A row as it stands in the file.
     *
     * @param number the line where it begins, from 1
     * @param lines its lines
     * @param closed whether its quotes close
     */
    private record Row(long number, List<String> lines, boolean closed) {
        String text() {
            return String.join("\n", lines);
        }
    }

    /** Puts lines together until their quotes close. */
    private static final class Rows {
        private final RecordStream in;
        private final BufferedReader reader;
        private final Deque<String> takenBack = new ArrayDeque<>();
        private long number;

        Rows(InputStream in) throws IOException {
            this.in = new RecordStream(in, ArticleReader.MOST_BYTES);
            this.reader = new BufferedReader(TextDecoder.reader(this.in));
        }

        @Nullable
        Row next() throws IOException {
            var line = line();
            while (line != null && line.isBlank()) {
                line = line();
            }
            if (line == null) {
                return null;
            }
            long first = number;
            var lines = new ArrayList<String>();
            boolean open = false;
            int chars = 0;
            do {
                lines.add(line);
                chars += line.length();
                open ^= count(line, '"') % 2 == 1;
            } while (open && chars < MOST_ROW_CHARS && (line = line()) != null);
            return new Row(first, List.copyOf(lines), !open);
        }

        private @Nullable String line() throws IOException {
            in.startRecord();
            var line = takenBack.isEmpty() ? reader.readLine() : takenBack.remove();
            number += line == null ? 0 : 1;
            return line;
        }

        void takeBackAllButFirst(Row row) {
            for (var line : row.lines.subList(1, row.lines.size()).reversed()) {
                takenBack.addFirst(line);
            }
            number -= row.lines.size() - 1;
        }
    }
}
