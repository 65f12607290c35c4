package org.baoku.analysis;

import java.util.Map;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.util.AttributeFactory;

/**
 * Makes {@link ChineseTokenizer}s with the bundled lexicon. The one parameter is {@code mode}: {@code words} (unless
 * given), {@code index}, {@code index_pairs} or {@code search}; see {@link SegmentationMode}.
 */
public final class ChineseTokenizerFactory extends TokenizerFactory {
    /** Name by which {@link TokenizerFactory#forName} finds this factory. */
    public static final String NAME = "baokuChinese";

    private static final String MODE = "mode";

    private final SegmentationMode mode;

    /**
     * A factory.
     *
     * @param args the parameters; what is known is taken out
     * @throws IllegalArgumentException if a parameter is unknown or a mode is none
     */
    public ChineseTokenizerFactory(Map<String, String> args) {
        super(args);
        mode = mode(get(args, MODE, "words"));
        if (!args.isEmpty()) {
            throw new IllegalArgumentException("Unknown parameters: " + args);
        }
    }

    /** For the service loader only. */
    public ChineseTokenizerFactory() {
        throw defaultCtorException();
    }

    private static SegmentationMode mode(String name) {
        return switch (name) {
            case "words" -> SegmentationMode.WORDS;
            case "index" -> SegmentationMode.INDEX;
            case "index_pairs" -> SegmentationMode.INDEX_PAIRS;
            case "search" -> SegmentationMode.SEARCH;
            default ->
                throw new IllegalArgumentException(
                        "mode must be one of words, index, index_pairs, search; got \"" + name + "\"");
        };
    }

    @Override
    public Tokenizer create(AttributeFactory attributes) {
        return new ChineseTokenizer(attributes, mode, Lexicon::bundled);
    }
}
