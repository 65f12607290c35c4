package org.baoku.page;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;

/**
 * Patterns by the character with which their matches can begin, so that few are tried at a place. What a character can
 * begin is asked of the patterns once. Thread-safe; what it answers never changes.
 */
final class PatternTable {
    private final ImmutableList<Pattern> patterns;
    private final ConcurrentMap<Character, ImmutableList<Pattern>> byFirst = new ConcurrentHashMap<>();

    PatternTable(List<Pattern> patterns) {
        this.patterns = ImmutableList.copyOf(patterns);
    }

    /** The patterns that may match a text beginning with this character, in their order. */
    List<Pattern> startingWith(char c) {
        return byFirst.computeIfAbsent(c, this::find);
    }

    private ImmutableList<Pattern> find(char c) {
        return patterns.stream().filter(pattern -> canStart(pattern, c)).collect(ImmutableList.toImmutableList());
    }

    /** A pattern that fails without asking for more than this character fails on every text that begins with it. */
    @SuppressWarnings("JdkObsolete") // asks whether more text could change the answer, which end() cannot say
    private static boolean canStart(Pattern pattern, char c) {
        var matcher = pattern.matcher(String.valueOf(c));
        return matcher.lookingAt() || matcher.hitEnd();
    }
}
