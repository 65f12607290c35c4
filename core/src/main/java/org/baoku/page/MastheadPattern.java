package org.baoku.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A pattern for a part of a masthead. Immutable. */
final class MastheadPattern {
    private static final Pattern WITH = Pattern.compile("\\{with ([^}]+)}");

    private final Pattern pattern;
    private final ImmutableList<String> groups;
    private final String needed;

    private MastheadPattern(Pattern pattern, String needed) {
        this.pattern = pattern;
        this.needed = needed;
        groups = ImmutableSortedSet.copyOf(pattern.namedGroups().keySet()).asList();
    }

    /**
     * Compiles a pattern.
     *
     * @param text a Java pattern; {@code {with 报媒}} before it says that it needs one of these characters
     * @throws java.util.regex.PatternSyntaxException if it is none
     */
    static MastheadPattern compile(String text) {
        var with = WITH.matcher(text);
        return with.lookingAt()
                ? new MastheadPattern(Pattern.compile(text.substring(with.end())), with.group(1))
                : new MastheadPattern(Pattern.compile(text), "");
    }

    /** Its named groups, which are the fields. */
    ImmutableList<String> groups() {
        return groups;
    }

    /** What of a line from {@code at} on it matches, if that is anything. */
    Optional<Matcher> match(String line, int at) {
        if (!hasNeeded(line, at)) {
            return Optional.empty();
        }
        var matcher = pattern.matcher(line).region(at, line.length());
        return matcher.lookingAt() && matcher.end() > at ? Optional.of(matcher) : Optional.empty();
    }

    private boolean hasNeeded(String line, int at) {
        for (var i = 0; i < needed.length(); i++) {
            if (line.indexOf(needed.charAt(i), at) >= 0) {
                return true;
            }
        }
        return needed.isEmpty();
    }

    /** A pattern that fails without asking for more than this character fails on every text that begins with it. */
    @SuppressWarnings("JdkObsolete") // asks whether more text could change the answer, which end() cannot say
    boolean canStart(char c) {
        var matcher = pattern.matcher(String.valueOf(c));
        return matcher.lookingAt() || matcher.hitEnd();
    }
}
