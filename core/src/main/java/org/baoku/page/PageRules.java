package org.baoku.page;

/** Everything that a style decides, made ready for reading. Immutable. */
final class PageRules {
    private static final int LONGEST_SPEAKERS = 24;

    final Script script;
    final Names names;
    final CreditReader credits;
    final Signatures signatures;
    final OpeningScanner openings;
    final LineClassifier lines;
    final MastheadScanner mastheads;
    final KindJudge kinds;
    final Words sections;
    final Words columnMarks;
    final Words leads;
    final Words cutEndings;
    final Words sentenceStarts;
    final Words sayings;
    final Words neverFirst;

    private final Words speakerEndings;

    PageRules(PageStyle style) {
        script = new Script(style);
        names = new Names(style);
        credits = new CreditReader(style, names);
        signatures = new Signatures(style, names);
        openings = new OpeningScanner(style, credits);
        lines = new LineClassifier(style, names, credits, openings);
        mastheads = new MastheadScanner(style);
        kinds = new KindJudge(style, script);
        leads = Words.of(style, StyleKey.LEAD_TEXT);
        cutEndings = Words.of(style, StyleKey.CUT_ENDING);
        sentenceStarts = Words.of(style, StyleKey.SENTENCE_START);
        sayings = Words.of(style, StyleKey.SAYING);
        neverFirst = Words.of(style, StyleKey.NEVER_FIRST);
        columnMarks = Words.of(style, StyleKey.COLUMN_MARK);
        sections = Words.of(style, StyleKey.SECTION);
        speakerEndings = Words.of(style, StyleKey.SPEAKER_ENDING);
    }

    /** 周启航主持并讲话: a line below a headline that says who led, not what. */
    boolean isWhoSpoke(Block line) {
        var text = line.text();
        return line.length() <= LONGEST_SPEAKERS
                && speakerEndings.lengthBefore(text, 0, text.length()) > 0
                && (names.beginsWithSurname(text) || Signs.isSpace(text.charAt(Math.min(3, line.length() - 1))));
    }
}
