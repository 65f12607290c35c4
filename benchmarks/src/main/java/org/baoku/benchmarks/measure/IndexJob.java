package org.baoku.benchmarks.measure;

import com.google.common.base.Utf8;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.baoku.benchmarks.peers.Peer;

/** Writes texts into a new Lucene index on disk with a peer's analyzer: one text field, and the same text stored. */
public final class IndexJob {
    private static final double RAM_BUFFER_MB = 64;

    private final List<String> rawTexts;
    private final List<String> texts;
    private final Analyzer analyzer;
    private final FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
    private final long utf8Bytes;

    /**
     * What an index came to.
     *
     * @param spent by the thread that wrote it, commit included, merges left out
     * @param postingsBytes size of the index without the stored text
     */
    public record Outcome(Meter.Reading spent, long postingsBytes) {}

    /**
     * Prepares to index {@code rawTexts}.
     *
     * @param offsets whether the postings hold them, as Lucene's fast highlighting wants
     */
    public IndexJob(Peer peer, List<String> rawTexts, boolean offsets) {
        this.rawTexts = List.copyOf(rawTexts);
        this.texts = rawTexts.stream().map(peer::prepare).toList();
        this.analyzer = peer.newAnalyzer();
        this.utf8Bytes = rawTexts.stream().mapToLong(Utf8::encodedLength).sum();
        if (offsets) {
            type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        }
        type.freeze();
    }

    /** Size of all texts in UTF-8. */
    long utf8Bytes() {
        return utf8Bytes;
    }

    /** Writes the index into {@code parent} and deletes it again. */
    public Outcome run(Path parent) throws IOException {
        Path path = Files.createTempDirectory(parent, "index");
        IndexWriterConfig config = new IndexWriterConfig(analyzer)
                .setRAMBufferSizeMB(RAM_BUFFER_MB)
                .setUseCompoundFile(false)
                .setMergePolicy(NoMergePolicy.INSTANCE);
        Meter.Reading before = Meter.read();
        try (Directory directory = FSDirectory.open(path)) {
            try (IndexWriter writer = new IndexWriter(directory, config)) {
                for (int i = 0; i < texts.size(); i++) {
                    Document document = new Document();
                    document.add(new Field("body", texts.get(i), type));
                    document.add(new StoredField("raw", rawTexts.get(i)));
                    writer.addDocument(document);
                }
            }
            return new Outcome(Meter.read().since(before), postingsBytes(directory));
        } finally {
            Folder.delete(path);
        }
    }

    private static long postingsBytes(Directory directory) throws IOException {
        long sum = 0;
        for (String file : directory.listAll()) {
            boolean stored = file.endsWith(".fdt") || file.endsWith(".fdx") || file.endsWith(".fdm");
            sum += stored ? 0 : directory.fileLength(file);
        }
        return sum;
    }
}
