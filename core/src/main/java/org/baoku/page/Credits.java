package org.baoku.page;

import java.util.List;
import java.util.Optional;
import org.baoku.news.Contributor;

/**
 * What a byline says.
 *
 * @param contributors the names with roles, in printed order
 * @param outlets outlets that stand before 记者
 * @param place where it was reported from (济南报道)
 * @param end where the byline ends in the text
 * @param complete whether it fills the whole range that was read
 * @param marked whether a role word or a sign marks it as a byline
 */
record Credits(
        List<Contributor> contributors,
        List<String> outlets,
        Optional<String> place,
        int end,
        boolean complete,
        boolean marked) {
    Credits {
        contributors = List.copyOf(contributors);
        outlets = List.copyOf(outlets);
    }

    boolean isByline() {
        return complete && marked && !contributors.isEmpty();
    }
}
