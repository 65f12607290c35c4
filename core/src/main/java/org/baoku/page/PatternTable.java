package org.baoku.page;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Patterns by the character with which their matches can begin, so that few are tried at a place. What a character can
 * begin is asked of the patterns once. Thread-safe; what it answers never changes.
 */
final class PatternTable {
    private final ImmutableList<Pattern> patterns;
    private final AtomicReferenceArray<@Nullable ImmutableList<Pattern>> byFirst =
            new AtomicReferenceArray<>(Character.MAX_VALUE + 1);

    PatternTable(List<Pattern> patterns) {
        this.patterns = ImmutableList.copyOf(patterns);
    }

    /** The patterns that may match a text beginning with this character, in their order. */
    List<Pattern> startingWith(char c) {
        var known = byFirst.get(c);
        if (known == null) {
            known = find(c);
            byFirst.set(c, known);
        }
        return known;
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
