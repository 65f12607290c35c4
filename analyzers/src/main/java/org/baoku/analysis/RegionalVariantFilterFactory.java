package org.baoku.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Makes {@link RegionalVariantFilter}s. SPI name {@value #NAME}.
 *
 * <table>
 * <caption>Parameters</caption>
 * <tr><th>name</th><th>value</th><th>default</th></tr>
 * <tr><td>{@code region}</td><td>{@code mainland} or {@code taiwan}: where the texts that are searched come from</td>
 *     <td>{@code mainland}</td></tr>
 * </table>
 */
public final class RegionalVariantFilterFactory extends TokenFilterFactory {
    /** The name under which Lucene finds this factory. */
    public static final String NAME = "regionalVariant";

    private final RegionalVariantFilter.Region region;

    /**
     * A factory from parameters.
     *
     * @param args the parameters above
     * @throws IllegalArgumentException if a parameter is unknown or its value is not allowed, naming it
     */
    public RegionalVariantFilterFactory(Map<String, String> args) {
        super(args);
        region = region(get(args, "region", "mainland"));
        if (!args.isEmpty()) {
            throw new IllegalArgumentException("Unknown parameters: " + args);
        }
    }

    /** For {@link java.util.ServiceLoader} only. */
    public RegionalVariantFilterFactory() {
        throw defaultCtorException();
    }

    private static RegionalVariantFilter.Region region(String value) {
        return switch (value) {
            case "mainland" -> RegionalVariantFilter.Region.MAINLAND;
            case "taiwan" -> RegionalVariantFilter.Region.TAIWAN;
            default -> throw new IllegalArgumentException("region must be mainland or taiwan, got \"" + value + "\"");
        };
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new RegionalVariantFilter(input, region);
    }
}
