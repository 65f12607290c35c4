package org.baoku.archive;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Figures of an archive, as of its last refresh.
 *
 * @param articles how many articles it holds
 * @param deletedArticles deleted or replaced ones that still take room
 * @param segments parts of the index
 * @param bytes size on disk, or in memory, in bytes
 * @param firstDate day of its oldest article
 * @param lastDate day of its newest article
 * @param formatVersion version of the index format
 * @param lexicon fingerprint of the lexicon that articles are now added with
 * @param articlesByLexicon how many articles were added with each lexicon, by fingerprint
 */
public record ArchiveStats(
        long articles,
        long deletedArticles,
        int segments,
        long bytes,
        Optional<LocalDate> firstDate,
        Optional<LocalDate> lastDate,
        int formatVersion,
        String lexicon,
        Map<String, Long> articlesByLexicon) {
    /** Copies the map. */
    public ArchiveStats {
        articlesByLexicon = Map.copyOf(articlesByLexicon);
    }

    /**
     * How many articles were added with another lexicon than the present one. Exact quotes find them all the same; words
     * that only the new lexicon knows find them as quotes.
     *
     * @return number of articles
     */
    public long articlesOfOtherLexicons() {
        return articles - articlesByLexicon.getOrDefault(lexicon, 0L);
    }
}
