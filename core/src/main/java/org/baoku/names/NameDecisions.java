package org.baoku.names;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.baoku.analysis.TextNormalizer;
import org.baoku.error.ArchiveFormatException;

/**
 * What somebody decided on names by hand: accepted, or rejected. Names are told apart by their normal form, so width,
 * script and gaps do not matter. Immutable.
 */
public final class NameDecisions {
    /** No decision at all. */
    public static final NameDecisions NONE = new NameDecisions(ImmutableSortedMap.of());

    /** The longest name, in UTF-16 code units. */
    public static final int LONGEST_NAME = 64;

    private static final Splitter LINES = Splitter.on('\n').omitEmptyStrings();

    private final ImmutableSortedMap<String, Decision> byNormalForm;

    private record Decision(String name, NameStatus status) {}

    private NameDecisions(Map<String, Decision> byNormalForm) {
        this.byNormalForm = ImmutableSortedMap.copyOf(byNormalForm);
    }

    /**
     * These decisions and one more.
     *
     * @param name the name: 1 to {@value #LONGEST_NAME} UTF-16 code units, no control characters
     * @param status the decision; {@link NameStatus#FOUND} takes an earlier one back
     * @return all decisions
     * @throws IllegalArgumentException if it cannot be a name
     */
    public NameDecisions with(String name, NameStatus status) {
        checkNotNull(status);
        var stripped = name.strip();
        var key = TextNormalizer.normalize(stripped);
        checkArgument(
                stripped.length() <= LONGEST_NAME && stripped.chars().noneMatch(Character::isISOControl),
                "a name has at most %s characters and no control characters, got \"%s\"",
                LONGEST_NAME,
                name);
        checkArgument(!key.isEmpty(), "a name must hold a letter or an ideograph, got \"%s\"", name);
        var all = new TreeMap<>(byNormalForm);
        if (status == NameStatus.FOUND) {
            all.remove(key);
        } else {
            all.put(key, new Decision(stripped, status));
        }
        return new NameDecisions(all);
    }

    /**
     * The decision on a name.
     *
     * @param normalForm the name in {@linkplain TextNormalizer#normalize normal form}
     * @return the decision, {@link NameStatus#FOUND} if there is none
     */
    public NameStatus statusOf(String normalForm) {
        var decision = byNormalForm.get(normalForm);
        return decision == null ? NameStatus.FOUND : decision.status;
    }

    /** {@return the names decided on, as they were given, by normal form} */
    public Map<String, String> names() {
        return byNormalForm.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().name));
    }

    /** {@return all decisions as text, one a line: {@code +} or {@code -}, then the name} */
    public String toText() {
        return byNormalForm.values().stream()
                .map(decision -> (decision.status == NameStatus.ACCEPTED ? "+" : "-") + decision.name)
                .collect(Collectors.joining("\n"));
    }

    /**
     * Reads what {@link #toText} writes.
     *
     * @param text the text
     * @return the decisions
     * @throws ArchiveFormatException if a line is no decision
     */
    public static NameDecisions parse(String text) {
        var decisions = NONE;
        for (var line : LINES.split(text)) {
            var sign = line.charAt(0);
            if (sign != '+' && sign != '-') {
                throw new ArchiveFormatException("a decision on a name begins with + or -, found \"" + line + "\"");
            }
            decisions = decisions.with(line.substring(1), sign == '+' ? NameStatus.ACCEPTED : NameStatus.REJECTED);
        }
        return decisions;
    }
}
