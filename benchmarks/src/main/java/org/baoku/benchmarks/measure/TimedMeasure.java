package org.baoku.benchmarks.measure;

import java.io.IOException;
import java.util.List;
import org.baoku.benchmarks.report.Section;

/**
 * A measure of times, which may be taken in several spells. Other work can slow a machine for minutes; where other measures are
 * taken between the spells of one, such minutes meet a part of it and not all. Not thread-safe.
 */
public interface TimedMeasure extends Measure {
    /**
     * Measures for one spell, and keeps that beside what was measured before.
     *
     * @param progress is told how far it is
     */
    void measure(Progress progress) throws IOException;

    /** What all spells so far give together; there must have been one. */
    List<Section> sections();

    @Override
    default List<Section> run(Progress progress) throws IOException {
        measure(progress);
        return sections();
    }
}
