package org.baoku.analysis;

import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Makes {@link PartOfSpeechStopFilter}s. SPI name {@value #NAME}.
 *
 * <table>
 * <caption>Parameters</caption>
 * <tr><th>name</th><th>value</th><th>default</th></tr>
 * <tr><td>{@code tags}</td><td>the parts of speech to remove, with commas or spaces between: {@code u,p,c}</td>
 *     <td>{@link PartOfSpeechStopFilter#FUNCTION_WORDS}</td></tr>
 * </table>
 */
public final class PartOfSpeechStopFilterFactory extends TokenFilterFactory {
    /** The name under which Lucene finds this factory. */
    public static final String NAME = "partOfSpeechStop";

    private final Set<String> tags;

    /**
     * A factory from parameters.
     *
     * @param args the parameters above
     * @throws IllegalArgumentException if a parameter is unknown, naming it, or if {@code tags} names no tag
     */
    public PartOfSpeechStopFilterFactory(Map<String, String> args) {
        super(args);
        boolean chosen = args.containsKey("tags");
        Set<String> named = getSet(args, "tags");
        if (chosen && named == null) {
            throw new IllegalArgumentException("tags must name at least one part of speech");
        }
        tags = named == null ? PartOfSpeechStopFilter.FUNCTION_WORDS : Set.copyOf(named);
        if (!args.isEmpty()) {
            throw new IllegalArgumentException("Unknown parameters: " + args);
        }
    }

    /** For {@link java.util.ServiceLoader} only. */
    public PartOfSpeechStopFilterFactory() {
        throw defaultCtorException();
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new PartOfSpeechStopFilter(input, tags);
    }
}
