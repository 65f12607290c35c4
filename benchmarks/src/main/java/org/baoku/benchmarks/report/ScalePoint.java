package org.baoku.benchmarks.report;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an archive of one size came to.
 *
 * @param surroundings where it was measured
 * @param articles how many articles
 * @param values by name, with its unit in it
 */
public record ScalePoint(Surroundings surroundings, int articles, Map<String, Double> values) {
    /** Copies the values in their order. */
    public ScalePoint {
        values = new LinkedHashMap<>(values);
    }
}
