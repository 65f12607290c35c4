package org.baoku.internal.search;

import java.util.ArrayList;
import java.util.List;
import org.baoku.analysis.ChineseTokenizer;
import org.baoku.analysis.TextNormalizer;
import org.baoku.analysis.Word;
import org.baoku.internal.index.IndexAnalysis;

/**
 * A word of a ranked query.
 *
 * @param text the word in normal form, without spaces around it
 * @param isTerm whether the index holds it as a term of its own; else it is looked up as an exact quote
 */
record QueryWord(String text, boolean isTerm) {
    /**
     * The words of a query text, each as often as it stands there. White space separates. Single ideographs in a row are one
     * word that the lexicon does not know, a name mostly; one between other words (的) says nothing and is left out.
     */
    static List<QueryWord> of(String text, IndexAnalysis analysis) {
        var words = new ArrayList<QueryWord>();
        for (var chunk : text.split(" ", -1)) {
            addWords(chunk, analysis, words);
        }
        return words;
    }

    private static void addWords(String chunk, IndexAnalysis analysis, List<QueryWord> words) {
        int wordsBefore = words.size();
        var unknown = new StringBuilder();
        int unknownEnd = 0;
        for (var word : analysis.words(chunk)) {
            boolean isSingle = isIdeographic(word) && word.length() == 1;
            if (!isSingle || word.position() != unknownEnd) {
                flush(unknown, words);
            }
            if (isSingle) {
                unknown.append(word.term());
                unknownEnd = word.position() + word.length();
            } else {
                words.add(new QueryWord(word.term(), word.inLexicon() || !isIdeographic(word)));
            }
        }
        flush(unknown, words);
        if (words.size() == wordsBefore) {
            var normalized = TextNormalizer.normalize(chunk);
            if (!normalized.isEmpty()) {
                words.add(new QueryWord(normalized, false));
            }
        }
    }

    private static void flush(StringBuilder unknown, List<QueryWord> words) {
        if (unknown.codePointCount(0, unknown.length()) > 1) {
            words.add(new QueryWord(unknown.toString(), false));
        }
        unknown.setLength(0);
    }

    private static boolean isIdeographic(Word word) {
        return word.type().equals(ChineseTokenizer.TYPE_WORD) || word.type().equals(ChineseTokenizer.TYPE_BASE);
    }
}
