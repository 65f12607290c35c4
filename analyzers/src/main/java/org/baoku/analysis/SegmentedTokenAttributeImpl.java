package org.baoku.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PackedTokenAttributeImpl;
import org.apache.lucene.util.Attribute;
import org.apache.lucene.util.AttributeFactory;
import org.apache.lucene.util.AttributeImpl;
import org.apache.lucene.util.AttributeReflector;

/** All attributes of a token in one object: to clear them is then one call a token, which is a good part of its cost. */
final class SegmentedTokenAttributeImpl extends PackedTokenAttributeImpl implements PartOfSpeechAttribute {
    /** Makes this object where one of its attributes is wanted, else what Lucene would make. */
    static final AttributeFactory FACTORY = new Factory();

    private String partOfSpeech = "";

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
        super.clear();
        partOfSpeech = "";
    }

    @Override
    public void end() {
        super.end();
        partOfSpeech = "";
    }

    @Override
    public void copyTo(AttributeImpl target) {
        super.copyTo(target);
        ((PartOfSpeechAttribute) target).setPartOfSpeech(partOfSpeech);
    }

    @Override
    public void reflectWith(AttributeReflector reflector) {
        super.reflectWith(reflector);
        reflector.reflect(PartOfSpeechAttribute.class, "partOfSpeech", partOfSpeech);
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other)
                && other instanceof SegmentedTokenAttributeImpl token
                && token.partOfSpeech.equals(partOfSpeech);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + partOfSpeech.hashCode();
    }

    private static final class Factory extends AttributeFactory {
        @Override
        public AttributeImpl createAttributeInstance(Class<? extends Attribute> attribute) {
            return attribute.isAssignableFrom(SegmentedTokenAttributeImpl.class)
                    ? new SegmentedTokenAttributeImpl()
                    : TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY.createAttributeInstance(attribute);
        }
    }
}
