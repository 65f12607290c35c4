package org.baoku.page;

import java.util.Arrays;
import java.util.List;

/** Decides whether a block goes on with the sentence that the block before it cut. Not thread-safe; for one page. */
final class Joins {
    /** No box that the extraction put between the halves of a sentence is longer. */
    private static final int LONGEST_BOX = 70;

    private final PageOpenings openings;
    private final List<Part> parts;
    private final Vocabulary vocabulary;
    private int typical = -1;

    Joins(PageOpenings openings, List<Part> parts, Vocabulary vocabulary) {
        this.openings = openings;
        this.parts = parts;
        this.vocabulary = vocabulary;
    }

    /** Whether the text at {@code i} continues the open one. */
    boolean continues(Block open, int i) {
        var block = parts.get(i).block();
        if (Signs.cannotBegin(block.first())) {
            return true;
        }
        return parts.get(i).is(LineKind.PARAGRAPH)
                && !openings.hasDateline(block)
                && !isListItem(open, block)
                && !isSetApart(open, i);
    }

    /** A list item that ends with a semicolon is whole where another item follows. */
    private static boolean isListItem(Block open, Block next) {
        return (open.last() == '；' || open.last() == ';') && "（(一二三四五六七八九第".indexOf(next.first()) >= 0;
    }

    /**
     * Whether the text at {@code i} is a caption or box without a mark: a short whole sentence, with more white around it
     * than the page's blocks have, or strange to the cut sentence, which the text after it fits.
     */
    boolean isSetApart(Block open, int i) {
        var block = parts.get(i).block();
        if (i + 1 >= parts.size() || !block.endsSentence() || block.length() > LONGEST_BOX || block.fullStops() > 1) {
            return false;
        }
        var next = parts.get(i + 1);
        if (!next.is(LineKind.PARAGRAPH) || openings.hasDateline(next.block())) {
            return false;
        }
        var here = vocabulary.count(open.last(), block.first());
        var there = vocabulary.count(open.last(), next.block().first());
        var typical = typicalBlankLines();
        var white = block.blankLinesBefore() > typical && next.block().blankLinesBefore() > typical;
        if (Signs.cannotBegin(next.block().first())) {
            return true;
        }
        return here == 0 && there > (white ? 0 : 1);
    }

    /** The number of blank lines that most blocks of the page have before them. */
    private int typicalBlankLines() {
        if (typical < 0) {
            var counts = new int[parts.size()];
            Arrays.setAll(counts, i -> parts.get(i).block().blankLinesBefore());
            Arrays.sort(counts);
            typical = counts[counts.length / 2];
        }
        return typical;
    }
}
