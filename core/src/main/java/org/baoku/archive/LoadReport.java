package org.baoku.archive;

/**
 * What a bulk load did. Several articles with one id count once as added, then as replaced.
 *
 * @param added articles whose id was not there
 * @param replaced articles that took the place of another one with their id
 * @param unchanged articles that were there already and were left alone
 * @param refused inputs that could not be taken
 * @param total how many articles the archive holds now
 */
public record LoadReport(long added, long replaced, long unchanged, long refused, long total) {
    /**
     * How many inputs there were.
     *
     * @return articles and refusals
     */
    public long inputs() {
        return added + replaced + unchanged + refused;
    }
}
