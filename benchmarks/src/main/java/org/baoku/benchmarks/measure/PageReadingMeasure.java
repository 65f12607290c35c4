package org.baoku.benchmarks.measure;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.baoku.benchmarks.report.Column;
import org.baoku.benchmarks.report.Row;
import org.baoku.benchmarks.report.Section;
import org.baoku.page.PageReader;

/** How fast newspaper pages are read into articles. */
public final class PageReadingMeasure implements Measure {
    private static final String BAOKU = "baoku-pages";
    private static final String LINES = "floor-lines";
    private static final Column SPEED = Column.higher("million characters a second", 2, "");

    private final SamplePages pages;
    private final int warmUp;
    private final int rounds;
    private final long windowNanos;

    /** Reads {@code pages} over and over, {@code windowMillis} a turn. */
    public PageReadingMeasure(SamplePages pages, int warmUp, int rounds, int windowMillis) {
        this.pages = pages;
        this.warmUp = warmUp;
        this.rounds = rounds;
        this.windowNanos = windowMillis * 1_000_000L;
    }

    @Override
    public List<Section> run(Progress progress) throws IOException {
        progress.begin("reading of pages");
        PageReader reader = PageReader.standard();
        pages.checked();
        Rounds speed = new Rounds();
        for (int round = -warmUp; round < rounds; round++) {
            progress.step(round < 0 ? "warming up" : "measuring", round + warmUp, warmUp + rounds);
            turn(BAOKU, page -> reader.read(page.file(), page.text()).articles().size(), round >= 0, speed);
            turn(
                    LINES,
                    page -> page.text().lines().filter(line -> !line.isBlank()).count(),
                    round >= 0,
                    speed);
        }
        return List.of(new Section(
                "pages",
                "Reading of pages",
                String.format(
                        "%d pages of %s, %,d characters, on one thread, processor time; beside a mere cut into lines.",
                        pages.pages().size(), pages.name(), pages.chars()),
                List.of(SPEED),
                BAOKU,
                List.of(
                        row(BAOKU, Row.Kind.BAOKU, "PageReader", speed),
                        row(LINES, Row.Kind.FLOOR, "lines that are not blank", speed)),
                Optional.empty()));
    }

    private static Row row(String name, Row.Kind kind, String detail, Rounds speed) {
        return Row.of(name, kind, detail, speed.figure(name, BAOKU, SPEED));
    }

    private void turn(String name, ToLongFunction<SamplePages.Page> work, boolean counts, Rounds speed) {
        long times = 0;
        long parts = 0;
        Meter.Reading before = Meter.read();
        Meter.Reading spent;
        do {
            for (SamplePages.Page page : pages.pages()) {
                parts += work.applyAsLong(page);
            }
            times++;
            spent = Meter.read().since(before);
        } while (spent.wallNanos() < windowNanos);
        if (parts == 0) {
            throw new IllegalStateException(name + " found nothing");
        }
        if (counts) {
            speed.add(name, times * pages.chars() * 1e3 / spent.cpuNanos());
        }
    }
}
