package org.baoku.analysis;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Makes {@link PinyinFilter}s. SPI name {@value #NAME}.
 *
 * <table>
 * <caption>Parameters, all optional</caption>
 * <tr><th>name</th><th>value</th><th>default</th></tr>
 * <tr><td>{@code forms}</td><td>one or more of {@code original}, {@code full}, {@code initials}, with commas between</td>
 *     <td>all three</td></tr>
 * <tr><td>{@code umlaut}</td><td>{@code v} or {@code u}, the letter for ü</td><td>{@code v}</td></tr>
 * <tr><td>{@code maxReadings}</td><td>1 to 16, how many readings of one word are written</td><td>1</td></tr>
 * </table>
 */
public final class PinyinFilterFactory extends TokenFilterFactory {
    /** The name under which Lucene finds this factory. */
    public static final String NAME = "pinyin";

    private final Set<PinyinFilter.Form> forms;
    private final char umlaut;
    private final int maxReadings;

    /**
     * A factory from parameters.
     *
     * @param args the parameters above
     * @throws IllegalArgumentException if a parameter is unknown or its value is not allowed, naming it
     */
    public PinyinFilterFactory(Map<String, String> args) {
        super(args);
        forms = forms(get(args, "forms", "original,full,initials"));
        umlaut = umlaut(get(args, "umlaut", "v"));
        maxReadings = getInt(args, "maxReadings", 1);
        if (maxReadings < 1 || maxReadings > PinyinFilter.MAX_READINGS) {
            throw new IllegalArgumentException(
                    "maxReadings must be 1 to " + PinyinFilter.MAX_READINGS + ", got " + maxReadings);
        }
        if (!args.isEmpty()) {
            throw new IllegalArgumentException("Unknown parameters: " + args);
        }
    }

    /** For {@link java.util.ServiceLoader} only. */
    public PinyinFilterFactory() {
        throw defaultCtorException();
    }

    private static Set<PinyinFilter.Form> forms(String value) {
        Set<PinyinFilter.Form> forms = EnumSet.noneOf(PinyinFilter.Form.class);
        for (String form : value.split(",", -1)) {
            forms.add(
                    switch (form.strip().toLowerCase(Locale.ROOT)) {
                        case "original" -> PinyinFilter.Form.ORIGINAL;
                        case "full" -> PinyinFilter.Form.FULL;
                        case "initials" -> PinyinFilter.Form.INITIALS;
                        default ->
                            throw new IllegalArgumentException(
                                    "forms must list some of original, full, initials, got \"" + value + "\"");
                    });
        }
        return forms;
    }

    private static char umlaut(String value) {
        if (!value.equals("v") && !value.equals("u")) {
            throw new IllegalArgumentException("umlaut must be v or u, got \"" + value + "\"");
        }
        return value.charAt(0);
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new PinyinFilter(input, forms, umlaut, maxReadings);
    }
}
