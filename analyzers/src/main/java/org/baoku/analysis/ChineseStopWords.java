package org.baoku.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.baoku.analysis.error.DictionaryException;

/**
 * Function words of Chinese (停用词): particles, pronouns, prepositions, conjunctions, auxiliary verbs, common adverbs and
 * measure words, in simplified characters. For counting words and for suggesters. Not for fields that are searched by
 * exact quotes: what is not indexed cannot be found. For Lucene's {@link org.apache.lucene.analysis.StopFilter}; its
 * factory {@code stop} takes {@link #RESOURCE} as the parameter {@code words}.
 */
public final class ChineseStopWords {
    /** The list on the class path: UTF-8, one word in a line, lines that start with # are comments. */
    public static final String RESOURCE = "org/baoku/analysis/stop-words/chinese.txt";

    private ChineseStopWords() {}

    /**
     * The words.
     *
     * @return a set that cannot be changed; the same one for every caller
     */
    public static CharArraySet get() {
        return Bundled.WORDS;
    }

    private static final class Bundled {
        static final CharArraySet WORDS = load();

        private static CharArraySet load() {
            try (InputStream in = ChineseStopWords.class.getResourceAsStream("/" + RESOURCE)) {
                if (in == null) {
                    throw new DictionaryException(RESOURCE + " is missing on the class path");
                }
                return CharArraySet.unmodifiableSet(WordlistLoader.getWordSet(in, StandardCharsets.UTF_8, "#"));
            } catch (IOException e) {
                throw new DictionaryException(RESOURCE + " cannot be read", e);
            }
        }
    }
}
