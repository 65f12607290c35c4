package org.baoku.internal.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.NumericUtils;
import org.baoku.archive.ArchiveStats;

/** Counts what {@link ArchiveStats} reports. */
final class IndexStats {
    private IndexStats() {}

    static ArchiveStats of(DirectoryReader reader, Directory directory, String lexicon) throws IOException {
        return new ArchiveStats(
                reader.numDocs(),
                reader.numDeletedDocs(),
                reader.leaves().size(),
                bytes(directory),
                day(reader, true),
                day(reader, false),
                ArchiveFormat.VERSION,
                lexicon,
                articlesByLexicon(reader));
    }

    private static long bytes(Directory directory) throws IOException {
        long bytes = 0;
        for (var file : directory.listAll()) {
            bytes += directory.fileLength(file);
        }
        return bytes;
    }

    private static Optional<LocalDate> day(IndexReader reader, boolean first) throws IOException {
        byte[] packed = first
                ? PointValues.getMinPackedValue(reader, IndexFields.DATE)
                : PointValues.getMaxPackedValue(reader, IndexFields.DATE);
        return Optional.ofNullable(packed)
                .map(bytes -> LocalDate.ofEpochDay(NumericUtils.sortableBytesToInt(bytes, 0)));
    }

    private static Map<String, Long> articlesByLexicon(IndexReader reader) throws IOException {
        var counts = new HashMap<String, Long>();
        for (var leaf : reader.leaves()) {
            count(leaf.reader(), counts);
        }
        return counts;
    }

    private static void count(LeafReader reader, Map<String, Long> counts) throws IOException {
        var lexicons = reader.getSortedDocValues(IndexFields.LEXICON);
        if (lexicons == null) {
            return;
        }
        if (lexicons.getValueCount() == 1) {
            counts.merge(lexicons.lookupOrd(0).utf8ToString(), (long) reader.numDocs(), Long::sum);
            return;
        }
        var live = reader.getLiveDocs();
        for (int doc = lexicons.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = lexicons.nextDoc()) {
            if (live == null || live.get(doc)) {
                counts.merge(lexicons.lookupOrd(lexicons.ordValue()).utf8ToString(), 1L, Long::sum);
            }
        }
    }
}
