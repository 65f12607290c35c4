package org.baoku.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Cuts the text of a page into blocks: lines, and lines that a fixed column width broke put together again. */
final class Blocks {
    /** Lines shorter than this, in half characters, are never taken for lines of a set column. */
    private static final int LEAST_COLUMN_WIDTH = 20;

    private static final int MOST_COLUMN_WIDTH = 120;

    /** How much narrower than its column a full line may be, in half characters: signs may not begin a line. */
    private static final int RAGGED = 5;

    private static final int INDENT = 2;

    private final String text;
    private final String page;
    private final PageRules rules;
    private final boolean isFolded;
    private final List<Line> lines = new ArrayList<>();
    private int columnLength;

    private record Line(int start, int end, int width, int blankLinesBefore, boolean indented) {}

    private Blocks(String page, PageRules rules) {
        this.page = page;
        this.text = rules.script.fold(page);
        this.isFolded = !text.equals(page);
        this.rules = rules;
    }

    static List<Block> of(String page, PageRules rules) {
        var blocks = new Blocks(page, rules);
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
            if (i == lines.size() || !continues(first, i, columnWidth)) {
                blocks.add(block(first, i));
                first = i;
            }
        }
        return blocks;
    }

    private Block block(int first, int end) {
        var runs = runs(first, end);
        var read = joined(text, runs);
        var printed = new Printed(read, isFolded ? joined(page, runs) : read);
        return new Block(printed, runs, lines.get(first).blankLinesBefore);
    }

    private List<Block.Run> runs(int first, int end) {
        if (end - first == 1) {
            return List.of(new Block.Run(lines.get(first).start, lines.get(first).end));
        }
        var runs = new ArrayList<Block.Run>(end - first);
        for (var line : lines.subList(first, end)) {
            runs.add(new Block.Run(line.start, line.end));
        }
        return runs;
    }

    private static String joined(String from, List<Block.Run> runs) {
        if (runs.size() == 1) {
            return from.substring(runs.getFirst().start(), runs.getFirst().end());
        }
        var joined = new StringBuilder();
        runs.forEach(run -> joined.append(from, run.start(), run.end()));
        return joined.toString();
    }

    /** Whether line {@code i} goes on with the block that begins with line {@code first}. */
    private boolean continues(int first, int i, int columnWidth) {
        var line = lines.get(i);
        var before = lines.get(i - 1);
        var set = columnWidth > 0 && line.blankLinesBefore == 0 && !line.indented && isFull(before, columnWidth);
        if (!set || (line.width > columnWidth + RAGGED && line.end - line.start > columnLength + 1)) {
            return false;
        }
        if (first == i - 1 && !before.indented && !runsOn(before, line, columnWidth)) {
            return false;
        }
        return !isHeadline(i, columnWidth) && (isFull(line, columnWidth) || !isMarked(line));
    }

    /** After a sentence that ends at the column's edge: a line that no sentence ends in, and a new paragraph below it. */
    private boolean isHeadline(int i, int columnWidth) {
        var line = lines.get(i);
        var before = lines.get(i - 1);
        var paragraphFollows = i + 1 == lines.size() || lines.get(i + 1).indented || !isFull(line, columnWidth);
        return paragraphFollows
                && Signs.endsSentence(text, before.start, before.end)
                && !Signs.endsSentence(text, line.start, line.end);
    }

    /** Some extractors break after a width, some after a number of characters. */
    private boolean isFull(Line line, int columnWidth) {
        var length = line.end - line.start + (line.indented ? INDENT : 0);
        return Math.abs(line.width + (line.indented ? 2 * INDENT : 0) - columnWidth) <= RAGGED
                || Math.abs(length - columnLength) <= 1;
    }

    /** Whether a line without an indent begins a running text: a headline may be as wide as a column. */
    private boolean runsOn(Line line, Line next, int columnWidth) {
        var goesOn = isFull(next, columnWidth) || Signs.endsSentence(text, next.start, next.end);
        return goesOn && !isMarked(line) && !Signs.endsSentence(text, line.start, line.end);
    }

    /** Whether a mark makes it a line of its own: masthead, byline, source, jump, column. */
    private boolean isMarked(Line line) {
        var words = text.substring(line.start, line.end);
        var block = new Block(new Printed(words, words), List.of(new Block.Run(line.start, line.end)), 0);
        return rules.mastheads.scan(block.text()).isPresent() || rules.lines.isMarked(block);
    }

    /** The width of the page's columns where its lines were kept as set, else 0. */
    private int columnWidth() {
        var set = new ArrayList<Line>();
        for (var line : lines) {
            if (line.blankLinesBefore == 0 && line.width >= LEAST_COLUMN_WIDTH) {
                set.add(line);
            }
        }
        if (set.size() < 8 || set.size() * 3 < lines.size()) {
            return 0;
        }
        var width = usual(set.stream().mapToInt(Line::width));
        columnLength = usual(set.stream().mapToInt(line -> line.end - line.start));
        var full = set.stream().filter(line -> isFull(line, width)).toList();
        var running = full.stream()
                .filter(line -> !Signs.endsSentence(text, line.start, line.end))
                .count();
        return width <= MOST_COLUMN_WIDTH && full.size() * 2 >= set.size() && running * 2 >= full.size() ? width : 0;
    }

    /** The most frequent number. */
    private static int usual(IntStream numbers) {
        var counts = new int[2 * MOST_COLUMN_WIDTH + 2];
        numbers.forEach(number -> counts[Math.min(number, counts.length - 1)]++);
        var usual = 0;
        for (var i = 0; i < counts.length; i++) {
            usual = counts[i] > counts[usual] ? i : usual;
        }
        return usual;
    }
}
