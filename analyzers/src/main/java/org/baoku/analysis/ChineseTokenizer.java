package org.baoku.analysis;

import java.io.IOException;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeFactory;
import org.baoku.analysis.internal.dictionary.WordTables;
import org.baoku.analysis.internal.lattice.IndexSource;
import org.baoku.analysis.internal.lattice.PairSource;
import org.baoku.analysis.internal.lattice.QuerySource;
import org.baoku.analysis.internal.lattice.TokenSource;
import org.baoku.analysis.internal.lattice.WordSource;

/**
 * Segments Chinese text. Terms are normalized as {@link TextNormalizer} says. In all modes but
 * {@link SegmentationMode#WORDS} the position of a token is the number of significant code points before it in the
 * field. Tokens depend on the text and the lexicon alone, however the reader hands the text over. Memory is bounded
 * whatever the text; nothing is allocated per token.
 */
public final class ChineseTokenizer extends Tokenizer {
    /** Type of a word of the lexicon or of the segmenter. */
    public static final String TYPE_WORD = "word";

    /** Type of a term that depends on the characters alone: a single ideograph or a pair. */
    public static final String TYPE_BASE = "base";

    /** Type of a number. */
    public static final String TYPE_NUMBER = "number";

    /** Type of a word of letters. */
    public static final String TYPE_LATIN = "latin";

    /** Type of a sign that carries meaning. */
    public static final String TYPE_SIGN = "sign";

    /** Type of the end of a sentence or paragraph. */
    public static final String TYPE_BORDER = "border";

    /**
     * Stands before a pair of ideographs in the index that the lexicon knows as a word, but that is none at this place
     * (和服 in 和|服务). An exact quote asks for the plain term or the marked one. Part of no normalized text.
     */
    public static final char MARKER = TokenSource.MARKER;

    /** The term of a border, {@value}. */
    public static final String BORDER = "。";

    private final CharTermAttribute termAttribute = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offsetAttribute = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute incrementAttribute = addAttribute(PositionIncrementAttribute.class);
    private final PositionLengthAttribute lengthAttribute = addAttribute(PositionLengthAttribute.class);
    private final TypeAttribute typeAttribute = addAttribute(TypeAttribute.class);
    private final PartOfSpeechAttribute partOfSpeechAttribute = addAttribute(PartOfSpeechAttribute.class);

    private final SegmentationMode mode;
    private final Supplier<Lexicon> lexicon;
    private final TokenSource source;
    private WordTables tables;
    private int lastPosition;

    /**
     * A tokenizer with a lexicon that stays the same.
     *
     * @param mode what to make of the text
     * @param lexicon the words
     */
    public ChineseTokenizer(SegmentationMode mode, Lexicon lexicon) {
        this(mode, () -> lexicon);
        Objects.requireNonNull(lexicon, "lexicon");
    }

    /**
     * A tokenizer that asks for its lexicon at the start of every text.
     *
     * @param mode what to make of the text
     * @param lexicon gives the words; called by the thread that analyses
     */
    public ChineseTokenizer(SegmentationMode mode, Supplier<Lexicon> lexicon) {
        this(SegmentedTokenAttributeImpl.FACTORY, mode, lexicon);
    }

    /**
     * A tokenizer with attributes of a factory.
     *
     * @param attributes makes the attributes
     * @param mode what to make of the text
     * @param lexicon gives the words; called by the thread that analyses
     */
    public ChineseTokenizer(AttributeFactory attributes, SegmentationMode mode, Supplier<Lexicon> lexicon) {
        super(attributes);
        this.mode = mode;
        this.lexicon = lexicon;
        this.tables = lexicon.get().tables();
        this.source = switch (mode) {
            case WORDS -> new WordSource();
            case INDEX -> new IndexSource();
            case INDEX_PAIRS -> new PairSource();
            case SEARCH -> new QuerySource();
        };
    }

    @Override
    public boolean incrementToken() throws IOException {
        clearAttributes();
        if (!source.next()) {
            return false;
        }
        int length = source.termLength();
        source.copyTerm(termAttribute.resizeBuffer(length));
        termAttribute.setLength(length);
        offsetAttribute.setOffset(correctOffset(source.startOffset()), correctOffset(source.endOffset()));
        setKind();
        if (mode != SegmentationMode.WORDS) {
            incrementAttribute.setPositionIncrement(source.position() - lastPosition);
            lastPosition = source.position();
            if (mode != SegmentationMode.SEARCH) {
                lengthAttribute.setPositionLength(source.positionLength());
            }
        }
        return true;
    }

    private void setKind() {
        if (typeAttribute instanceof SegmentedTokenAttributeImpl token) {
            token.setKind(source.type(), source.word(), tables);
        } else {
            typeAttribute.setType(source.type().label());
            if (source.word() != WordTables.NONE) {
                partOfSpeechAttribute.setPartOfSpeech(tables.partOfSpeech(source.word()));
            }
        }
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        tables = lexicon.get().tables();
        source.reset(input, tables);
        lastPosition = -1;
    }

    @Override
    public void end() throws IOException {
        super.end();
        int length = correctOffset(source.textLength());
        offsetAttribute.setOffset(length, length);
        if (mode != SegmentationMode.WORDS) {
            incrementAttribute.setPositionIncrement(Math.max(0, source.positionCount() - 1 - lastPosition));
        }
    }

    @Override
    public void close() throws IOException {
        super.close();
        source.release();
    }
}
