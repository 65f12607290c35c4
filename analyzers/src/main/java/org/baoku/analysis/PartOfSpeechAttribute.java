package org.baoku.analysis;

import org.apache.lucene.util.Attribute;

/** Part of speech of a token, in the tag set of HanLP. */
public interface PartOfSpeechAttribute extends Attribute {
    /** {@return the part of speech; the empty string for a token that is no word of the lexicon} */
    String getPartOfSpeech();

    /**
     * Sets the part of speech.
     *
     * @param partOfSpeech the tag, or the empty string
     */
    void setPartOfSpeech(String partOfSpeech);
}
