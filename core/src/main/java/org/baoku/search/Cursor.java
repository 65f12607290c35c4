package org.baoku.search;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;

/**
 * The place after the last hit of a result, to go on from there. It holds the archive as it was at the first page, so that
 * nothing is seen twice or missed whatever is added meanwhile. It is of use for as long as the archive keeps that state
 * ({@code ArchiveBuilder.cursorLifetime}), or for as long as nothing is added or deleted, also after the archive was
 * closed and opened again.
 *
 * @param snapshot number of the state of the archive
 * @param order the order of the hits
 * @param doc internal number of the last hit
 * @param sortValues what the last hit is sorted by
 */
public record Cursor(long snapshot, SortOrder order, int doc, List<Long> sortValues) {
    /** Copies the list. */
    public Cursor {
        sortValues = List.copyOf(sortValues);
    }

    /**
     * Reads the printed form.
     *
     * @param text what {@link #toString()} printed
     * @return the cursor
     * @throws IllegalArgumentException if the text is no printed cursor
     */
    public static Cursor parse(String text) {
        var parts = Splitter.on('.').splitToList(text);
        if (parts.size() < 3) {
            throw new IllegalArgumentException("not a cursor: " + text);
        }
        try {
            var values = new ArrayList<Long>();
            for (var value : parts.subList(3, parts.size())) {
                values.add(Long.parseLong(value));
            }
            return new Cursor(
                    Long.parseLong(parts.get(0)),
                    SortOrder.valueOf(parts.get(1)),
                    Integer.parseInt(parts.get(2)),
                    values);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("not a cursor: " + text, e);
        }
    }

    /** A short token of ASCII letters, digits, dots and minus signs, safe in a URL. */
    @Override
    public String toString() {
        var text = new StringBuilder()
                .append(snapshot)
                .append('.')
                .append(order)
                .append('.')
                .append(doc);
        sortValues.forEach(value -> text.append('.').append(value));
        return text.toString();
    }
}
