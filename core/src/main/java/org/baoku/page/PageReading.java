package org.baoku.page;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.baoku.news.NewspaperPage;

/**
 * A page, how it was read, and where its text stands.
 *
 * @param page the page
 * @param decisions what each block of the page was taken for, in printed order; together they cover every block
 * @param warnings what the page says that cannot be true: a weekday or lunar date that does not belong to its date. It
 *     is reported and not repaired
 * @param bodies for each article of the page, in the same order, where its body's characters stand on the page; the
 *     breaks between paragraphs stand nowhere
 */
public record PageReading(
        NewspaperPage page, List<Decision> decisions, List<String> warnings, List<List<SourceSpan>> bodies) {
    /** Copies the lists. */
    public PageReading {
        decisions = List.copyOf(decisions);
        warnings = List.copyOf(warnings);
        bodies = bodies.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
    }
}
