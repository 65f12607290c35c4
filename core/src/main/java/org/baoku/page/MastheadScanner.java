package org.baoku.page;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Reads lines of the masthead by the patterns of a style. Immutable. */
final class MastheadScanner {
    /** No line of a masthead is longer; bounds the work on a page. */
    static final int LONGEST = 160;

    private static final CharMatcher SPACES = CharMatcher.whitespace();
    private static final int LONGEST_SECTION = 12;

    /** No part of a masthead without a digit or gap is longer: 中共…委员会机关报. */
    private static final int LONGEST_WORD = 28;

    private static final ImmutableSet<String> DATES =
            ImmutableSet.of("year", "month", "day", "weekday", "lunar", "number", "latin");

    private static final ImmutableSet<String> NAMES = ImmutableSet.of("editors", "designers", "proofreaders");

    /** Parts of which two in one line make it a page's head, whatever the third is. */
    private static final ImmutableSet<String> HEAD =
            ImmutableSet.of("newspaper", "year", "weekday", "lunar", "issue", "page");

    private final PatternTable patterns;
    private final PatternTable weakPatterns;
    private final Words sections;

    MastheadScanner(PageStyle style) {
        patterns = new PatternTable(style.patterns(StyleKey.MASTHEAD));
        weakPatterns = new PatternTable(style.patterns(StyleKey.MASTHEAD_WEAK));
        sections = Words.of(style, StyleKey.SECTION);
    }

    /** What the line says, if all of it is masthead. */
    Optional<MastheadLine> scan(String line) {
        return mayBeMasthead(line) ? new Scan(SPACES.replaceFrom(line, ' ')).run() : Optional.empty();
    }

    /** Most lines of a page are running text; they are told without trying the patterns. */
    private static boolean mayBeMasthead(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        var divided = line.length() <= LONGEST_WORD;
        for (var i = 0; i < line.length(); i++) {
            var c = line.charAt(i);
            if (Signs.isHan(c)) {
                continue;
            }
            if (c == '。' || c == '，' || c == '“' || c == '？' || c == '！') {
                return false;
            }
            divided |= Signs.isSpace(c) || Signs.isDigit(c) || c == '：' || c == ':' || c == '@';
        }
        return divided;
    }

    private final class Scan {
        private final String line;
        private final List<MastheadLine.Field> fields = new ArrayList<>();
        private boolean strong;
        private boolean pageSeen;
        private boolean leftover;
        private int at;

        Scan(String line) {
            this.line = line;
        }

        Optional<MastheadLine> run() {
            skipSeparators();
            while (at < line.length()) {
                if (!match(patterns, true) && !match(weakPatterns, false) && !section()) {
                    return Optional.empty();
                }
                skipSeparators();
            }
            return fields.isEmpty() && !strong ? Optional.empty() : Optional.of(new MastheadLine(fields, strong));
        }

        private boolean match(PatternTable tried, boolean canBeStrong) {
            for (var pattern : tried.startingWith(line.charAt(at))) {
                var match = pattern.match(line, at);
                if (match.isPresent()) {
                    at = take(pattern, match.get(), canBeStrong);
                    return true;
                }
            }
            return false;
        }

        /** Takes what a pattern found; returns where it ends. */
        private int take(MastheadPattern pattern, Matcher matcher, boolean canBeStrong) {
            var dateOnly = true;
            var end = matcher.end();
            for (var group : pattern.groups()) {
                var value = matcher.group(group);
                if (value != null) {
                    if (NAMES.contains(group)) {
                        value = withoutSection(value);
                        end = matcher.start(group) + value.length();
                    }
                    fields.add(new MastheadLine.Field(group, value));
                    pageSeen |= group.equals("page");
                }
                dateOnly &= DATES.contains(group);
            }
            strong |= canBeStrong && (!dateOnly || pattern.groups().isEmpty());
            return end;
        }

        /** 编辑 杨帆 综合新闻: the section of the page is no name. */
        private String withoutSection(String names) {
            var gap = names.lastIndexOf(' ');
            return gap > 0 && sections.contains(names.substring(gap + 1)) ? Signs.trim(names.substring(0, gap)) : names;
        }

        /** A section's name: a known one, or any short word beside the page's number. */
        private boolean section() {
            var end = at;
            while (end < line.length() && " |｜丨/".indexOf(line.charAt(end)) < 0 && end - at <= LONGEST_SECTION) {
                end++;
            }
            var dot = line.indexOf('·', at);
            if (dot > at && dot < end && pageFollows(dot + 1)) {
                end = dot;
            }
            var word = line.substring(at, end);
            if (leftover || word.length() > LONGEST_SECTION || !isSection(word, end)) {
                return false;
            }
            fields.add(new MastheadLine.Field("section", word));
            leftover = true;
            at = end;
            return true;
        }

        private boolean isSection(String word, int end) {
            if (sections.contains(word)) {
                return true;
            }
            var length = word.length();
            return length >= 2 && length <= 8 && isPlain(word) && (pageSeen || pageFollows(end) || isHead());
        }

        private static boolean isPlain(String word) {
            for (var i = 0; i < word.length(); i++) {
                var c = word.charAt(i);
                if (Signs.isSentenceEnd(c) || Signs.isComma(c) || "“”：:".indexOf(c) >= 0) {
                    return false;
                }
            }
            return true;
        }

        private boolean isHead() {
            return fields.size() > 1
                    && fields.stream()
                                    .map(MastheadLine.Field::name)
                                    .filter(HEAD::contains)
                                    .distinct()
                                    .count()
                            > 1;
        }

        private boolean pageFollows(int end) {
            var next = Signs.skipSpace(line, end, line.length());
            if (next == line.length()) {
                return false;
            }
            for (var pattern : patterns.startingWith(line.charAt(next))) {
                if (pattern.groups().contains("page")
                        && pattern.match(line, next).isPresent()) {
                    return true;
                }
            }
            return false;
        }

        private void skipSeparators() {
            while (at < line.length()
                    && (Signs.isSpace(line.charAt(at)) || "|｜·/丨，,;；■□●○◎◆◇▲".indexOf(line.charAt(at)) >= 0)) {
                at++;
            }
        }
    }
}
