package org.baoku.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.baoku.benchmarks.measure.SamplePages;
import org.baoku.news.NewspaperPage;
import org.baoku.page.PageReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long a newspaper page takes to be read into articles.
 *
 * <pre>java -jar benchmarks/target/benchmarks.jar PageReadingBenchmark -p pages=DIRECTORY -prof gc</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g"})
public class PageReadingBenchmark {
    private static final String SAMPLES = "samples";

    /** Which pages: {@code samples}, or a directory with {@code .txt} files. */
    @Param(SAMPLES)
    private String pages = SAMPLES;

    private List<SamplePages.Page> read = List.of();
    private int next;

    /** Loads the pages and checks that each has articles. */
    @Setup
    public void load() throws IOException {
        SamplePages loaded = pages.equals(SAMPLES) ? SamplePages.bundled() : SamplePages.of(Path.of(pages));
        read = loaded.checked().pages();
    }

    /** Reads the next page. */
    @Benchmark
    public NewspaperPage readPage() {
        next = (next + 1) % read.size();
        SamplePages.Page page = read.get(next);
        return PageReader.standard().read(page.file(), page.text());
    }
}
