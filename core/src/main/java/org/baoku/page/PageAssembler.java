package org.baoku.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.baoku.news.Article;
import org.baoku.news.NewspaperPage;

/** Puts the blocks of one page together to articles, from the top down. Not thread-safe; for one page. */
final class PageAssembler {
    private final PageRules rules;
    private final List<Part> parts = new ArrayList<>();
    private final MastheadDraft masthead = new MastheadDraft();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<ArticleDraft> drafts = new ArrayList<>();
    private final BodyText quote = new BodyText();
    private final List<String> unassigned = new ArrayList<>();
    private final Joins joins;
    private final TitleJudge titles;
    private final HeadlineJoiner joiner;
    private Optional<ArticleDraft> current = Optional.empty();

    PageAssembler(PageRules rules, String page, List<Block> blocks) {
        this.rules = rules;
        var vocabulary = new Vocabulary(page);
        titles = new TitleJudge(rules, vocabulary);
        joins = new Joins(rules, parts, vocabulary);
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
        if (line.isPresent()
                && line.get().fields().stream().allMatch(field -> field.name().equals("latin"))) {
            unassigned.add(block.text());
        }
    }

    private void addPart(Block block, Optional<MastheadLine> line) {
        var date = line.filter(found -> !found.strong() && isDate(found));
        parts.add(
                date.isPresent()
                        ? Part.of(block, LineKind.SIGN_OFF, "a date alone", 0.8)
                        : rules.lines.classify(block));
    }

    private static boolean isDate(MastheadLine line) {
        return line.fields().stream()
                .anyMatch(field -> field.name().equals("day") || field.name().equals("month"));
    }

    PageReading read(String file) {
        titles.judge(parts);
        var i = 0;
        while (i < parts.size()) {
            i = take(i);
        }
        var head = masthead.build();
        var kinds = rules.kinds;
        var articles = new ArrayList<Article>();
        drafts.forEach(draft -> articles.add(draft.build(head, joiner, kinds.judge(draft))));
        decisions.sort(Comparator.comparingInt(Decision::start));
        var text = quote.isEmpty() ? Optional.<String>empty() : Optional.of(quote.text());
        var page = new NewspaperPage(file, head, text, articles, unassigned);
        var spans = drafts.stream().map(draft -> draft.body.spans()).toList();
        return new PageReading(page, decisions, masthead.warnings(), spans);
    }

    /** Takes the part at {@code i}, and those that only make sense with it; returns the next. */
    private int take(int i) {
        var part = parts.get(i);
        switch (part.kind()) {
            case PARAGRAPH, EDITORS_NOTE, CROSSHEAD -> text(i);
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

    private void text(int i) {
        var part = parts.get(i);
        if (current.isEmpty()) {
            if (quote.isEmpty()
                    && rules.openings.at(part.block().text(), 0).agency().isPresent()) {
                paragraph(part, begin());
            } else {
                quoted(part);
            }
            return;
        }
        var draft = current.get();
        if (draft.body.isOpen() && joins.continues(draft.body.lastBlock(), i)) {
            draft.body.join(trimmed(part.block(), draft));
            decide(part.as(LineKind.CONTINUATION, "the paragraph before it ends inside a sentence", 0.9));
            return;
        }
        if (draft.body.isOpen() && joins.isSetApart(draft.body.lastBlock(), i)) {
            draft.captions.add(part.block().text());
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
        var opening = rules.openings.at(part.block().text(), 0);
        if (!first && opening.agency().isPresent() && !draft.body.isOpen()) {
            begin();
            paragraph(part, current.orElseThrow());
            return;
        }
        var block = part.block();
        var jump = first ? LineClassifier.leadingJump(block.text()) : Optional.<LineClassifier.Jump>empty();
        if (jump.isPresent() && jump.get().end() < block.length()) {
            draft.continuedFrom = Optional.of(jump.get().page());
            block = block.part(Signs.skipSpace(block.text(), jump.get().end(), block.length()), block.length());
        }
        draft.body.start(trimmed(block, draft));
        if (part.is(LineKind.CROSSHEAD)) {
            draft.body.close();
        }
        if (first && draft.continuedFrom.isEmpty()) {
            draft.opening = opening;
            draft.credit(opening.byline().contributors());
        }
        closingByline(draft);
        decide(part);
    }

    /** Takes a jump off the end of a paragraph, and with it what else stands there. */
    private Block trimmed(Block block, ArticleDraft draft) {
        var jump = LineClassifier.trailingJump(block.text());
        if (jump.isEmpty() || jump.get().start() == 0) {
            return block;
        }
        draft.continuedTo = Optional.of(jump.get().page());
        return block.part(0, Signs.trimEnd(block.text(), 0, jump.get().start()));
    }

    /** （记者 张三） at the end of a text. */
    private void closingByline(ArticleDraft draft) {
        var text = draft.body.lastBlock().text();
        var last = text.charAt(text.length() - 1);
        if (last != '）' && last != ')') {
            return;
        }
        var open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
        if (open > 0 && text.length() - open < 80 && Signs.endsSentence(text, Math.max(0, open - 60), open)) {
            var inside = rules.credits.readWhole(text, open + 1, text.length() - 1);
            if (inside.isByline()) {
                draft.credit(inside.contributors());
            }
            rules.lines
                    .sourceName(text.substring(open))
                    .ifPresent(name -> draft.source = draft.source.or(() -> Optional.of(name)));
        }
    }

    // ---- what stands around the text

    private void caption(Part part) {
        var draft = currentOrNew();
        draft.captions.add(part.value());
        draft.credit(part.credits().contributors());
        decide(part);
    }

    private void credit(Part part) {
        currentOrNew().credit(part.credits().contributors());
        decide(part);
    }

    private void source(Part part) {
        var draft = currentOrNew();
        if (draft.source.isPresent()) {
            leave(part, "a second source line");
            return;
        }
        draft.source = Optional.of(part.value());
        draft.body.close();
        decide(part);
    }

    private void jump(Part part) {
        var jump = LineClassifier.jumpLine(part.block().text());
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
        current.get().body.start(part.block());
        current.get().body.close();
        decide(part.as(LineKind.SIGN_OFF, reason, part.confidence()));
    }

    private void leave(Part part, String reason) {
        unassigned.add(part.block().text());
        decide(part.as(LineKind.UNASSIGNED, reason, 0.5));
    }

    private ArticleDraft currentOrNew() {
        return current.orElseGet(this::begin);
    }

    private ArticleDraft begin() {
        var draft = new ArticleDraft();
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
        if (isClosingByline(i)) {
            current.orElseThrow().credit(part.credits().contributors());
            decide(part);
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

    /** A line that no text follows: it signs off a notice, or nothing is known of it. */
    private int withoutText(int i) {
        var part = parts.get(i);
        var draft = current.orElseThrow();
        var dated = i + 1 < parts.size() && parts.get(i + 1).is(LineKind.SIGN_OFF);
        if ((draft.notice || dated) && !draft.body.isEmpty()) {
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
