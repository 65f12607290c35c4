package org.baoku.benchmarks.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.baoku.analysis.ChineseTokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What has to hold before the time of a peer means anything: it reads the same text, and its tokens stand in it. */
class PeerTest {
    private static final String TEXT = "云泽市召开全市经济工作会议，全年GDP增长6.5%。记者李明在现场采访了市民代表。";

    @ParameterizedTest
    @EnumSource(Peer.class)
    void offsetsSliceTheTermsBack(Peer peer) throws Exception {
        String text = peer.prepare(TEXT);
        int tokens = 0;
        try (var analyzer = peer.newAnalyzer();
                TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                // A bigram may reach over a comma, which its term leaves out.
                String slice = text.substring(offset.startOffset(), offset.endOffset());
                assertEquals(significant(slice), significant(term.toString()));
                tokens++;
            }
            stream.end();
        }
        assertTrue(tokens > 10, "only " + tokens + " tokens");
    }

    @ParameterizedTest
    @EnumSource(Peer.class)
    void wordsJoinToTheText(Peer peer) {
        List<String> words = new PeerWords(peer).words(TEXT);
        assertEquals(TEXT, String.join("", words));
        assertFalse(words.contains(""));
    }

    @ParameterizedTest
    @EnumSource(Peer.class)
    void isFoundByItsId(Peer peer) {
        assertEquals(peer, Peer.of(peer.id()));
        assertFalse(peer.version().contains("$"), peer.version());
    }

    @Test
    void floorReadsWordsThatAreSplitAlready() {
        assertEquals("经济 工作 会议", Peer.FLOOR_WHITESPACE.prepare("经济工作会议。"));
    }

    private static String significant(String text) {
        return text.replaceAll("[\\p{P}" + ChineseTokenizer.MARKER + "]", "").toLowerCase(Locale.ROOT);
    }
}
