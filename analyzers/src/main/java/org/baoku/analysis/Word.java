package org.baoku.analysis;

/**
 * A word of a segmented text.
 *
 * @param term the normalized word
 * @param position number of significant code points before it in the text
 * @param length number of significant code points in it
 * @param startOffset start in the text, UTF-16
 * @param endOffset end in the text, exclusive, UTF-16
 * @param type one of the types of {@link ChineseTokenizer}, such as {@link ChineseTokenizer#TYPE_WORD}
 * @param inLexicon whether the lexicon knows the word
 * @param partOfSpeech the part of speech, or the empty string for a word that the lexicon does not know
 */
public record Word(
        String term,
        int position,
        int length,
        int startOffset,
        int endOffset,
        String type,
        boolean inLexicon,
        String partOfSpeech) {}
