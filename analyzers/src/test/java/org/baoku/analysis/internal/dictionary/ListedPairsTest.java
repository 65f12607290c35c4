package org.baoku.analysis.internal.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.apache.lucene.search.IndexSearcher;
import org.junit.jupiter.api.Test;

class ListedPairsTest {
    @Test
    void holdsExactlyItsPairs() {
        ListedPairs pairs = new ListedPairs(List.of("的一人", "人民"));
        char[] all = {'的', '一', '人', '民', '\uD842', '\uDFB7', '\0'};
        for (char first : all) {
            for (char second : all) {
                boolean listed = List.of("的一", "的人", "人民").contains("" + first + second);
                assertEquals(listed, pairs.contains(first, second), first + " " + second);
            }
        }
        assertEquals("一人", pairs.followers('的'));
        assertEquals("", pairs.followers('民'));
        assertFalse(pairs.isBusy('的'));
    }

    /** A query for one ideograph asks for all that may begin with it, plain and marked, within Lucene's limit. */
    @Test
    void noIdeographBeginsMorePairsThanAQueryTakes() {
        ListedPairs pairs = ListedPairs.bundled();
        int most = 0;
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            most = Math.max(most, pairs.followers(c).length());
        }
        assertTrue(most > 16, "most: " + most);
        assertTrue(1 + 2 * most <= IndexSearcher.getMaxClauseCount(), "most: " + most);
        assertTrue(pairs.isBusy('大'));
    }

    /** Where no user changed the words, the tables tell what the list tells. */
    @Test
    void theTablesKnowTheSamePairs() {
        ListedPairs pairs = ListedPairs.bundled();
        WordTables tables = WordTables.bundled();
        int known = 0;
        for (char first = 0x3400; first < 0xA000; first++) {
            int node = tables.trie().child(DoubleArrayTrie.ROOT, tables.codes()[first]);
            for (char second = 0x3400; node >= 0 && second < 0xA000; second++) {
                int pair = tables.trie().child(node, tables.codes()[second]);
                int expected = pairs.count(first, second);
                known += expected;
                assertEquals(
                        expected,
                        pair < 0 ? 0 : Verdicts.listedPairs(tables.trie().value(pair)),
                        first + " " + second);
            }
        }
        int listed = 0;
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            listed += pairs.followers(c).length();
        }
        assertEquals(listed, known);
    }

    @Test
    void linesHoldThePairsOfAnIdeographTogether() {
        assertEquals(List.of("一下人", "人民"), ListedPairs.lines(new TreeSet<>(List.of("人民", "一人", "一下"))));
    }

    /** The list is part of the format: with another one, indexes that were written before give wrong answers. */
    @Test
    void isTheListThatIndexesWereWrittenWith() throws IOException {
        CRC32 checksum = new CRC32();
        try (InputStream in = Objects.requireNonNull(ListedPairs.class.getResourceAsStream(ListedPairs.RESOURCE))) {
            checksum.update(in.readAllBytes());
        }
        assertEquals("97d8933", Long.toHexString(checksum.getValue()));
    }
}
