package org.baoku.internal.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.baoku.NewsArchive;
import org.baoku.news.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveCodecTest {
    private static final Set<String> OURS = Set.of("Baoku1");

    /** Lengths around the end of a block, and far beyond it. */
    private static final List<Integer> LENGTHS = List.of(0, 1, 100, 4095, 4096, 4097, 8191, 8192, 70_000, 5_000_000);

    @TempDir
    Path folder;

    @Test
    void anArchiveWritesAllSegmentsWithIt() throws IOException {
        try (var archive = NewsArchive.open(folder)) {
            for (int i = 0; i < 3; i++) {
                archive.add(Article.builder().id("a" + i).headline("云溪灌区通水").build());
                archive.commit();
            }
            assertEquals(OURS, codecs(folder));
            archive.compact();
            assertEquals(OURS, codecs(folder));
        }
    }

    private static Set<String> codecs(Path archive) throws IOException {
        try (var directory = FSDirectory.open(archive.resolve("index"))) {
            return codecs(directory);
        }
    }

    private static Set<String> codecs(Directory directory) throws IOException {
        var names = new TreeSet<String>();
        SegmentInfos.readLatestCommit(directory)
                .forEach(segment -> names.add(segment.info.getCodec().getName()));
        return names;
    }

    @Test
    void whatItStoresComesBack() throws IOException {
        try (var directory = new ByteBuffersDirectory()) {
            var stored = store(directory, new ArchiveCodec());
            assertHolds(directory, stored);
        }
    }

    @Test
    void segmentsOfLucenesCodecAreReadAndBecomeItsOwnWhenMerged() throws IOException {
        try (var directory = new ByteBuffersDirectory()) {
            var stored = store(directory, Codec.getDefault());
            try (var writer = new IndexWriter(directory, new IndexWriterConfig().setCodec(new ArchiveCodec()))) {
                writer.addDocument(document(new BytesRef("one more")));
                writer.forceMerge(1);
            }
            stored.add(new BytesRef("one more"));
            assertEquals(OURS, codecs(directory));
            assertHolds(directory, stored);
        }
    }

    private static List<BytesRef> store(Directory directory, Codec codec) throws IOException {
        var random = new Random(1);
        var stored = new ArrayList<BytesRef>();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig().setCodec(codec))) {
            for (int length : LENGTHS) {
                var bytes = new byte[length];
                random.nextBytes(bytes);
                stored.add(new BytesRef(bytes));
                writer.addDocument(document(stored.getLast()));
            }
        }
        return stored;
    }

    private static Document document(BytesRef value) {
        var document = new Document();
        document.add(new StoredField(IndexFields.ARTICLE, value));
        return document;
    }

    private static void assertHolds(Directory directory, List<BytesRef> stored) throws IOException {
        try (var reader = DirectoryReader.open(directory)) {
            var fields = reader.storedFields();
            assertEquals(stored.size(), reader.numDocs());
            for (int doc = 0; doc < stored.size(); doc++) {
                assertEquals(stored.get(doc), StoredArticles.stored(fields, doc));
            }
        }
    }
}
