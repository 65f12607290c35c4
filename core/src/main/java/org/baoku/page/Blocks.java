package org.baoku.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts the text of a page into blocks: lines, and lines that a fixed column width broke put together again. */
final class Blocks {
    /** Lines shorter than this, in half characters, are never taken for lines of a set column. */
    private static final int LEAST_COLUMN_WIDTH = 20;

    private static final int MOST_COLUMN_WIDTH = 120;

    /** How much narrower than its column a full line may be, in half characters: signs may not begin a line. */
    private static final int RAGGED = 5;

    private final String text;
    private final List<Line> lines = new ArrayList<>();

    private record Line(int start, int end, int width, int blankLinesBefore, boolean indented) {}

    private Blocks(String text) {
        this.text = text;
    }

    static List<Block> of(String text) {
        var blocks = new Blocks(text);
        blocks.cutLines();
        return blocks.glueLines();
    }

    private void cutLines() {
        var start = 0;
        var blank = 0;
        while (start < text.length()) {
            var end = lineEnd(start);
            var from = Signs.skipSpace(text, start, end);
            if (from < end) {
                var to = Signs.trimEnd(text, from, end);
                var width = to - from > MOST_COLUMN_WIDTH ? 2 * (to - from) : Signs.width(text, from, to);
                lines.add(new Line(from, to, width, blank, text.charAt(start) == '\u3000'));
                blank = 0;
            } else {
                blank++;
            }
            start = end < text.length() ? nextLine(end) : end;
        }
    }

    private int lineEnd(int start) {
        var end = start;
        while (end < text.length() && !isLineEnd(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLineEnd(char c) {
        return (c <= '\r' && c >= '\n') || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private int nextLine(int end) {
        var crlf = text.charAt(end) == '\r' && end + 1 < text.length() && text.charAt(end + 1) == '\n';
        return crlf ? end + 2 : end + 1;
    }

    private List<Block> glueLines() {
        var columnWidth = columnWidth();
        var blocks = new ArrayList<Block>();
        var first = 0;
        for (var i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || !continues(i, columnWidth)) {
                blocks.add(block(first, i));
                first = i;
            }
        }
        return blocks;
    }

    private Block block(int first, int end) {
        var runs = new ArrayList<Block.Run>();
        var joined = new StringBuilder();
        for (var line : lines.subList(first, end)) {
            runs.add(new Block.Run(line.start, line.end));
            joined.append(text, line.start, line.end);
        }
        return new Block(joined.toString(), runs, lines.get(first).blankLinesBefore);
    }

    private boolean continues(int i, int columnWidth) {
        var line = lines.get(i);
        var before = lines.get(i - 1);
        return columnWidth > 0
                && line.blankLinesBefore == 0
                && !line.indented
                && before.width >= columnWidth - RAGGED
                && before.width <= columnWidth + RAGGED
                && line.width <= columnWidth + RAGGED;
    }

    /** The width of the page's columns where its lines were kept as set, else 0. */
    private int columnWidth() {
        var widths = lines.stream()
                .filter(line -> line.blankLinesBefore == 0 && line.width >= LEAST_COLUMN_WIDTH)
                .mapToInt(Line::width)
                .sorted()
                .toArray();
        if (widths.length < 8 || widths.length * 3 < lines.size()) {
            return 0;
        }
        var width = widths[widths.length * 9 / 10];
        var full = Arrays.stream(widths).filter(w -> w >= width - RAGGED).count();
        var running = lines.stream()
                .filter(line -> line.width >= width - RAGGED && !Signs.endsSentence(text, line.start, line.end))
                .count();
        return width <= MOST_COLUMN_WIDTH && full * 2 >= widths.length && running * 2 >= full ? width : 0;
    }
}
