package org.baoku.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds the blocks of a page that are masthead: at its top, at its foot, and marked ones between. Not thread-safe. */
final class MastheadZones {
    private static final int MOST_STRANGE = 2;
    private static final int LONGEST_STRANGE = 30;

    /** At the very top stands the headline of the page as often as a part of its masthead. */
    private static final int LONGEST_STRANGE_TOP = 8;

    private final PageRules rules;
    private final List<Block> blocks;
    private final MastheadDraft masthead;
    private final List<Optional<MastheadLine>> lines = new ArrayList<>();
    private final boolean[] taken;

    MastheadZones(PageRules rules, List<Block> blocks, MastheadDraft masthead) {
        this.rules = rules;
        this.blocks = blocks;
        this.masthead = masthead;
        this.taken = new boolean[blocks.size()];
    }

    /** What the block would say as a line of the masthead. */
    Optional<MastheadLine> line(int i) {
        return lines.get(i);
    }

    /** Which blocks are masthead; what they say is added to the draft. */
    boolean[] find() {
        blocks.forEach(block -> lines.add(rules.mastheads.scan(block.text())));
        var head = head();
        var foot = foot(head);
        for (var i = head; i < foot; i++) {
            lines.get(i).filter(MastheadLine::strong).ifPresent(taker(i));
        }
        for (var i = foot; i < blocks.size(); i++) {
            lines.get(i).ifPresent(taker(i));
        }
        return taken;
    }

    private Consumer<MastheadLine> taker(int i) {
        return line -> {
            taken[i] = true;
            masthead.add(blocks.get(i).printed().of(line));
        };
    }

    /** The top of the page, as far as it is masthead without a gap; a strange line or two may stand between. */
    private int head() {
        var i = 0;
        var strange = 0;
        while (i < blocks.size()) {
            var line = lines.get(i);
            var section = line.isEmpty() && isBareSection(i) && isBesideMasthead(i);
            if (line.isPresent()
                    ? isHeadline(i, line.get())
                    : !section && !(isBetween(i) && strange++ < MOST_STRANGE)) {
                break;
            }
            var name = section ? "section" : MastheadLine.STRANGE;
            var bare = List.of(new MastheadLine.Field(name, blocks.get(i).text()));
            var taken = line.orElse(new MastheadLine(bare, false));
            lines.set(i, Optional.of(taken));
            taker(i).accept(taken);
            i++;
        }
        return i;
    }

    /** Whether a line that no rule knows stands between lines of the masthead: below the first, above a date or number. */
    private boolean isBetween(int i) {
        var block = blocks.get(i);
        var longest = i == 0 ? LONGEST_STRANGE_TOP : LONGEST_STRANGE;
        var isShort = block.length() <= longest && !block.endsSentence() && block.commas() == 0;
        return isShort
                && (isCertain(i + 1)
                        || (i > 0 && isCertain(i + 2) && blocks.get(i + 1).length() <= longest));
    }

    private boolean isCertain(int i) {
        return i < blocks.size()
                && lines.get(i)
                        .filter(line -> line.strong() || line.has("year") || line.has("weekday") || line.has("lunar"))
                        .isPresent();
    }

    /** 公告 names a section, but stands above a notice as well; ◆ 深度 is the column of the first article. */
    private boolean isHeadline(int i, MastheadLine line) {
        var sectionOnly =
                line.fields().size() == 1 && line.fields().getFirst().name().equals("section");
        return sectionOnly
                && (masthead.has("section")
                        || rules.columnMarks.contains(blocks.get(i).first())
                        || rules.kinds.isNotice(blocks.get(i).text()));
    }

    private boolean isBareSection(int i) {
        var text = blocks.get(i).text();
        return text.length() <= 8
                && !masthead.has("section")
                && (rules.sections.contains(text) || isAfterPage(i, text));
    }

    private boolean isAfterPage(int i, String text) {
        var after = i > 0
                && lines.get(i - 1).stream()
                        .flatMap(line -> line.fields().stream())
                        .anyMatch(field -> field.name().equals("page"));
        return after && text.length() >= 2 && text.length() <= 6 && !rules.kinds.isNotice(text);
    }

    private boolean isBesideMasthead(int i) {
        return i > 0 || (i + 1 < blocks.size() && lines.get(i + 1).isPresent());
    }

    private int foot(int head) {
        var i = blocks.size();
        while (i > head && lines.get(i - 1).filter(line -> isFoot(line)).isPresent()) {
            i--;
        }
        while (i < blocks.size() && !lines.get(i).map(MastheadLine::strong).orElse(false)) {
            i++;
        }
        return i;
    }

    /** A date alone at the foot is a sign-off's. */
    private static boolean isFoot(MastheadLine line) {
        return line.strong()
                || line.fields().stream()
                        .allMatch(field -> !field.name().equals("day")
                                && !field.name().equals("number")
                                && !field.name().equals("section"));
    }
}
