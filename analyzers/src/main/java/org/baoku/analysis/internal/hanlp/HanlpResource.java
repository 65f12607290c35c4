package org.baoku.analysis.internal.hanlp;

import com.hankcs.hanlp.HanLP;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.baoku.analysis.error.DictionaryException;

/**
 * Reads the text dictionaries in HanLP's jar without any of HanLP's loaders, which keep what they read in caches that
 * they write into the working directory.
 */
final class HanlpResource {
    private HanlpResource() {}

    /**
     * The pairs of a dictionary with {@code key=value} lines, in the order of the file.
     *
     * @param path in HanLP's jar, from the root
     */
    static Map<String, String> pairs(String path) throws IOException {
        try (InputStream in = HanLP.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new DictionaryException(path + " is missing in HanLP's jar");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> pairs = new LinkedHashMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int equals = line.indexOf('=');
                if (equals < 1 || equals == line.length() - 1) {
                    throw new DictionaryException(path + ": expected key=value, found \"" + line + "\"");
                }
                pairs.put(
                        line.substring(0, equals).strip(),
                        line.substring(equals + 1).strip());
            }
            return Collections.unmodifiableMap(pairs);
        }
    }
}
