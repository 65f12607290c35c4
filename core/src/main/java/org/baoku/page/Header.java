package org.baoku.page;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baoku.news.Contributor;
import org.baoku.news.Role;

/** The lines above one article: column, kicker, headline, subhead, byline. */
final class Header {
    private static final int LONGEST_TOPIC = 4;

    private static final int LONGEST_KNOWN_LABEL = 12;

    /** A plain label after the byline, or before the headline, is not longer, in characters. */
    private static final int LONGEST_LABEL = 14;

    private static final int LONGEST_SIGNED_NAME = 6;

    /** No article has more lines above its text; keeps a page of nothing but lines linear. */
    private static final int MOST_LINES = 16;

    private static final Splitter GAPS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

    private final PageRules rules;
    private final List<Part> all;
    private final List<Part> parts = new ArrayList<>();
    private int end;
    private int titles;

    Header(PageRules rules, List<Part> all, int start) {
        this.rules = rules;
        this.all = all;
        this.end = start;
        collect();
    }

    private void collect() {
        var bylined = false;
        while (end < all.size() && parts.size() < MOST_LINES) {
            var part = all.get(end);
            var title = part.is(LineKind.HEADLINE) || part.is(LineKind.KICKER) || part.is(LineKind.COLUMN);
            if (bylined && title && !isLabel(end)) {
                break;
            }
            if (!isHeaderKind(part) || (part.is(LineKind.COLUMN) && !bylined && titles > 0 && isFollowedByTitle(end))) {
                break;
            }
            bylined |= part.is(LineKind.BYLINE) || isPenName(part);
            add(settled(part, bylined));
            end++;
        }
        orderTitles();
    }

    private void add(Part part) {
        titles += part.is(LineKind.HEADLINE) ? 1 : 0;
        parts.add(part);
    }

    private static boolean isHeaderKind(Part part) {
        return switch (part.kind()) {
            case HEADLINE, KICKER, SUBHEAD, COLUMN, BYLINE -> true;
            case JUMP -> Jump.ofLine(part.block().text()).from();
            default -> false;
        };
    }

    private boolean isFollowedByTitle(int i) {
        return i + 1 < all.size()
                && (all.get(i + 1).is(LineKind.HEADLINE) || all.get(i + 1).is(LineKind.KICKER));
    }

    /** After the byline stands nothing but a label of the column, and then the text. */
    private boolean isLabel(int i) {
        var text =
                i + 1 < all.size() && (all.get(i + 1).isText() || all.get(i + 1).is(LineKind.CAPTION));
        return text && all.get(i).block().length() <= LONGEST_LABEL;
    }

    private Part settled(Part part, boolean bylined) {
        if (!part.is(LineKind.HEADLINE)) {
            return part;
        }
        if (isPenName(part)) {
            return part.as(LineKind.BYLINE, "a name alone below the headline", 0.7);
        }
        return bylined ? part.as(LineKind.COLUMN, "a short label between byline and text", 0.7) : part;
    }

    /** A name without 记者 below a headline. */
    private boolean isPenName(Part part) {
        if (!part.is(LineKind.HEADLINE) || titles == 0 || isAboveName()) {
            return false;
        }
        if (rules.signatures.withTitle(part.block().text()).isPresent()
                || rules.signatures.isOwnDesk(part.block().text())
                || isRowOfNames(part)) {
            return true;
        }
        if (part.block().length() > LONGEST_SIGNED_NAME || isRest(part)) {
            return false;
        }
        return isNames(part)
                || (Signs.pack(part.block().text()).length() == 2
                        && part.block().text().chars().allMatch(c -> Signs.isHan((char) c) || Signs.isSpace((char) c)));
    }

    /** 温知夏 陆望舒 right above the text. */
    private boolean isRowOfNames(Part part) {
        return end + 1 < all.size()
                && all.get(end + 1).is(LineKind.PARAGRAPH)
                && !rules.signatures.inRow(part.block().text()).isEmpty();
    }

    /** Of two lines that may be names, the lower one is (修表匠 / 周一白). */
    private boolean isAboveName() {
        return end + 1 < all.size() && all.get(end + 1).is(LineKind.HEADLINE) && isNames(all.get(end + 1));
    }

    /** The end of a broken headline: no blank line stands before it, but one behind it. */
    private boolean isRest(Part part) {
        return part.block().blankLinesBefore() == 0
                && end + 1 < all.size()
                && all.get(end + 1).block().blankLinesBefore() > 0
                && !isNames(part);
    }

    private boolean isNames(Part part) {
        return rules.names.isFullName(Signs.pack(part.block().text()))
                && part.block().length() <= 5;
    }

    /** Of several headlines without marks one is the headline; lines without a blank one between are one. */
    private void orderTitles() {
        var groups = titleGroups();
        if (groups.size() < 2) {
            return;
        }
        var main = mainTitle(groups);
        for (var g = 0; g < groups.size(); g++) {
            if (g != main) {
                var kind =
                        g > main ? LineKind.SUBHEAD : isPlainLabel(groups.get(g)) ? LineKind.COLUMN : LineKind.KICKER;
                var why = g > main ? "a line below the headline" : "a line above the headline";
                groups.get(g).forEach(index -> parts.set(index, parts.get(index).as(kind, why, 0.6)));
            }
        }
    }

    private List<List<Integer>> titleGroups() {
        var groups = new ArrayList<List<Integer>>();
        for (var i = 0; i < parts.size(); i++) {
            if (parts.get(i).is(LineKind.HEADLINE)) {
                var before = i > 0 && parts.get(i - 1).is(LineKind.HEADLINE);
                if (!before || !isBroken(parts.get(i - 1).block(), parts.get(i).block())) {
                    groups.add(new ArrayList<>());
                }
                groups.getLast().add(i);
            }
        }
        return groups;
    }

    /** Whether two lines are one headline that was broken: no blank line between them, though the page has such. */
    private boolean isBroken(Block line, Block next) {
        if (next.blankLinesBefore() > 0 || isTopic(line, next) || isLineEach(line, next) || rules.isWhoSpoke(next)) {
            return false;
        }
        var width = Signs.width(line.text());
        var rest = Signs.width(next.text());
        return hasBlankLines() || (width >= 10 && width <= 44 && rest <= width + 4 && rest * 3 >= width);
    }

    /** 欧洲杯 above a headline many times as wide: no typesetter breaks a line so early. */
    private static boolean isTopic(Block line, Block next) {
        return line.length() <= LONGEST_TOPIC
                && Signs.width(next.text()) >= 3 * Signs.width(line.text())
                && line.text().chars().allMatch(c -> Signs.isHan((char) c));
    }

    /** Two lines of which each has parts of its own are two lines, not one broken. */
    private static boolean isLineEach(Block line, Block next) {
        return hasGap(line) && hasGap(next) && !line.endsSentence();
    }

    private static boolean hasGap(Block line) {
        return line.text().chars().anyMatch(c -> Signs.isSpace((char) c));
    }

    private boolean hasBlankLines() {
        return end < all.size() && all.get(end).block().blankLinesBefore() > 0;
    }

    /** Of three lines the middle one is the headline; of two the first, unless it is a mere label. */
    private int mainTitle(List<List<Integer>> groups) {
        return groups.size() > 2 || isPlainLabel(groups.getFirst()) ? 1 : 0;
    }

    private int length(List<Integer> group) {
        return group.stream()
                .mapToInt(index -> parts.get(index).block().length())
                .sum();
    }

    private boolean isPlainLabel(List<Integer> group) {
        var text = parts.get(group.getFirst()).block().text();
        return group.size() == 1
                && (length(group) <= 6
                        || isSlogan(text)
                        || (length(group) <= LONGEST_KNOWN_LABEL && rules.lines.isLabel(text)));
    }

    /** 学思想 强党性 重实践 建新功: three parts and more of one length name a campaign, not an event. */
    private static boolean isSlogan(String text) {
        var parts = GAPS.splitToList(text);
        return parts.size() >= 3
                && parts.getFirst().length() <= 5
                && parts.stream()
                        .allMatch(part -> part.length() == parts.getFirst().length());
    }

    List<Part> parts() {
        return parts;
    }

    int end() {
        return end;
    }

    boolean hasTitle() {
        for (var part : parts) {
            if (part.is(LineKind.HEADLINE) || part.is(LineKind.KICKER) || part.is(LineKind.COLUMN)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text, or a photo's, follows. */
    boolean hasText() {
        if (parts.isEmpty() || end >= all.size()) {
            return false;
        }
        var next = all.get(end);
        return next.isText() || next.is(LineKind.CAPTION) || next.is(LineKind.CREDIT);
    }

    void fill(ArticleDraft draft) {
        for (var part : parts) {
            switch (part.kind()) {
                case HEADLINE -> headline(part.block().printed().text(), draft);
                case KICKER -> draft.kickers.add(part.printedValue());
                case SUBHEAD -> draft.subheads.add(part.printedValue());
                case COLUMN -> draft.columns.add(part.printedValue());
                case JUMP ->
                    draft.continuedFrom =
                            Optional.of(Jump.ofLine(part.block().text()).page());
                default -> byline(part, draft);
            }
        }
    }

    /** A headline whose line holds the kicker or the subhead as well, set off by a dash. */
    private static void headline(String text, ArticleDraft draft) {
        var dash = text.indexOf("——");
        var end = dash < 0 ? -1 : dash + 2;
        if (dash > 0 && Signs.isSpace(text.charAt(dash - 1)) && end < text.length()) {
            draft.headlines.add(Signs.trim(text.substring(0, dash)));
            draft.subheads.add(Signs.trim(text.substring(end)));
        } else if (dash > 0 && end < text.length() && Signs.isSpace(text.charAt(end)) && draft.headlines.isEmpty()) {
            draft.kickers.add(Signs.trim(text.substring(0, dash)));
            draft.headlines.add(Signs.trim(text.substring(end)));
        } else {
            draft.headlines.add(text);
        }
    }

    private List<String> signers(String line) {
        var row = rules.signatures.inRow(line);
        return row.isEmpty() ? List.of(rules.signatures.withTitle(line).orElse(Signs.pack(line))) : row;
    }

    private void byline(Part part, ArticleDraft draft) {
        draft.ownLineByline = true;
        if (part.credits().contributors().isEmpty()) {
            for (var name : signers(part.block().text())) {
                draft.credit(List.of(new Contributor(part.block().printed().of(name), Role.AUTHOR)));
            }
        } else {
            draft.credit(part.contributors());
        }
    }
}
