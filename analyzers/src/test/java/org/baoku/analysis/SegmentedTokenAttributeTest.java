package org.baoku.analysis;

import org.apache.lucene.tests.util.LuceneTestCase;
import org.baoku.analysis.internal.dictionary.SystemDictionary;
import org.baoku.analysis.internal.dictionary.WordTables;
import org.baoku.analysis.internal.lattice.TokenSource;

/** The one object of all attributes does what Lucene's own do. */
public class SegmentedTokenAttributeTest extends LuceneTestCase {
    private static SegmentedTokenAttributeImpl token() {
        var tables = new WordTables(SystemDictionary.bundled());
        var word = "会议".toCharArray();
        var token = new SegmentedTokenAttributeImpl();
        token.append("会议");
        token.setOffset(3, 5);
        token.setPositionIncrement(2);
        token.setPositionLength(2);
        token.setTermFrequency(7);
        token.setKind(TokenSource.Type.BASE, tables.find(word, word.length), tables);
        return token;
    }

    public void testNumbersBecomeStringsWhenAsked() {
        assertEquals("base", token().type());
        assertEquals("n", token().getPartOfSpeech());
    }

    public void testWhatIsSetByHandStays() {
        var token = token();
        token.setType("noun");
        token.setPartOfSpeech("nz");
        assertEquals("noun", token.type());
        assertEquals("nz", token.getPartOfSpeech());
    }

    public void testCopiesAreEqual() {
        var copy = new SegmentedTokenAttributeImpl();
        token().copyTo(copy);
        assertEquals(token(), copy);
        assertEquals(token().hashCode(), copy.hashCode());
        assertEquals(token(), token().clone());
        copy.setPartOfSpeech("v");
        assertFalse(token().equals(copy));
    }

    public void testClearedIsAsNew() {
        var token = token();
        token.clear();
        assertEquals(new SegmentedTokenAttributeImpl(), token);
        token = token();
        token.end();
        assertEquals(0, token.getPositionIncrement());
        assertEquals("", token.getPartOfSpeech());
    }

    public void testBadValuesAreRefusedByName() {
        var token = token();
        var offsets = expectThrows(IllegalArgumentException.class, () -> token.setOffset(4, 3));
        assertTrue(String.valueOf(offsets.getMessage()).contains("4 and 3"));
        var increment = expectThrows(IllegalArgumentException.class, () -> token.setPositionIncrement(-1));
        assertTrue(String.valueOf(increment.getMessage()).contains("position increment"));
        expectThrows(IllegalArgumentException.class, () -> token.setPositionLength(0));
        expectThrows(IllegalArgumentException.class, () -> token.setTermFrequency(0));
    }
}
