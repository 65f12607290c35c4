package org.baoku.internal.index;

import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.StoredFieldsFormat;
import org.apache.lucene.codecs.compressing.CompressionMode;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene90.compressing.Lucene90CompressingStoredFieldsFormat;

/**
 * Lucene's codec, with smaller blocks of stored fields: each hit reads one article, and with it what its block holds before it.
 * Segments carry the name of their codec, by which Lucene finds this class as a service. Immutable.
 */
public final class ArchiveCodec extends FilterCodec {
    private static final String NAME = "Baoku1";

    /** A few articles of usual length; Lucene's own blocks hold eighty. */
    private static final int BLOCK_BYTES = 4096;

    private static final int MAX_BLOCK_DOCUMENTS = 1024;

    /** So many blocks share an entry of the list that leads to them, as in Lucene's own format. */
    private static final int BLOCK_SHIFT = 10;

    private final StoredFieldsFormat storedFields = new Lucene90CompressingStoredFieldsFormat(
            NAME + "StoredFields", CompressionMode.FAST, BLOCK_BYTES, MAX_BLOCK_DOCUMENTS, BLOCK_SHIFT);

    /** For Lucene. */
    public ArchiveCodec() {
        super(NAME, new Lucene104Codec());
    }

    @Override
    public StoredFieldsFormat storedFieldsFormat() {
        return storedFields;
    }
}
