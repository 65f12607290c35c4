package org.baoku.benchmarks.measure;

import com.google.common.base.Splitter;
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
    private static final String SPLIT = "floor-blank-lines";
    private static final Column SPEED = Column.higher("million characters a second", 2, "");
    private static final Column MICROS = Column.lower("µs a page", 0, "");
    private static final Splitter BLANK_LINES = Splitter.onPattern("\n[ \t\u3000]*\n");

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
        Rounds micros = new Rounds();
        for (int round = -warmUp; round < rounds; round++) {
            progress.step(round < 0 ? "warming up" : "measuring", round + warmUp, warmUp + rounds);
            turn(BAOKU, page -> reader.read(page.file(), page.text()).articles().size(), round >= 0, speed, micros);
            turn(SPLIT, page -> BLANK_LINES.splitToList(page.text()).size(), round >= 0, speed, micros);
        }
        return List.of(new Section(
                "pages",
                "Reading of pages",
                String.format(
                        "%d pages of %s, %,d characters, on one thread, processor time; beside a mere split at blank lines.",
                        pages.pages().size(), pages.name(), pages.chars()),
                List.of(SPEED, MICROS),
                BAOKU,
                List.of(
                        row(BAOKU, Row.Kind.BAOKU, "PageReader", speed, micros),
                        row(SPLIT, Row.Kind.FLOOR, "split at blank lines", speed, micros)),
                Optional.empty()));
    }

    private static Row row(String name, Row.Kind kind, String detail, Rounds speed, Rounds micros) {
        return Row.of(name, kind, detail, speed.figure(name, BAOKU, SPEED), micros.figure(name, BAOKU, MICROS));
    }

    private void turn(String name, ToLongFunction<SamplePages.Page> work, boolean counts, Rounds speed, Rounds micros) {
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
            micros.add(name, spent.cpuNanos() / 1e3 / times / pages.pages().size());
        }
    }
}
