package org.baoku.page;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baoku.news.Contributor;
import org.baoku.news.Role;

/** Reads names that no role word marks: in brackets at the end of a text, with a title below a headline. Immutable. */
final class Signatures {
    static final Splitter GAPS =
            Splitter.on(CharMatcher.whitespace().or(CharMatcher.anyOf("、，,"))).omitEmptyStrings();

    private static final int MOST_SIGNERS = 5;
    private static final int LONGEST_SIGNED = 30;

    /** Last characters of places and offices. */
    private static final String WORKPLACES = "省市县区乡镇村街旗州局院所会校社部站场司厂办委处科队中心馆";

    /** What stands for names behind 本报. */
    private static final Words DESKS = new Words(List.of("编辑部", "评论部", "采访组", "报道组", "联合采访组", "联合报道组"));

    private final Names names;
    private final Words ownOutlets;
    private final Words personTitles;

    Signatures(PageStyle style, Names names) {
        this.names = names;
        ownOutlets = Words.of(style, StyleKey.OUTLET_OWN);
        personTitles = Words.of(style, StyleKey.PERSON_TITLE);
    }

    /**
     * The names, without a role, with which a text is signed in brackets: （刘 佳）, （桃园乡 王建国 李娜）. Each must be a full
     * name; where they work may stand before them.
     */
    List<Contributor> inBrackets(String text, int start, int end) {
        var words = withoutGaps(GAPS.splitToList(text.substring(start, end)));
        if (words.size() > 1 && words.getFirst().length() > 2 && places(words.getFirst())) {
            words.removeFirst();
        }
        var signed = !words.isEmpty()
                && words.size() <= MOST_SIGNERS
                && words.stream().allMatch(names::isFullName);
        return signed
                ? words.stream()
                        .map(name -> new Contributor(name, Role.REPORTER))
                        .toList()
                : List.of();
    }

    /** 林 子 王若琴: two single characters are one name. */
    private static List<String> withoutGaps(List<String> words) {
        var names = new ArrayList<String>();
        for (var i = 0; i < words.size(); i++) {
            var isGap = words.get(i).length() == 1
                    && i + 1 < words.size()
                    && words.get(i + 1).length() == 1;
            names.add(isGap ? words.get(i) + words.get(i + 1) : words.get(i));
            i += isGap ? 1 : 0;
        }
        return names;
    }

    /** The names of a line that holds nothing but two to four full names with common surnames: 温知夏 陆望舒. */
    List<String> inRow(String line) {
        var words = withoutGaps(GAPS.splitToList(line));
        var row = words.size() >= 2
                && words.size() < MOST_SIGNERS
                && words.stream().allMatch(word -> names.isFullName(word) && names.isCommon(word));
        return row ? words : List.of();
    }

    /** The name in a line that says who the author is: 张思齐 江南大学教授. */
    Optional<String> withTitle(String line) {
        var gap = CharMatcher.whitespace().indexIn(line);
        if (gap < 2 || line.length() > LONGEST_SIGNED) {
            return Optional.empty();
        }
        var name = line.substring(0, gap);
        return names.isFullName(name) && personTitles.lengthBefore(line, gap, line.length()) > 0
                ? Optional.of(name)
                : Optional.empty();
    }

    /** 本报编辑部, which stands for a name. */
    boolean isOwnDesk(String line) {
        var own = ownOutlets.lengthAt(line, 0, line.length());
        return own > 0 && own < line.length() && DESKS.lengthAt(line, own, line.length()) == line.length() - own;
    }

    private static boolean places(String word) {
        return WORKPLACES.indexOf(word.charAt(word.length() - 1)) >= 0;
    }
}
