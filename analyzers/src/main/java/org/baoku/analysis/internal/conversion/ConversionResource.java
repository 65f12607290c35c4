package org.baoku.analysis.internal.conversion;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.baoku.analysis.DictionaryException;

/**
 * Form of the text resources beside this class: {@code key=value,value…} in each line, UTF-8, keys all different, at
 * least one value. The build writes them from HanLP's dictionaries.
 */
final class ConversionResource {
    private ConversionResource() {}

    /**
     * Reads a resource.
     *
     * @param name its file name
     * @throws DictionaryException if it is missing or damaged
     */
    static Map<String, String[]> read(String name) {
        try (InputStream in = ConversionResource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new DictionaryException(name + " is missing beside " + ConversionResource.class.getName());
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), name);
        } catch (IOException e) {
            throw new DictionaryException(name + " cannot be read", e);
        }
    }

    static Map<String, String[]> read(BufferedReader lines, String name) throws IOException {
        Map<String, String[]> entries = new HashMap<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            int equals = line.indexOf('=');
            String key = line.substring(0, Math.max(equals, 0));
            String[] values = line.substring(equals + 1).split(",", -1);
            if (key.isEmpty() || values[0].isEmpty() || entries.put(key, values) != null) {
                throw new DictionaryException(
                        name + ", line " + number + ": expected a new \"key=value,…\", found \"" + line + "\"");
            }
        }
        return entries;
    }
}
