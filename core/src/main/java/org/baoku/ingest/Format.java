package org.baoku.ingest;

/** What a file holds. Any file may be packed with gzip; its name then ends in a further .gz. */
public enum Format {
    /**
     * By name, and where the name does not tell by content: .jsonl and .ndjson hold {@link #JSONL} or {@link #NINJS},
     * as their first object has it; .json the same, one object a line, one object, or an array of them; .csv and .tsv
     * hold {@link #CSV}; .xml, .nitf, .alto, .rss and .atom are told by their root element; any other file holds one
     * {@link #PAGE}.
     */
    AUTO,
    /** The text of one newspaper page. */
    PAGE,
    /** JSON Lines: one article a line, in the keys of {@link org.baoku.json.ArticleJson}. */
    JSONL,
    /** Comma, semicolon or tab separated values with a row of column names. */
    CSV,
    /** IPTC ninjs 1.x to 3.x: one object, an array of objects, or one object a line. */
    NINJS,
    /** IPTC NITF 3.x. */
    NITF,
    /** IPTC NewsML-G2: a newsItem, or a newsMessage with several. */
    NEWSML,
    /** RSS 2.0, RSS 1.0 or Atom. */
    FEED,
    /** ALTO 2 to 4: the recognized text of scanned pages, each read like a {@link #PAGE}. */
    ALTO
}
