package org.baoku.news;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;

/**
 * One name of a byline (署名).
 *
 * @param name the name without the gap that typesetters put into two-character names (邵 南 is 邵南); not blank
 * @param role what the person did
 * @param outlet the outlet named before the role (中青报 in 中青报记者), if one is
 */
public record Contributor(String name, Role role, Optional<String> outlet) {
    /** Checks the components. */
    public Contributor {
        checkArgument(!name.isBlank(), "name must not be blank");
    }

    /**
     * A contributor without a named outlet.
     *
     * @param name the name, not blank
     * @param role what the person did
     */
    public Contributor(String name, Role role) {
        this(name, role, Optional.empty());
    }
}
