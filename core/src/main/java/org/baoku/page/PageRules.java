package org.baoku.page;

/** Everything that a style decides, made ready for reading. Immutable. */
final class PageRules {
    final Names names;
    final CreditReader credits;
    final OpeningScanner openings;
    final LineClassifier lines;
    final MastheadScanner mastheads;
    final KindJudge kinds;
    final Words sections;
    final Words leads;
    final Words cutEndings;

    PageRules(PageStyle style) {
        names = new Names(style);
        credits = new CreditReader(style, names);
        openings = new OpeningScanner(style, credits);
        lines = new LineClassifier(style, names, credits, openings);
        mastheads = new MastheadScanner(style);
        kinds = new KindJudge(style);
        leads = Words.of(style, StyleKey.LEAD_TEXT);
        cutEndings = Words.of(style, StyleKey.CUT_ENDING);
        sections = Words.of(style, StyleKey.SECTION);
    }
}
