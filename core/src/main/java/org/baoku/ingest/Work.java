package org.baoku.ingest;

import java.util.function.Consumer;

/** Does the readings that it is given, at once or on other threads; what they find is told in their order. */
interface Work {
    /**
     * Adds a reading.
     *
     * @param bytes size of what it reads
     * @param reading tells what it finds
     */
    void add(long bytes, Consumer<ArticleSink> reading);
}
