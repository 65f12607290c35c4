package org.baoku.ingest;

/** What a file holds. */
public enum Format {
    /** By name: .jsonl, .ndjson and .json hold JSON Lines, any other file one page; a further .gz is unpacked. */
    AUTO,
    /** The text of one newspaper page. */
    PAGE,
    /** JSON Lines: one article a line, in the keys of {@link org.baoku.json.ArticleJson}. */
    JSONL
}
