package org.baoku.page;

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

    MastheadLine {
        fields = List.copyOf(fields);
    }
}
