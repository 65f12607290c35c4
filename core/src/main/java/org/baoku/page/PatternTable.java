package org.baoku.page;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Patterns by the character with which their matches can begin, so that few are tried at a place. What a character can
 * begin is asked of the patterns once. Thread-safe; what it answers never changes.
 */
final class PatternTable {
    private final ImmutableList<MastheadPattern> patterns;
    private final AtomicReferenceArray<@Nullable ImmutableList<MastheadPattern>> byFirst =
            new AtomicReferenceArray<>(Character.MAX_VALUE + 1);

    PatternTable(List<MastheadPattern> patterns) {
        this.patterns = ImmutableList.copyOf(patterns);
    }

    /** The patterns that may match a text beginning with this character, in their order. */
    List<MastheadPattern> startingWith(char c) {
        var known = byFirst.get(c);
        if (known == null) {
            known = find(c);
            byFirst.set(c, known);
        }
        return known;
    }

    private ImmutableList<MastheadPattern> find(char c) {
        return patterns.stream().filter(pattern -> pattern.canStart(c)).collect(ImmutableList.toImmutableList());
    }
}
