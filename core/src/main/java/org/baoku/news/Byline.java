package org.baoku.news;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Who made an article (署名), in printed order.
 *
 * @param contributors the names with their roles; a person with two roles stands twice
 */
public record Byline(List<Contributor> contributors) {
    /** The byline of an article that names nobody. */
    public static final Byline NONE = new Byline(List.of());

    /** Copies the list. */
    public Byline {
        contributors = List.copyOf(contributors);
    }

    /**
     * The names in one role.
     *
     * @param role the role
     * @return the names in printed order, each once
     */
    public List<String> names(Role role) {
        return contributors.stream()
                .filter(c -> c.role() == role)
                .map(Contributor::name)
                .distinct()
                .toList();
    }

    /**
     * This byline and more names in one role.
     *
     * @param role the role of the added names
     * @param names the names, none blank
     * @return the longer byline
     */
    public Byline plus(Role role, Collection<String> names) {
        var all = new ArrayList<>(contributors);
        names.forEach(name -> all.add(new Contributor(name, role)));
        return new Byline(all);
    }
}
