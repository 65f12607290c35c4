package org.baoku.analysis;

import org.apache.lucene.util.AttributeImpl;
import org.apache.lucene.util.AttributeReflector;

/** The one implementation of {@link PartOfSpeechAttribute}; found by Lucene by its name. */
public final class PartOfSpeechAttributeImpl extends AttributeImpl implements PartOfSpeechAttribute {
    private String partOfSpeech = "";

    /** An attribute without a part of speech. */
    public PartOfSpeechAttributeImpl() {}

    @Override
    public String getPartOfSpeech() {
        return partOfSpeech;
    }

    @Override
    public void setPartOfSpeech(String partOfSpeech) {
        this.partOfSpeech = partOfSpeech;
    }

    @Override
    public void clear() {
        partOfSpeech = "";
    }

    @Override
    public void reflectWith(AttributeReflector reflector) {
        reflector.reflect(PartOfSpeechAttribute.class, "partOfSpeech", partOfSpeech);
    }

    @Override
    public void copyTo(AttributeImpl target) {
        ((PartOfSpeechAttribute) target).setPartOfSpeech(partOfSpeech);
    }
}
