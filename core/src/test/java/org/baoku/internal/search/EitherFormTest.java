package org.baoku.internal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FreqAndNormBuffer;
import org.apache.lucene.index.ImpactsEnum;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A term in either of two forms, against a look at all texts. */
class EitherFormTest {
    private static final int DOCUMENTS = 3_000;

    /** The share of plain and of marked forms among all words, in thousandths. */
    @ParameterizedTest
    @ValueSource(ints = {2, 300, 700, 998})
    void placesAndBoundsAreThoseOfTheTexts(int shareOfPlain) throws IOException {
        var random = new Random(shareOfPlain);
        var texts = IntStream.range(0, DOCUMENTS)
                .mapToObj(i -> text(random, shareOfPlain))
                .toList();
        try (var directory = new ByteBuffersDirectory()) {
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
                for (var text : texts) {
                    var document = new Document();
                    document.add(new TextField("body", text, Field.Store.NO));
                    writer.addDocument(document);
                }
                writer.forceMerge(1);
            }
            try (var reader = DirectoryReader.open(directory)) {
                var leaf = reader.leaves().getFirst().reader();
                assertPlaces(texts, either(leaf));
                for (int i = 0; i < 300; i++) {
                    assertBounds(leaf, either(leaf), random.nextInt(DOCUMENTS));
                }
            }
        }
    }

    private static String text(Random random, int shareOfPlain) {
        var words = new ArrayList<String>();
        int length = 1 + random.nextInt(40);
        for (int i = 0; i < length; i++) {
            var form = random.nextInt(1000) < shareOfPlain ? "a" : "~a";
            words.add(random.nextInt(6) == 0 ? form : "x");
        }
        return String.join(" ", words);
    }

    private static EitherForm either(LeafReader leaf) throws IOException {
        return new EitherForm(impacts(leaf, "a"), impacts(leaf, "~a"));
    }

    private static ImpactsEnum impacts(LeafReader leaf, String form) throws IOException {
        var terms = leaf.terms("body").iterator();
        assertTrue(terms.seekExact(new BytesRef(form)));
        return terms.impacts(PostingsEnum.POSITIONS);
    }

    private static void assertPlaces(List<String> texts, EitherForm either) throws IOException {
        for (int doc = 0; doc < texts.size(); doc++) {
            var words = texts.get(doc).split(" ", -1);
            var expected = IntStream.range(0, words.length)
                    .filter(i -> words[i].endsWith("a"))
                    .boxed()
                    .toList();
            if (expected.isEmpty()) {
                continue;
            }
            assertEquals(doc, doc % 3 == 0 ? either.advance(doc) : nextUpTo(either, doc));
            assertEquals(expected.size(), either.freq());
            var found = new ArrayList<Integer>();
            for (int i = 0; i < expected.size(); i++) {
                found.add(either.nextPosition());
            }
            assertEquals(expected, found);
        }
        assertEquals(PostingsEnum.NO_MORE_DOCS, either.advance(texts.size()));
        assertEquals(PostingsEnum.NO_MORE_DOCS, either.nextDoc());
    }

    private static int nextUpTo(EitherForm either, int doc) throws IOException {
        return either.docID() == doc ? doc : either.nextDoc();
    }

    /** No document up to the border of a block has more of it, or a shorter text, than its block says. */
    private static void assertBounds(LeafReader leaf, EitherForm either, int target) throws IOException {
        either.advance(target);
        int from = either.docID();
        if (from == PostingsEnum.NO_MORE_DOCS) {
            return;
        }
        either.advanceShallow(from);
        var impacts = either.getImpacts();
        var docs = either(leaf);
        var norms = leaf.getNormValues("body");
        int level = impacts.numLevels() - 1;
        int docUpTo = impacts.getDocIdUpTo(level);
        var bounds = impacts.getImpacts(level);
        for (int doc = docs.advance(from); doc <= docUpTo && doc != PostingsEnum.NO_MORE_DOCS; doc = docs.nextDoc()) {
            assertTrue(isBounded(bounds, docs.freq(), norm(norms, doc)), "document " + doc + " from " + from);
        }
    }

    private static long norm(NumericDocValues norms, int doc) throws IOException {
        assertTrue(norms.advanceExact(doc));
        return norms.longValue();
    }

    private static boolean isBounded(FreqAndNormBuffer bounds, int frequency, long norm) {
        return IntStream.range(0, bounds.size)
                .anyMatch(i -> bounds.freqs[i] >= frequency && Long.compareUnsigned(bounds.norms[i], norm) <= 0);
    }
}
