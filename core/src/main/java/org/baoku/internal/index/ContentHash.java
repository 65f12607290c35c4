package org.baoku.internal.index;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.nio.ByteBuffer;
import org.apache.lucene.util.BytesRef;
import org.baoku.news.Article;

/** The first 128 bits of SHA-256 of the JSON line of an article in an export. Every key of it counts; names are grouped by role there, so that their order across roles does not. */
final class ContentHash {
    static final int BYTES = 16;

    private static final HashFunction SHA_256 = Hashing.sha256();

    private ContentHash() {}

    static BytesRef of(Article article) {
        return new BytesRef(SHA_256.hashBytes(ArticleLine.of(article)).asBytes(), 0, BYTES);
    }

    /**
     * Names a set of articles: the sum of their hashes, which no order changes and which parts can be added up to. Not for
     * use by several threads.
     */
    static final class Sum {
        private long high;
        private long low;

        /** Counts an article in. */
        void add(BytesRef hash) {
            var bytes = ByteBuffer.wrap(hash.bytes, hash.offset, BYTES);
            add(bytes.getLong(), bytes.getLong());
        }

        /** Counts all articles of another sum in. */
        void add(Sum other) {
            add(other.high, other.low);
        }

        private void add(long otherHigh, long otherLow) {
            low += otherLow;
            high += otherHigh + (Long.compareUnsigned(low, otherLow) < 0 ? 1 : 0);
        }

        /** 32 hexadecimal digits. */
        @Override
        public String toString() {
            return "%016x%016x".formatted(high, low);
        }
    }
}
