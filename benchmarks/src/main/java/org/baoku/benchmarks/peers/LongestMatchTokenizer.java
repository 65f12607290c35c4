package org.baoku.benchmarks.peers;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * A floor: greedy longest match over the double array of HanLP's core dictionary, without allocation. One pass over the
 * dictionary is the least that a dictionary segmenter does.
 */
final class LongestMatchTokenizer extends Tokenizer {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final WholeText whole = new WholeText();
    private final int[] base;
    private final int[] check;
    private int at;

    LongestMatchTokenizer() {
        DoubleArrayTrie<CoreDictionary.Attribute> trie = CoreDictionary.trie;
        base = trie.getBase();
        check = trie.getCheck();
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        whole.read(input);
        at = 0;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        char[] chars = whole.chars();
        while (at < whole.length()) {
            int start = at;
            at = longestMatch(chars, start, whole.length());
            if (at > start + 1 || Character.isLetterOrDigit(chars[start])) {
                term.copyBuffer(chars, start, at - start);
                offset.setOffset(correctOffset(start), correctOffset(at));
                return true;
            }
        }
        return false;
    }

    /** Returns the end of the longest word at {@code start}, or of the single char where there is none. */
    private int longestMatch(char[] chars, int start, int length) {
        int longest = start + 1;
        int state = base[0];
        for (int i = start; i < length; i++) {
            int child = state + chars[i] + 1;
            if (child >= check.length || check[child] != state) {
                break;
            }
            state = base[child];
            if (check[state] == state && base[state] < 0) {
                longest = i + 1;
            }
        }
        return longest;
    }

    @Override
    public void end() throws IOException {
        super.end();
        int end = correctOffset(whole.length());
        offset.setOffset(end, end);
    }
}
