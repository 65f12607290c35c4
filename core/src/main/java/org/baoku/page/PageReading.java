package org.baoku.page;

import java.util.List;
import org.baoku.news.NewspaperPage;

/**
 * A page and how it was read.
 *
 * @param page the page
 * @param decisions what each block of the page was taken for, in printed order; together they cover every block
 * @param warnings what the page says that cannot be true: a weekday or lunar date that does not belong to its date. It
 *     is reported and not repaired
 */
public record PageReading(NewspaperPage page, List<Decision> decisions, List<String> warnings) {
    /** Copies the lists. */
    public PageReading {
        decisions = List.copyOf(decisions);
        warnings = List.copyOf(warnings);
    }
}
