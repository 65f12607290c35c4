package org.baoku.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds crossheads (小标题) that nothing marks: two or more short lines of about one length in an article with a byline,
 * each above a text that has none, and each of these texts speaks of things that the article speaks of elsewhere and
 * nothing else on the page does. Not thread-safe; for one page.
 */
final class Crossheads {
    private static final int LONGEST = 14;

    /** Crossheads of one article differ in length by no more. */
    private static final int UNEVEN = 5;

    private static final int LEAST_LINES = 2;

    /** So many pairs of characters of each text stand elsewhere in the article and nowhere else on the page, */
    private static final int LEAST_OWN = 3;

    /** and one in so many characters: texts on other matters share fewer (decision 0029). */
    private static final int CHARACTERS_PER_OWN = 25;

    private final PageRules rules;
    private final PageOpenings openings;
    private final Vocabulary page;
    private final List<Part> parts;

    Crossheads(PageRules rules, PageOpenings openings, Vocabulary page, List<Part> parts) {
        this.rules = rules;
        this.openings = openings;
        this.page = page;
        this.parts = parts;
    }

    /** Marks the lines that are crossheads. */
    void judge() {
        var i = 0;
        while (i < parts.size()) {
            i = beginsSignedText(i) ? markFrom(i) : i + 1;
        }
    }

    private boolean beginsSignedText(int i) {
        return i > 0
                && parts.get(i).is(LineKind.PARAGRAPH)
                && (parts.get(i - 1).is(LineKind.BYLINE) || isOpenedByName(i));
    }

    private boolean isOpenedByName(int i) {
        return !openings.of(parts.get(i).block()).byline().contributors().isEmpty();
    }

    /** Marks the crossheads of the article whose text begins at {@code start}; returns where its texts end. */
    private int markFrom(int start) {
        var lines = new ArrayList<Integer>();
        var end = textEnd(start);
        while (isCandidate(end)) {
            lines.add(end);
            end = textEnd(end + 1);
        }
        if (lines.size() >= LEAST_LINES && areEven(lines) && areOfOneArticle(start, lines, end)) {
            for (var line : lines) {
                parts.set(line, parts.get(line).as(LineKind.CROSSHEAD, "one of the short lines inside a text", 0.6));
            }
        }
        return end;
    }

    private int textEnd(int start) {
        var i = start;
        while (i < parts.size()
                && (parts.get(i).isText()
                        || parts.get(i).is(LineKind.CAPTION)
                        || parts.get(i).is(LineKind.CREDIT))) {
            i++;
        }
        return i;
    }

    /** A short line between the end of a text that nobody signed and a text without dateline or byline. */
    private boolean isCandidate(int i) {
        if (i + 1 >= parts.size()
                || !parts.get(i).is(LineKind.HEADLINE)
                || !parts.get(i + 1).is(LineKind.PARAGRAPH)) {
            return false;
        }
        var above = parts.get(i - 1).block();
        return parts.get(i).block().length() <= LONGEST
                && !rules.kinds.isNotice(parts.get(i).block().text())
                && above.endsSentence()
                && above.last() != '）'
                && above.last() != ')'
                && !openings.hasDateline(parts.get(i + 1).block())
                && !isOpenedByName(i + 1);
    }

    private boolean areEven(List<Integer> lines) {
        var lengths = lines.stream()
                .mapToInt(line -> parts.get(line).block().length())
                .summaryStatistics();
        return lengths.getMax() - lengths.getMin() <= UNEVEN;
    }

    private boolean areOfOneArticle(int start, List<Integer> lines, int end) {
        var article = vocabulary(parts.subList(start, end));
        for (var i = 0; i < lines.size(); i++) {
            var next = i + 1 < lines.size() ? lines.get(i + 1) : end;
            var text = parts.subList(lines.get(i), next);
            var own = vocabulary(text).ownPairs(article, page);
            if (own < LEAST_OWN || own * CHARACTERS_PER_OWN < length(text)) {
                return false;
            }
        }
        return true;
    }

    private Vocabulary vocabulary(List<Part> text) {
        return new Vocabulary(rules.script, text.stream().map(Part::block).toList());
    }

    private static int length(List<Part> text) {
        return text.stream().mapToInt(part -> part.block().length()).sum();
    }
}
