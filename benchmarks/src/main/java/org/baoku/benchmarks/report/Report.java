package org.baoku.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything that one run measured.
 *
 * @param surroundings where and of what
 * @param sections the answers
 * @param skipped what was left out, each with the reason
 */
public record Report(Surroundings surroundings, List<Section> sections, List<String> skipped) {
    /** Copies the lists. */
    public Report {
        sections = List.copyOf(sections);
        skipped = List.copyOf(skipped);
    }

    /** Section with an id. */
    public Optional<Section> section(String id) {
        return sections.stream().filter(section -> section.id().equals(id)).findFirst();
    }

    /** Where Baoku stands in each column of each section that has a better and a worse. */
    public List<Verdict> verdicts() {
        List<Verdict> verdicts = new ArrayList<>();
        for (Section section : sections) {
            for (int column = 0; column < section.columns().size(); column++) {
                if (section.columns().get(column).better() != Column.Better.NEITHER) {
                    Verdict.of(section, column, section.quality().flatMap(this::section))
                            .ifPresent(verdicts::add);
                }
            }
        }
        return verdicts;
    }
}
