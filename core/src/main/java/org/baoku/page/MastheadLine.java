package org.baoku.page;

import com.google.common.collect.ImmutableSet;
import java.util.List;

/**
 * A line of the masthead.
 *
 * @param fields what it says
 * @param strong whether it is a line of the masthead wherever it stands; else only beside others
 */
record MastheadLine(List<Field> fields, boolean strong) {
    /** One value, under the name of its pattern's group. */
    record Field(String name, String value) {}

    /** The field of a line that no rule knows. */
    static final String STRANGE = "strange";

    /** Fields whose values are read further, as days and numbers. */
    private static final ImmutableSet<String> CALCULATED =
            ImmutableSet.of("year", "month", "day", "weekday", "lunar", "issue", "number", "pages", "pages2", "page");

    static boolean isCalculated(String name) {
        return CALCULATED.contains(name);
    }

    MastheadLine {
        fields = List.copyOf(fields);
    }

    boolean has(String name) {
        for (var field : fields) {
            if (field.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it says nothing that the masthead has a field for. */
    boolean isStrange() {
        return fields.stream()
                .allMatch(field -> field.name().equals("latin") || field.name().equals(STRANGE));
    }
}
