package org.baoku.search;

import java.util.Optional;

/**
 * What the relevance of ranked words is made of, besides how rare the words are and how often they stand in an article
 * (BM25). Each part can be left out. Immutable.
 *
 * @param usesHeadline whether words in headline parts count twice
 * @param usesNearness whether words that stand together in one passage count more
 * @param usesLead whether words that stand early in a text count more
 * @param freshness how much newer articles are preferred, if at all
 */
public record Ranking(boolean usesHeadline, boolean usesNearness, boolean usesLead, Optional<Freshness> freshness) {
    /** Headline, nearness and lead; age does not matter, since archives are searched for the past. */
    public static final Ranking DEFAULT = new Ranking(true, true, true, Optional.empty());

    /** BM25 alone, all texts equal. */
    public static final Ranking PLAIN = new Ranking(false, false, false, Optional.empty());

    /**
     * The same, with newer articles preferred.
     *
     * @param freshness how much
     * @return a ranking
     */
    public Ranking with(Freshness freshness) {
        return new Ranking(usesHeadline, usesNearness, usesLead, Optional.of(freshness));
    }
}
