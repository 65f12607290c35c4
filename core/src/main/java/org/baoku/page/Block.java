package org.baoku.page;

import java.util.ArrayList;
import java.util.List;

/** One or more lines of a page that belong together, with their places. Immutable. */
final class Block {
    /** A run of the page's text, in UTF-16 code units, half-open. */
    record Run(int start, int end) {}

    private final String text;
    private final Printed printed;
    private final List<Run> runs;
    private final int blankLinesBefore;

    /** Shape, found in one pass. */
    private final int fullStops;

    private final int commas;
    private final boolean endsSentence;

    Block(Printed printed, List<Run> runs, int blankLinesBefore) {
        this.text = printed.folded();
        this.printed = printed;
        this.runs = List.copyOf(runs);
        this.blankLinesBefore = blankLinesBefore;
        var stops = 0;
        var pauses = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (Signs.isHan(c)) {
                continue;
            }
            if (c == '。' || c == '｡') {
                stops++;
            } else if (Signs.isComma(c)) {
                pauses++;
            }
        }
        fullStops = stops;
        commas = pauses;
        endsSentence = Signs.endsSentence(text, 0, text.length());
    }

    /** The text that rules read, in simplified characters. */
    String text() {
        return text;
    }

    /** The text as the page has it. */
    Printed printed() {
        return printed;
    }

    List<Run> runs() {
        return runs;
    }

    int start() {
        return runs.getFirst().start();
    }

    int end() {
        return runs.getLast().end();
    }

    int blankLinesBefore() {
        return blankLinesBefore;
    }

    int length() {
        return text.length();
    }

    int fullStops() {
        return fullStops;
    }

    int commas() {
        return commas;
    }

    boolean endsSentence() {
        return endsSentence;
    }

    char first() {
        return text.charAt(0);
    }

    char last() {
        return text.charAt(text.length() - 1);
    }

    /** A part of this block's text as a block of its own. */
    Block part(int from, int to) {
        var parts = new ArrayList<Run>();
        var at = 0;
        for (var run : runs) {
            var length = run.end() - run.start();
            var start = Math.max(from, at);
            var end = Math.min(to, at + length);
            if (start < end) {
                parts.add(new Run(run.start() + start - at, run.start() + end - at));
            }
            at += length;
        }
        var part = new Printed(text.substring(from, to), printed.text().substring(from, to));
        return new Block(part, parts, blankLinesBefore);
    }
}
