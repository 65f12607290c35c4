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
    /** Longest text that is always one word, in ideographs: most words and names have no more. */
    private static final int MAX_SHORT_TEXT = 4;

    /**
     * The words of a query text, each as often as it stands there. White space separates. Single ideographs in a row are one
     * word that the lexicon does not know, a name mostly; one between other words (的) says nothing and is left out. A whole
     * text of few ideographs is one word, known or not (购物车, 基金经理): who types it means just that.
     */
    static List<QueryWord> of(String text, IndexAnalysis analysis) {
        var words = new ArrayList<QueryWord>();
        if (isShort(text)) {
            words.add(shortText(text, analysis));
            return words;
        }
        for (var chunk : text.split(" ", -1)) {
            addWords(chunk, analysis, words);
        }
        return words;
    }

    private static boolean isShort(String text) {
        var normalized = TextNormalizer.normalize(text);
        int length = normalized.codePointCount(0, normalized.length());
        return text.indexOf(' ') < 0 && normalized.indexOf(' ') < 0 && length > 0 && length <= MAX_SHORT_TEXT;
    }

    private static QueryWord shortText(String text, IndexAnalysis analysis) {
        var words = analysis.words(text);
        boolean isKnown = words.size() == 1
                && words.getFirst().inLexicon()
                && words.getFirst().length() > 1;
        return isKnown
                ? new QueryWord(words.getFirst().term(), true)
                : new QueryWord(TextNormalizer.normalize(text), false);
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
