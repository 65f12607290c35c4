package org.baoku.search;

/**
 * How many articles match.
 *
 * @param count a number of matching articles
 * @param isExact whether there are exactly so many; else there are at least so many
 */
public record Total(long count, boolean isExact) {
    @Override
    public String toString() {
        return isExact ? Long.toString(count) : count + "+";
    }
}
