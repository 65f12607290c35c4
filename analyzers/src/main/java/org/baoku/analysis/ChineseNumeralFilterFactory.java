package org.baoku.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/** Makes {@link ChineseNumeralFilter}s. SPI name {@value #NAME}; no parameters. */
public final class ChineseNumeralFilterFactory extends TokenFilterFactory {
    /** The name under which Lucene finds this factory. */
    public static final String NAME = "chineseNumeral";

    /**
     * A factory from parameters.
     *
     * @param args must be empty
     * @throws IllegalArgumentException if there is a parameter, naming it
     */
    public ChineseNumeralFilterFactory(Map<String, String> args) {
        super(args);
        if (!args.isEmpty()) {
            throw new IllegalArgumentException("Unknown parameters: " + args);
        }
    }

    /** For {@link java.util.ServiceLoader} only. */
    public ChineseNumeralFilterFactory() {
        throw defaultCtorException();
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new ChineseNumeralFilter(input);
    }

    @Override
    public TokenStream normalize(TokenStream input) {
        return create(input);
    }
}
