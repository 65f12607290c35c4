package org.baoku.benchmarks.measure;

import java.io.IOException;
import java.util.List;
import org.baoku.benchmarks.report.Section;

/** A question put to Baoku and its peers. Run once. */
@FunctionalInterface
public interface Measure {
    /**
     * Measures.
     *
     * @param progress is told how far it is
     * @return the answers
     */
    List<Section> run(Progress progress) throws IOException;
}
