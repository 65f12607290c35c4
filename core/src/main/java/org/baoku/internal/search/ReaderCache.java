package org.baoku.internal.search;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;

/** Keeps what was found out about the reader that was asked for last. Thread-safe. */
final class ReaderCache<V> {
    private final Source<V> source;
    private volatile Optional<Entry<V>> last = Optional.empty();

    ReaderCache(Source<V> source) {
        this.source = source;
    }

    V of(IndexReader reader) throws IOException {
        var helper = reader.getReaderCacheHelper();
        if (helper == null) {
            return source.of(reader);
        }
        var key = helper.getKey();
        var entry = last;
        if (entry.isPresent() && entry.get().key == key) {
            return entry.get().value;
        }
        var value = source.of(reader);
        last = Optional.of(new Entry<>(key, value));
        return value;
    }

    /** Finds it out. */
    @FunctionalInterface
    interface Source<V> {
        V of(IndexReader reader) throws IOException;
    }

    private record Entry<V>(IndexReader.CacheKey key, V value) {}
}
