package org.baoku.names;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.baoku.news.Role;

/**
 * A name and where it stood.
 *
 * @param name the name as most bylines print it, without the gap inside 邵 南; not blank
 * @param status what somebody said of it
 * @param articles how many articles name it in their byline, 0 for a name that was only added by hand
 * @param articlesByRole how many articles name it in each role; an article may name it in two
 * @param firstDate day of the oldest dated article that names it
 * @param lastDate day of the newest one
 */
public record KnownName(
        String name,
        NameStatus status,
        int articles,
        Map<Role, Integer> articlesByRole,
        Optional<LocalDate> firstDate,
        Optional<LocalDate> lastDate) {
    /** Checks the components. */
    public KnownName {
        checkArgument(!name.isBlank(), "name must not be blank");
        checkArgument(articles >= 0, "articles (%s) must be >= 0", articles);
        articlesByRole = Map.copyOf(articlesByRole);
    }

    /**
     * A name that stands in no byline.
     *
     * @param name the name, not blank
     * @param status what somebody said of it
     * @return the name
     */
    public static KnownName byHand(String name, NameStatus status) {
        return new KnownName(name, status, 0, Map.of(), Optional.empty(), Optional.empty());
    }

    /**
     * The same name with another status.
     *
     * @param other the status
     * @return the name
     */
    public KnownName withStatus(NameStatus other) {
        return new KnownName(name, other, articles, articlesByRole, firstDate, lastDate);
    }
}
