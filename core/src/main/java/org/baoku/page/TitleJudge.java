package org.baoku.page;

import java.util.List;

/**
 * Tells a headline from the first half of a paragraph that a column's end cut off before its first full stop. Signs for
 * either side are added up. Not thread-safe; for one page.
 */
final class TitleJudge {
    private static final int ENOUGH = 3;

    /** No line of a headline is longer, in characters. */
    private static final int LONGEST_LINE = 26;

    private final PageRules rules;
    private final PageOpenings openings;
    private final Vocabulary vocabulary;

    TitleJudge(PageRules rules, PageOpenings openings, Vocabulary vocabulary) {
        this.rules = rules;
        this.openings = openings;
        this.vocabulary = vocabulary;
    }

    /** Marks in {@code parts} the lines that are cut paragraphs. */
    void judge(List<Part> parts) {
        for (var i = 0; i < parts.size(); i++) {
            if (parts.get(i).is(LineKind.SUBHEAD) && i > 0 && isOpen(parts.get(i - 1))) {
                parts.set(i, parts.get(i).as(LineKind.PARAGRAPH, "the sentence above goes on with a dash", 0.6));
            }
            if (isRestOfTitle(parts, i) || isStartOfTitle(parts, i)) {
                parts.set(i, parts.get(i).as(LineKind.HEADLINE, "stands tight to the other half of a headline", 0.6));
            }
            if (isSalutation(parts, i)) {
                parts.set(i, parts.get(i).as(LineKind.PARAGRAPH, "ends with a colon above a text", 0.8));
            }
            if (parts.get(i).is(LineKind.HEADLINE)) {
                var next = nextText(parts, i);
                if (next >= 0 && signs(parts, i, parts.get(next).block()) >= ENOUGH) {
                    parts.set(
                            i,
                            parts.get(i).as(LineKind.PARAGRAPH, "reads like a sentence that the next text ends", 0.6));
                }
            }
        }
    }

    /** 编辑同志： */
    private static boolean isSalutation(List<Part> parts, int i) {
        var last = parts.get(i).block().last();
        return parts.get(i).is(LineKind.HEADLINE)
                && (last == '：' || last == ':')
                && i + 1 < parts.size()
                && parts.get(i + 1).is(LineKind.PARAGRAPH);
    }

    /** A second line of a headline may begin with a closing quotation mark or a colon. */
    private static boolean isRestOfTitle(List<Part> parts, int i) {
        return i > 0
                && isShortPiece(parts.get(i))
                && Signs.cannotBegin(parts.get(i).block().first())
                && parts.get(i - 1).is(LineKind.HEADLINE)
                && isTight(parts, i);
    }

    /** A first line of a headline may end with a comma. */
    private static boolean isStartOfTitle(List<Part> parts, int i) {
        var waits = i > 0 && isOpen(parts.get(i - 1));
        return !waits
                && i + 1 < parts.size()
                && isShortPiece(parts.get(i))
                && Signs.isComma(parts.get(i).block().last())
                && parts.get(i + 1).is(LineKind.HEADLINE)
                && isTight(parts, i + 1)
                && !isTight(parts, i)
                && parts.get(i + 1).block().length() <= parts.get(i).block().length() + 2;
    }

    private static boolean isShortPiece(Part part) {
        return part.is(LineKind.PARAGRAPH)
                && part.block().fullStops() == 0
                && part.block().length() <= LONGEST_LINE;
    }

    private static boolean isTight(List<Part> parts, int i) {
        return parts.get(i).block().blankLinesBefore() == 0;
    }

    private static boolean isOpen(Part part) {
        return part.is(LineKind.PARAGRAPH) && !part.block().endsSentence();
    }

    /** The text that would continue it; captions and credits may stand between. */
    private static int nextText(List<Part> parts, int i) {
        var next = i + 1;
        while (next < parts.size()
                && next < i + 5
                && (parts.get(next).is(LineKind.CAPTION) || parts.get(next).is(LineKind.CREDIT))) {
            next++;
        }
        return next < parts.size() && parts.get(next).is(LineKind.PARAGRAPH) ? next : -1;
    }

    private int signs(List<Part> parts, int i, Block next) {
        var block = parts.get(i).block();
        var labelled = i > 0
                && (parts.get(i - 1).is(LineKind.COLUMN) || parts.get(i - 1).is(LineKind.KICKER));
        if (labelled || block.endsSentence() || openings.hasDateline(next)) {
            return 0;
        }
        return shape(block)
                + beginning(block.text())
                + ending(block)
                + speech(block.text())
                + fit(block, next)
                + before(parts, i)
                + new Kinship(parts).above(i);
    }

    private static int shape(Block block) {
        var text = block.text();
        var length = block.length();
        var signs = (length >= 30 ? 1 : 0) + (length >= 40 ? 1 : 0) + (block.commas() >= 2 ? 1 : 0);
        return signs - (hasGap(text) ? 2 : 0) + (opensMore(text) ? 2 : 0);
    }

    private static boolean hasGap(String text) {
        for (var i = 1; i < text.length() - 1; i++) {
            if (Signs.isSpace(text.charAt(i))
                    && !Signs.isDigit(text.charAt(i - 1))
                    && !Signs.isDigit(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a quotation mark or bracket is left open. */
    private static boolean opensMore(String text) {
        return text.lastIndexOf('“') > text.lastIndexOf('”')
                || text.lastIndexOf('《') > text.lastIndexOf('》')
                || text.lastIndexOf('（') > text.lastIndexOf('）');
    }

    private int beginning(String text) {
        var comma = firstComma(text);
        var early = comma >= 2 && text.length() >= 14;
        var day = DayReader.at(text, 0, text.length()).isPresent();
        var time = rules.leads.lengthAt(text, 0, text.length()) > 1 || day;
        var sentence = rules.sentenceStarts.lengthAt(text, 0, text.length()) > 0 || (day && comma >= 0);
        return (early ? comma <= 8 ? 2 : 1 : 0) + (time ? 1 : 0) + (sentence ? 2 : 0);
    }

    /** 某某说，: a headline sets a colon. */
    private int speech(String text) {
        var comma = Math.max(text.indexOf('，'), text.indexOf(','));
        var said = comma > 2 && rules.sayings.lengthBefore(text, 0, comma) > 0;
        return said ? 3 : 0;
    }

    private static int firstComma(String text) {
        for (var i = 0; i <= Math.min(text.length() - 1, 12); i++) {
            if (text.charAt(i) == '，' || text.charAt(i) == ',') {
                return i;
            }
        }
        return -1;
    }

    private int ending(Block block) {
        var text = block.text();
        var open = rules.cutEndings.lengthBefore(text, 0, text.length()) > 0;
        var comma = Math.max(text.lastIndexOf('，'), text.lastIndexOf(','));
        var stub = comma > 0 && text.length() - comma <= 5;
        return (open ? 2 : 0) + (stub ? 2 : 0);
    }

    private int fit(Block block, Block next) {
        var known = vocabulary.count(block.last(), next.first());
        var cannot = rules.neverFirst.lengthAt(next.text(), 0, next.length()) > 0;
        return (known > 0 ? 2 : 0) + (known > 2 ? 1 : 0) + (cannot ? 2 : 0);
    }

    /** Whether the text above waits for more. */
    private int before(List<Part> parts, int i) {
        var previous = i - 1;
        while (previous >= 0
                && (parts.get(previous).is(LineKind.CAPTION)
                        || parts.get(previous).is(LineKind.CREDIT))) {
            previous--;
        }
        if (previous < 0
                || !parts.get(previous).is(LineKind.PARAGRAPH)
                || parts.get(previous).block().endsSentence()) {
            return 0;
        }
        var above = parts.get(previous).block();
        return 1 + (vocabulary.count(above.last(), parts.get(i).block().first()) > 0 ? 1 : 0);
    }
}
