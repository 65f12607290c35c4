package org.baoku.benchmarks.quality;

import java.io.Closeable;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.baoku.benchmarks.peers.Peer;

/** Texts in a Lucene index of one segment, one field each; a document's number is the ordinal of its text. */
public final class TextIndex implements Closeable {
    /** Name of the field. */
    public static final String FIELD = "text";

    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    private TextIndex(Directory directory) throws IOException {
        this.directory = directory;
        this.reader = DirectoryReader.open(directory);
        this.searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
    }

    /** Indexes {@code texts} in memory with the analyzer of {@code peer}; the texts are not kept. */
    static TextIndex of(List<String> texts, Peer peer) throws IOException {
        return write(texts, peer, new ByteBuffersDirectory(), TextField.TYPE_NOT_STORED);
    }

    /**
     * Indexes {@code texts} in {@code directory} as one does whose readers see passages: the texts are kept, and offsets
     * stand in the postings, from which Lucene highlights fastest.
     */
    public static TextIndex of(List<String> texts, Peer peer, Directory directory) throws IOException {
        FieldType type = new FieldType(TextField.TYPE_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return write(texts, peer, directory, type);
    }

    /** Opens an index that was written before. */
    public static TextIndex open(Directory directory) throws IOException {
        return new TextIndex(directory);
    }

    private static TextIndex write(List<String> texts, Peer peer, Directory directory, FieldType type)
            throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(peer.newAnalyzer()).setRAMBufferSizeMB(128);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (String text : texts) {
                Document document = new Document();
                document.add(new Field(FIELD, peer.prepare(text), type));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        return new TextIndex(directory);
    }

    /** Searches the index. */
    public IndexSearcher searcher() {
        return searcher;
    }

    /** Ordinals of all texts that match. */
    BitSet search(Query query) throws IOException {
        BitSet hits = new BitSet();
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : reader.leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                DocIdSetIterator documents = scorer.iterator();
                while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    hits.set(leaf.docBase + documents.docID());
                }
            }
        }
        return hits;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
