package org.baoku.page;

import java.util.List;
import java.util.function.IntPredicate;

/** Finds lines that belong to a text though they end no sentence: of lists, tables and verse. */
final class Rows {
    private static final int LEAST_CELLS = 3;
    private static final int LEAST_ROWS = 2;
    private static final int LEAST_VERSES = 3;
    private static final int LONGEST_VERSE = 20;
    private static final String BULLETS = "●■◆★▲◎·•○□◇△☆";

    private final List<Part> parts;

    private Rows(List<Part> parts) {
        this.parts = parts;
    }

    /** Marks in {@code parts} the lines that are rows. */
    static void judge(List<Part> parts) {
        var rows = new Rows(parts);
        var i = 0;
        while (i < parts.size()) {
            i = Math.max(i + 1, Math.max(rows.list(i), Math.max(rows.table(i), rows.verse(i))));
        }
    }

    /** Lines that begin with the same bullet: a label of a column comes alone. */
    private int list(int i) {
        var bullet = parts.get(i).block().first();
        if (BULLETS.indexOf(bullet) < 0) {
            return i;
        }
        var end = run(i, at -> isLine(at) && parts.get(at).block().first() == bullet);
        return mark(i, end, LEAST_ROWS, "an item of a list");
    }

    private int table(int i) {
        var cells = cells(i);
        if (cells < LEAST_CELLS) {
            return i;
        }
        var end = run(i, at -> cells(at) >= LEAST_CELLS && Math.abs(cells(at) - cells) <= 1);
        var numbers = parts.subList(i, end).stream()
                .filter(part -> part.block().text().chars().anyMatch(c -> Signs.isDigit((char) c)))
                .count();
        return numbers * 2 >= end - i && numbers > 0 ? mark(i, end, LEAST_ROWS, "a row of a table") : i;
    }

    private int cells(int i) {
        return isLine(i) ? cells(parts.get(i).block().text()) : 0;
    }

    /** The pieces between gaps. */
    private static int cells(String line) {
        var cells = 0;
        for (var at = 0; at < line.length(); at = Signs.skipSpace(line, at, line.length())) {
            cells++;
            while (at < line.length() && !Signs.isSpace(line.charAt(at))) {
                at++;
            }
        }
        return cells;
    }

    /** Short lines below a name or below other verses, without blank ones between. */
    private int verse(int i) {
        if (i == 0 || parts.get(i).block().blankLinesBefore() == 0 || !isVerse(i)) {
            return i;
        }
        var above = parts.get(i - 1);
        var end = run(i + 1, at -> isVerse(at) && parts.get(at).block().blankLinesBefore() == 0);
        var isSet = end == parts.size() || parts.get(end).block().blankLinesBefore() > 0;
        var isBelow = above.is(LineKind.ROW) || above.is(LineKind.BYLINE) || isShortName(above);
        return isSet && isBelow ? mark(i, end, LEAST_VERSES, "a line of verse") : i;
    }

    private boolean isVerse(int i) {
        return parts.get(i).is(LineKind.HEADLINE) && parts.get(i).block().length() <= LONGEST_VERSE;
    }

    private static boolean isShortName(Part part) {
        var text = Signs.pack(part.block().text());
        return part.is(LineKind.HEADLINE)
                && text.length() >= 2
                && text.length() <= 4
                && text.chars().allMatch(c -> Signs.isHan((char) c));
    }

    private boolean isLine(int i) {
        return parts.get(i).is(LineKind.HEADLINE) || parts.get(i).is(LineKind.COLUMN);
    }

    private int run(int from, IntPredicate belongs) {
        var end = from;
        while (end < parts.size() && belongs.test(end)) {
            end++;
        }
        return end;
    }

    private int mark(int from, int end, int least, String reason) {
        if (end - from < least) {
            return from;
        }
        for (var i = from; i < end; i++) {
            parts.set(i, parts.get(i).as(LineKind.ROW, reason, 0.7));
        }
        return end;
    }
}
