package org.baoku.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

/** Reports of users of other analyzers whose tokens stood at the wrong place: here they stand where they are read. */
public class PeerOffsetsTest extends BaseTokenStreamTestCase {
    private record Place(String term, int start, int end) {}

    /** elasticsearch-analysis-hanlp#24: the second word began at 0. */
    public void testTheSecondWordBeginsBehindTheFirst() throws IOException {
        try (var analyzer = ChineseAnalyzer.words()) {
            assertEquals(List.of(new Place("中国", 0, 2), new Place("地大物博", 2, 6)), places(analyzer, "中国地大物博"));
        }
    }

    /** HanLP#74: texts that were taken out of other files, with their blank lines, tabs and control characters. */
    public void testPlacesHoldInExtractedText() throws IOException {
        var text = "\uFEFF\n\n\t\t会议纪要\r\n\r\n  第一项\u00A0 春耕备耕　部署\u0000\n\n\n\n\t1.\t水利\u200B设施 检修\u0007。\r\n";
        for (var mode : SegmentationMode.values()) {
            if (mode != SegmentationMode.SEARCH) {
                assertPlacesHold(mode, text.repeat(50));
            }
        }
    }

    /** elasticsearch-jieba-plugin#2: a leading space moved all offsets. */
    public void testALeadingSpaceCounts() throws IOException {
        try (var analyzer = ChineseAnalyzer.words()) {
            assertEquals(List.of(new Place("春耕", 1, 3), new Place("开始", 3, 5)), places(analyzer, " 春耕开始"));
        }
    }

    /** word#62 and elasticsearch-analysis-jieba#23: Lucene refuses offsets that go back, and old highlighters need their order. */
    public void testLuceneTakesTheOffsetsOfSeveralValues() throws IOException {
        var type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.setStoreTermVectors(true);
        type.setStoreTermVectorOffsets(true);
        type.setStoreTermVectorPositions(true);
        for (var mode : SegmentationMode.values()) {
            try (var directory = newDirectory();
                    var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer(mode)))) {
                var document = new Document();
                for (var value : List.of("研究生命起源", "", "。", "中华人民共和国国歌，", "2月7日159.4%", "奇·达楞太")) {
                    document.add(new Field("title", value, type));
                }
                writer.addDocument(document);
                writer.commit();
                assertEquals(1, writer.getDocStats().numDocs);
            }
        }
    }

    /** elasticsearch-analysis-hanlp#61: a tokenizer that was used again did not set the final offset. */
    public void testTheFinalOffsetIsThatOfEachText() throws IOException {
        for (var mode : SegmentationMode.values()) {
            try (var analyzer = analyzer(mode)) {
                for (var text : List.of("云溪县召开会议。", "", "  ", "。。", "水")) {
                    places(analyzer, text);
                }
            }
        }
    }

    private static void assertPlacesHold(SegmentationMode mode, String text) throws IOException {
        try (var analyzer = analyzer(mode)) {
            int lastStart = 0;
            for (var place : places(analyzer, text)) {
                assertTrue(place.start() >= lastStart);
                lastStart = place.start();
                var term = place.term().startsWith("~") ? place.term().substring(1) : place.term();
                if (!term.equals(ChineseTokenizer.BORDER)) {
                    var original = text.substring(place.start(), place.end());
                    assertEquals(term, TextNormalizer.normalize(original).strip());
                }
            }
        }
    }

    private static Analyzer analyzer(SegmentationMode mode) {
        return ChineseAnalyzer.builder().mode(mode).build();
    }

    private static List<Place> places(Analyzer analyzer, String text) throws IOException {
        var places = new ArrayList<Place>();
        try (TokenStream tokens = analyzer.tokenStream("body", text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            var offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                places.add(new Place(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            tokens.end();
            assertEquals(text.length(), offset.endOffset());
        }
        return places;
    }
}
