package org.baoku.benchmarks.measure;

import java.io.Closeable;
import java.io.IOException;

/**
 * Something that is searched, on disk. Each search fetches the texts of its ten best hits and gives the number of matches,
 * counted at least up to a thousand.
 */
public interface SearchSubject extends Closeable {
    /** How many hits a search fetches. */
    int HITS = 10;

    /** Name in tables. */
    String name();

    /** Size on disk in bytes. */
    long bytes() throws IOException;

    /** Searches an exact quote. */
    long quote(String quote) throws IOException;

    /** Searches an exact quote and makes up to three passages of each hit. */
    long quoteWithPassages(String quote) throws IOException;

    /** Searches words, kept apart by spaces, any of them, the best first. */
    long words(String words) throws IOException;

    /** Searches words as {@link #words} does, and makes up to three passages of each hit. */
    long wordsWithPassages(String words) throws IOException;

    /** How many texts have an exact quote, every one counted. */
    long count(String quote) throws IOException;
}
