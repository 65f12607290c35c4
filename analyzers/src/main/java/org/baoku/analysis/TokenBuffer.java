package org.baoku.analysis;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.AttributeSource;

/**
 * Copies of tokens with all their attributes, so that a filter can give tokens out again whatever the filters after it
 * did in between. Unlike {@link AttributeSource#captureState()} it allocates anew only for each text, not for each token.
 */
final class TokenBuffer {
    private final AttributeSource source;
    private final List<AttributeSource> copies = new ArrayList<>();
    private int size;

    /**
     * An empty buffer.
     *
     * @param source whose attributes are copied
     */
    TokenBuffer(AttributeSource source) {
        this.source = source;
    }

    /** The number of tokens. */
    int size() {
        return size;
    }

    /** Appends a copy of the current token. */
    void save() {
        if (size == copies.size()) {
            copies.add(source.cloneAttributes());
        } else {
            source.copyTo(copies.get(size));
        }
        size++;
    }

    /** Makes a copy the current token. */
    void restore(int index) {
        copies.get(index).copyTo(source);
    }

    void clear() {
        size = 0;
    }

    /** To be called for each text: its consumer may have added attributes, which the old copies have not. */
    void reset() {
        copies.clear();
        size = 0;
    }
}
