package org.baoku.benchmarks.quality;

import java.io.Closeable;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
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

    /** Name of the field that keeps the text. */
    public static final String STORED = "stored";

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
        return of(texts, peer, new ByteBuffersDirectory(), false);
    }

    /** Indexes {@code texts} in {@code directory}, and stores them if so wanted. */
    public static TextIndex of(List<String> texts, Peer peer, Directory directory, boolean stored) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(peer.newAnalyzer()).setRAMBufferSizeMB(128);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (String text : texts) {
                Document document = new Document();
                document.add(new TextField(FIELD, peer.prepare(text), Field.Store.NO));
                if (stored) {
                    document.add(new StoredField(STORED, text));
                }
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
