package org.baoku.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/** Makes {@link TraditionalToSimplifiedFilter}s. SPI name {@value #NAME}; no parameters. */
public final class TraditionalToSimplifiedFilterFactory extends TokenFilterFactory {
    /** The name under which Lucene finds this factory. */
    public static final String NAME = "traditionalToSimplified";

    /**
     * A factory from parameters.
     *
     * @param args must be empty
     * @throws IllegalArgumentException if there is a parameter, naming it
     */
    public TraditionalToSimplifiedFilterFactory(Map<String, String> args) {
        super(args);
        if (!args.isEmpty()) {
            throw new IllegalArgumentException("Unknown parameters: " + args);
        }
    }

    /** For {@link java.util.ServiceLoader} only. */
    public TraditionalToSimplifiedFilterFactory() {
        throw defaultCtorException();
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new TraditionalToSimplifiedFilter(input);
    }

    @Override
    public TokenStream normalize(TokenStream input) {
        return create(input);
    }
}
