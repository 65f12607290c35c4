package org.baoku.news;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the text of an article stands on the page that it was read from, so that a hit can be shown where it was printed.
 *
 * @param file name of the page's file, without folders
 * @param spans the body piece by piece, in order; what stands between two pieces, the break of a paragraph, stands nowhere
 *     on the page. Places on the page are UTF-16 code units of its decoded text, line ends as they are, a byte order mark
 *     not counted
 */
public record PageSource(String file, List<SourceSpan> spans) {
    /** Copies the list. */
    public PageSource {
        spans = List.copyOf(spans);
    }

    /**
     * Where a part of the body stands on the page.
     *
     * @param start where it begins in {@link Article#body()}, in UTF-16 code units
     * @param end where it ends, exclusive
     * @return its pieces in order: one, or more where the page breaks it
     */
    public List<SourceSpan> locate(int start, int end) {
        checkArgument(start >= 0 && start <= end, "start (%s) must be >= 0 and <= end (%s)", start, end);
        var found = new ArrayList<SourceSpan>();
        for (var span : spans) {
            var from = Math.max(start, span.bodyStart());
            var to = Math.min(end, span.bodyStart() + span.length());
            if (from < to) {
                found.add(new SourceSpan(from, span.pageStart() + from - span.bodyStart(), to - from));
            }
        }
        return found;
    }
}
