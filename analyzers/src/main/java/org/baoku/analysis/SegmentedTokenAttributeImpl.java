package org.baoku.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PackedTokenAttributeImpl;
import org.apache.lucene.util.Attribute;
import org.apache.lucene.util.AttributeFactory;
import org.apache.lucene.util.AttributeImpl;
import org.apache.lucene.util.AttributeReflector;
import org.baoku.analysis.internal.dictionary.WordTables;
import org.jspecify.annotations.Nullable;

/** All attributes of a token in one object: to clear them is then one call a token, which is a good part of its cost. */
final class SegmentedTokenAttributeImpl extends PackedTokenAttributeImpl implements PartOfSpeechAttribute {
    /** Makes this object where one of its attributes is wanted, else what Lucene would make. */
    static final AttributeFactory FACTORY = new Factory();

    private @Nullable WordTables tables;
    private int word = WordTables.NONE;
    private String partOfSpeech = "";

    /** Sets the part of speech to that of a word; it is looked up only when somebody asks. */
    void setWord(WordTables newTables, int newWord) {
        tables = newTables;
        word = newWord;
    }

    @Override
    public String getPartOfSpeech() {
        if (tables != null && word != WordTables.NONE) {
            setPartOfSpeech(tables.partOfSpeech(word));
        }
        return partOfSpeech;
    }

    @Override
    public void setPartOfSpeech(String partOfSpeech) {
        this.partOfSpeech = partOfSpeech;
        word = WordTables.NONE;
    }

    @Override
    public void clear() {
        super.clear();
        partOfSpeech = "";
        word = WordTables.NONE;
    }

    @Override
    public void end() {
        super.end();
        setPartOfSpeech("");
    }

    @Override
    public void copyTo(AttributeImpl target) {
        super.copyTo(target);
        ((PartOfSpeechAttribute) target).setPartOfSpeech(getPartOfSpeech());
    }

    @Override
    public void reflectWith(AttributeReflector reflector) {
        super.reflectWith(reflector);
        reflector.reflect(PartOfSpeechAttribute.class, "partOfSpeech", getPartOfSpeech());
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other)
                && other instanceof SegmentedTokenAttributeImpl token
                && token.getPartOfSpeech().equals(getPartOfSpeech());
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + getPartOfSpeech().hashCode();
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
