package org.baoku.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.baoku.news.Article;
import org.baoku.news.Contributor;
import org.baoku.news.NewspaperPage;
import org.baoku.news.Role;

/** Puts the blocks of one page together to articles, from the top down. Not thread-safe; for one page. */
final class PageAssembler {
    private static final int LONGEST_SIGNATURE = 30;

    private static final String DATE_ALONE = "a date alone";

    private final PageRules rules;
    private final List<Part> parts = new ArrayList<>();
    private final MastheadDraft masthead = new MastheadDraft();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<ArticleDraft> drafts = new ArrayList<>();
    private final BodyText quote = new BodyText();
    private final List<String> unassigned = new ArrayList<>();
    private final PageOpenings openings;
    private final Joins joins;
    private final TitleJudge titles;
    private final Crossheads crossheads;
    private final HeadlineJoiner joiner;
    private Optional<ArticleDraft> current = Optional.empty();
    private Optional<Block> note = Optional.empty();

    /** Whether this page sets bylines above their headlines, as its first one stands. */
    private boolean bylinesAbove;

    /** The names above a headline that is still to come. */
    private List<Contributor> above = List.of();

    PageAssembler(PageRules rules, List<Block> blocks) {
        this.rules = rules;
        var vocabulary = new Vocabulary(rules.script, blocks);
        openings = new PageOpenings(rules.openings);
        titles = new TitleJudge(rules, openings, vocabulary);
        crossheads = new Crossheads(rules, openings, vocabulary, parts);
        joins = new Joins(openings, parts, vocabulary);
        joiner = new HeadlineJoiner(vocabulary);
        var zones = new MastheadZones(rules, blocks, masthead);
        var isMasthead = zones.find();
        for (var i = 0; i < blocks.size(); i++) {
            if (isMasthead[i]) {
                furniture(blocks.get(i), zones.line(i));
            } else {
                addPart(blocks.get(i), zones.line(i));
            }
        }
    }

    /** What a line of the masthead says is in its fields, but for a price or an address: nothing may be lost. */
    private void furniture(Block block, Optional<MastheadLine> line) {
        decide(Part.of(block, LineKind.MASTHEAD, "every part of it is a part of a masthead", 0.95));
        if (line.isEmpty() || line.get().isStrange()) {
            unassigned.add(block.printed().text());
        }
    }

    private void addPart(Block block, Optional<MastheadLine> line) {
        var date = line.filter(found -> !found.strong() && isDate(found));
        parts.add(date.isPresent() ? Part.of(block, LineKind.SIGN_OFF, DATE_ALONE, 0.8) : rules.lines.classify(block));
    }

    private static boolean isDate(MastheadLine line) {
        return line.fields().stream()
                .anyMatch(field -> field.name().equals("day") || field.name().equals("month"));
    }

    PageReading read(String file) {
        Rows.judge(parts);
        titles.judge(parts);
        crossheads.judge();
        var i = 0;
        while (i < parts.size()) {
            i = take(i);
        }
        note.ifPresent(late -> unassigned.add(late.printed().text()));
        var head = masthead.build();
        var kinds = rules.kinds;
        var articles = new ArrayList<Article>();
        drafts.forEach(draft -> articles.add(draft.build(file, head, joiner, kinds.judge(draft))));
        decisions.sort(Comparator.comparingInt(Decision::start));
        var text = quote.isEmpty() ? Optional.<String>empty() : Optional.of(quote.text());
        var page = new NewspaperPage(file, head, text, articles, unassigned);
        return new PageReading(page, decisions, masthead.warnings());
    }

    /** Takes the part at {@code i}, and those that only make sense with it; returns the next. */
    private int take(int i) {
        var part = parts.get(i);
        switch (part.kind()) {
            case EDITORS_NOTE -> note(i);
            case PARAGRAPH, CROSSHEAD, ROW -> {
                text(i);
                plainClosingByline(i);
            }
            case UNASSIGNED -> leave(part, part.reason());
            case CAPTION -> caption(part);
            case CREDIT -> credit(part);
            case SOURCE -> source(part);
            case JUMP -> jump(part);
            case SIGN_OFF -> signOff(part, part.reason());
            default -> {
                return header(i);
            }
        }
        return i + 1;
    }

    // ---- text

    /** An editors' note above a headline introduces the article below it. */
    private void note(int i) {
        var isOpen = current.isPresent() && current.get().body.isOpen();
        var isAbove = i + 1 < parts.size() && new Header(rules, parts, i + 1).hasTitle();
        if (isOpen || !isAbove) {
            text(i);
            return;
        }
        note.ifPresent(earlier -> unassigned.add(earlier.printed().text()));
        note = Optional.of(parts.get(i).block());
        decide(parts.get(i));
    }

    private void text(int i) {
        var part = parts.get(i);
        if (current.isEmpty()) {
            if (quote.isEmpty() && openings.hasDateline(part.block())) {
                paragraph(part, begin());
            } else {
                quoted(part);
            }
            return;
        }
        var draft = current.get();
        if (draft.body.isOpen() && joins.continues(draft.body.lastBlock(), i)) {
            draft.body.join(trimmed(part.block(), draft));
            closingByline(draft);
            decide(part.as(LineKind.CONTINUATION, "the paragraph before it ends inside a sentence", 0.9));
            return;
        }
        if (draft.body.isOpen() && joins.isSetApart(draft.body.lastBlock(), i)) {
            draft.captions.add(part.block().printed().text());
            decide(part.as(LineKind.CAPTION, "stands between the halves of a sentence", 0.6));
            return;
        }
        paragraph(part, draft);
    }

    private void quoted(Part part) {
        if (quote.isOpen()) {
            quote.join(part.block());
        } else {
            quote.start(part.block());
        }
        decide(part.as(LineKind.QUOTE, "stands above the first headline", 0.8));
    }

    private void paragraph(Part part, ArticleDraft draft) {
        var first = draft.body.isEmpty();
        var opening = openings.of(part.block());
        if (!first && opening.agency().isPresent() && !draft.body.isOpen()) {
            begin();
            paragraph(part, current.orElseThrow());
            return;
        }
        var block = part.block();
        var jump = first ? Jump.leading(block.text()) : Optional.<Jump>empty();
        if (jump.isPresent() && jump.get().end() < block.length()) {
            draft.continuedFrom = Optional.of(jump.get().page());
            block = block.part(Signs.skipSpace(block.text(), jump.get().end(), block.length()), block.length());
        }
        draft.body.start(trimmed(block, draft));
        if (part.is(LineKind.CROSSHEAD) || part.is(LineKind.ROW)) {
            draft.body.close();
        }
        if (first && draft.continuedFrom.isEmpty()) {
            draft.opening = part.block().printed().of(opening);
            draft.credit(draft.opening.byline().contributors());
        }
        closingByline(draft);
        decide(part);
    }

    /** Takes a jump off the end of a paragraph, and with it what else stands there. */
    private Block trimmed(Block block, ArticleDraft draft) {
        var jump = Jump.trailing(block.text());
        if (jump.isEmpty() || jump.get().start() == 0) {
            return block;
        }
        draft.continuedTo = Optional.of(jump.get().page());
        return block.part(0, Signs.trimEnd(block.text(), 0, jump.get().start()));
    }

    /** （记者 张三） at the end of a text. */
    private void closingByline(ArticleDraft draft) {
        var printed = draft.body.lastBlock().printed();
        var text = printed.folded();
        var last = text.charAt(text.length() - 1);
        if (last != '）' && last != ')') {
            return;
        }
        var open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
        var follows = open == 0 || (open > 0 && Signs.endsSentence(text, Math.max(0, open - 60), open));
        if (follows && text.length() - open < 80) {
            var inside = rules.credits.readWhole(text, open + 1, text.length() - 1);
            if (inside.isByline()) {
                draft.credit(printed.of(inside.contributors()));
            } else if (!draft.hasWriter()) {
                draft.credit(printed.of(rules.signatures.inBrackets(text, open + 1, text.length() - 1)));
            }
            rules.lines
                    .sourceName(text.substring(open))
                    .ifPresent(name -> draft.source = draft.source.or(() -> Optional.of(printed.of(name))));
        }
    }

    /** 本报记者 张三 without brackets behind the last sentence of an article. */
    private void plainClosingByline(int i) {
        var isLast = i + 1 >= parts.size() || !parts.get(i + 1).isText();
        if (!isLast || current.isEmpty() || !current.get().body.isOpen()) {
            return;
        }
        var draft = current.get();
        var printed = draft.body.lastBlock().printed();
        var text = printed.folded();
        var start = Signs.lastSentenceEnd(text, LONGEST_SIGNATURE);
        var read = start > 0 ? rules.credits.readWhole(text, start, text.length()) : LineClassifier.NO_CREDITS;
        if (read.isByline()) {
            draft.credit(printed.of(read.contributors()));
            draft.body.close();
        }
    }

    // ---- what stands around the text

    private void caption(Part part) {
        var draft = currentOrNew();
        draft.captions.add(part.printedValue());
        draft.credit(part.contributors());
        decide(part);
    }

    private void credit(Part part) {
        currentOrNew().credit(part.contributors());
        decide(part);
    }

    private void source(Part part) {
        var draft = currentOrNew();
        if (draft.source.isPresent()) {
            leave(part, "a second source line");
            return;
        }
        draft.source = Optional.of(part.printedValue());
        draft.body.close();
        decide(part);
    }

    private void jump(Part part) {
        var jump = Jump.ofLine(part.block().text());
        var draft = currentOrNew();
        if (jump.from()) {
            draft.continuedFrom = Optional.of(jump.page());
        } else {
            draft.continuedTo = Optional.of(jump.page());
            draft.body.close();
        }
        decide(part);
    }

    private void signOff(Part part, String reason) {
        if (current.isEmpty() || current.get().body.isEmpty()) {
            leave(part, "signs off nothing");
            return;
        }
        var draft = current.get();
        draft.body.start(part.block());
        draft.body.close();
        draft.isSigned |= reason.equals(DATE_ALONE);
        closingByline(draft);
        decide(part.as(LineKind.SIGN_OFF, reason, part.confidence()));
    }

    private void leave(Part part, String reason) {
        unassigned.add(part.block().printed().text());
        decide(part.as(LineKind.UNASSIGNED, reason, 0.5));
    }

    private ArticleDraft currentOrNew() {
        return current.orElseGet(this::begin);
    }

    private ArticleDraft begin() {
        var draft = new ArticleDraft();
        draft.note = note;
        note = Optional.empty();
        draft.credit(above);
        above = List.of();
        drafts.add(draft);
        current = Optional.of(draft);
        return draft;
    }

    private void decide(Part part) {
        decisions.add(
                new Decision(part.block().start(), part.block().end(), part.kind(), part.reason(), part.confidence()));
    }

    // ---- headlines

    /** Reads the lines above an article, from {@code i} on; returns the first part of its text. */
    private int header(int i) {
        var part = parts.get(i);
        if (isAboveHeadline(i)) {
            above = part.contributors();
            bylinesAbove = true;
            decide(part.as(LineKind.BYLINE, "names above their headline", 0.7));
            return i + 1;
        }
        if (isClosingByline(i)) {
            current.orElseThrow().credit(part.contributors());
            decide(part);
            return i + 1;
        }
        if (signsOff(i)) {
            signOff(part, "the name that signs off");
            return i + 1;
        }
        if (part.is(LineKind.SUBHEAD) && current.isPresent() && rules.names.mayBeName(Signs.pack(part.value()))) {
            current.get().credit(List.of(new Contributor(Signs.pack(part.printedValue()), Role.AUTHOR)));
            decide(part.as(LineKind.BYLINE, "a name behind a dash that ends a text", 0.8));
            return i + 1;
        }
        var header = new Header(rules, parts, i);
        if (current.isPresent() && !header.hasText() && part.is(LineKind.HEADLINE)) {
            return withoutText(i);
        }
        if (!header.hasTitle() && !header.hasText()) {
            leave(part, "belongs to no article");
            return i + 1;
        }
        return openArticle(header);
    }

    private int openArticle(Header header) {
        var draft =
                header.hasTitle() || current.isEmpty() || !current.get().body.isEmpty() ? begin() : current.get();
        header.parts().forEach(this::decide);
        header.fill(draft);
        draft.notice = draft.headlines.stream().anyMatch(rules.kinds::isNotice);
        return header.end();
    }

    private boolean isAboveHeadline(int i) {
        return parts.get(i).is(LineKind.BYLINE)
                && (current.isEmpty() || bylinesAbove)
                && i + 1 < parts.size()
                && !parts.get(i + 1).isText()
                && new Header(rules, parts, i + 1).hasTitle();
    }

    /** A byline after the text and before the next headline signs what stands above it. */
    private boolean isClosingByline(int i) {
        var isByline = parts.get(i).is(LineKind.BYLINE) && current.isPresent();
        if (!isByline || current.get().body.isEmpty()) {
            return false;
        }
        return !current.get().hasByline()
                || i + 1 >= parts.size()
                || !parts.get(i + 1).isText();
    }

    /** Whether a line ends the notice above it: it stands tight to it, or the next notice begins. */
    private boolean signsOff(int i) {
        var line = parts.get(i).block();
        if (!parts.get(i).is(LineKind.HEADLINE) || line.length() > LONGEST_SIGNATURE || !isOpenNotice()) {
            return false;
        }
        var next = i + 1 < parts.size() ? Optional.of(parts.get(i + 1)) : Optional.<Part>empty();
        var isTight = line.blankLinesBefore() == 0
                && next.map(part -> part.block().blankLinesBefore() > 0).orElse(true);
        var isBetween = next.filter(part -> part.is(LineKind.HEADLINE)
                        && rules.kinds.isNotice(part.block().text()))
                .isPresent();
        return isTight || (isBetween && !rules.kinds.isNotice(line.text()));
    }

    private boolean isOpenNotice() {
        return current.isPresent()
                && current.get().notice
                && !current.get().isSigned
                && !current.get().body.isEmpty();
    }

    /** A line that no text follows: it signs off a notice, or nothing is known of it. */
    private int withoutText(int i) {
        var part = parts.get(i);
        var draft = current.orElseThrow();
        var dated = i + 1 < parts.size() && parts.get(i + 1).is(LineKind.SIGN_OFF);
        if (((draft.notice && !draft.isSigned) || dated) && !draft.body.isEmpty()) {
            signOff(part, "the name that signs off");
        } else if (draft.body.isOpen()) {
            joinFragment(i);
        } else {
            leave(part, "a line without a text below it");
        }
        return i + 1;
    }

    private void joinFragment(int i) {
        var draft = current.orElseThrow();
        draft.body.join(trimmed(parts.get(i).block(), draft));
        decide(parts.get(i).as(LineKind.CONTINUATION, "a piece of the sentence before it", 0.5));
    }
}
