package org.baoku.benchmarks.measure;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.baoku.benchmarks.report.Column;
import org.baoku.benchmarks.report.Row;
import org.baoku.benchmarks.report.Section;

/** How fast newspaper pages are read into articles. */
public final class PageReadingMeasure implements TimedMeasure {
    private static final String BAOKU = "baoku-pages";
    private static final String LINES = "floor-lines";
    private static final Column SPEED = Column.higher("million characters a second", 2, "");

    private final SamplePages pages;
    private final ProcessTurns turns;
    private final int windowMillis;
    private final Rounds speed = new Rounds();

    /** Reads {@code pages} over and over, {@code windowMillis} a turn. */
    public PageReadingMeasure(SamplePages pages, ProcessTurns turns, int windowMillis) {
        this.pages = pages;
        this.turns = turns;
        this.windowMillis = windowMillis;
    }

    @Override
    public void measure(Progress progress) throws IOException {
        progress.begin("reading of pages");
        turns.inFreshProcesses(
                progress,
                (process, folder) -> PageReadingProcess.run(
                        new PageReadingProcess.Job(pages, turns, windowMillis), folder, BAOKU, LINES, speed));
    }

    @Override
    public List<Section> sections() {
        return List.of(new Section(
                "pages",
                "Reading of pages",
                String.format(
                        "%d pages of %s, %,d characters, on one thread, processor time, %d rounds; beside a mere cut into lines.",
                        pages.pages().size(),
                        pages.name(),
                        pages.chars(),
                        speed.values(BAOKU).size()),
                List.of(SPEED),
                BAOKU,
                List.of(
                        row(BAOKU, Row.Kind.BAOKU, "PageReader"),
                        row(LINES, Row.Kind.FLOOR, "lines that are not blank")),
                Optional.empty()));
    }

    private Row row(String name, Row.Kind kind, String detail) {
        return Row.of(name, kind, detail, speed.figure(name, BAOKU, SPEED));
    }
}
