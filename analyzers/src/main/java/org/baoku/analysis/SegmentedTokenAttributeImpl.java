package org.baoku.analysis;

import java.util.Objects;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttributeImpl;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.Attribute;
import org.apache.lucene.util.AttributeFactory;
import org.apache.lucene.util.AttributeImpl;
import org.apache.lucene.util.AttributeReflector;
import org.baoku.analysis.internal.dictionary.WordTables;
import org.baoku.analysis.internal.lattice.TokenSource;
import org.jspecify.annotations.Nullable;

/**
 * All attributes of a token in one object: to clear them is then one call a token. What the tokenizer sets are numbers, which
 * become strings when somebody asks: to write a reference into an old object costs a fence of the processor.
 */
final class SegmentedTokenAttributeImpl extends CharTermAttributeImpl
        implements TypeAttribute,
                OffsetAttribute,
                PositionIncrementAttribute,
                PositionLengthAttribute,
                TermFrequencyAttribute,
                PartOfSpeechAttribute {
    /** Makes this object where one of its attributes is wanted, else what Lucene would make. */
    static final AttributeFactory FACTORY = new Factory();

    /** Where a string was set. */
    private static final int GIVEN = -2;

    private int startOffset;
    private int endOffset;
    private int positionIncrement = 1;
    private int positionLength = 1;
    private int termFrequency = 1;
    private int typeNumber = TokenSource.Type.WORD.number();
    private String givenType = DEFAULT_TYPE;
    private int word = WordTables.NONE;
    private String givenPartOfSpeech = "";
    private @Nullable WordTables tables;

    /** Sets type and part of speech to those of a token. */
    void setKind(TokenSource.Type type, int newWord, WordTables newTables) {
        typeNumber = type.number();
        word = newWord;
        if (tables != newTables) {
            tables = newTables;
        }
    }

    @Override
    public String type() {
        return typeNumber == GIVEN ? givenType : TokenSource.Type.of(typeNumber).label();
    }

    @Override
    public void setType(String type) {
        givenType = type;
        typeNumber = GIVEN;
    }

    @Override
    public String getPartOfSpeech() {
        if (word == GIVEN) {
            return givenPartOfSpeech;
        }
        return word == WordTables.NONE || tables == null ? "" : tables.partOfSpeech(word);
    }

    @Override
    public void setPartOfSpeech(String partOfSpeech) {
        givenPartOfSpeech = partOfSpeech;
        word = GIVEN;
    }

    @Override
    public int startOffset() {
        return startOffset;
    }

    @Override
    public int endOffset() {
        return endOffset;
    }

    @Override
    public void setOffset(int start, int end) {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("offsets must be 0 <= start <= end, got " + start + " and " + end);
        }
        startOffset = start;
        endOffset = end;
    }

    @Override
    public int getPositionIncrement() {
        return positionIncrement;
    }

    @Override
    public void setPositionIncrement(int increment) {
        positionIncrement = checked("position increment", increment, 0);
    }

    @Override
    public int getPositionLength() {
        return positionLength;
    }

    @Override
    public void setPositionLength(int length) {
        positionLength = checked("position length", length, 1);
    }

    @Override
    public int getTermFrequency() {
        return termFrequency;
    }

    @Override
    public void setTermFrequency(int frequency) {
        termFrequency = checked("term frequency", frequency, 1);
    }

    private static int checked(String name, int value, int least) {
        if (value < least) {
            throw new IllegalArgumentException(name + " must be at least " + least + ", got " + value);
        }
        return value;
    }

    @Override
    public void clear() {
        super.clear();
        startOffset = 0;
        endOffset = 0;
        positionIncrement = 1;
        positionLength = 1;
        termFrequency = 1;
        typeNumber = TokenSource.Type.WORD.number();
        word = WordTables.NONE;
    }

    @Override
    public void end() {
        super.end();
        positionIncrement = 0;
    }

    @Override
    public void copyTo(AttributeImpl target) {
        super.copyTo(target);
        ((OffsetAttribute) target).setOffset(startOffset, endOffset);
        ((PositionIncrementAttribute) target).setPositionIncrement(positionIncrement);
        ((PositionLengthAttribute) target).setPositionLength(positionLength);
        ((TermFrequencyAttribute) target).setTermFrequency(termFrequency);
        ((TypeAttribute) target).setType(type());
        ((PartOfSpeechAttribute) target).setPartOfSpeech(getPartOfSpeech());
    }

    @Override
    public void reflectWith(AttributeReflector reflector) {
        super.reflectWith(reflector);
        reflector.reflect(OffsetAttribute.class, "startOffset", startOffset);
        reflector.reflect(OffsetAttribute.class, "endOffset", endOffset);
        reflector.reflect(PositionIncrementAttribute.class, "positionIncrement", positionIncrement);
        reflector.reflect(PositionLengthAttribute.class, "positionLength", positionLength);
        reflector.reflect(TermFrequencyAttribute.class, "termFrequency", termFrequency);
        reflector.reflect(TypeAttribute.class, "type", type());
        reflector.reflect(PartOfSpeechAttribute.class, "partOfSpeech", getPartOfSpeech());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SegmentedTokenAttributeImpl token
                && super.equals(other)
                && token.startOffset == startOffset
                && token.endOffset == endOffset
                && token.positionIncrement == positionIncrement
                && token.positionLength == positionLength
                && token.termFrequency == termFrequency
                && token.type().equals(type())
                && token.getPartOfSpeech().equals(getPartOfSpeech());
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                super.hashCode(),
                startOffset,
                endOffset,
                positionIncrement,
                positionLength,
                termFrequency,
                type(),
                getPartOfSpeech());
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
