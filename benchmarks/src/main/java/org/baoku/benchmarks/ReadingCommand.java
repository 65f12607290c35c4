package org.baoku.benchmarks;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.baoku.benchmarks.report.Spread;
import org.baoku.benchmarks.report.Surroundings;
import org.baoku.ingest.ArticleReader;
import org.baoku.ingest.ArticleSink;
import org.baoku.ingest.Format;
import org.baoku.ingest.Refusal;
import org.baoku.news.Article;
import org.baoku.page.PageReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures how fast files are read with different numbers of threads. */
@Command(
        name = "reading",
        mixinStandardHelpOptions = true,
        description =
                "Reads files, directories or zip archives with each number of threads in turns, without indexing.")
final class ReadingCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "What to read.")
    private List<Path> paths = List.of();

    @Option(names = "--threads", split = ",", description = "Numbers of threads (default: ${DEFAULT-VALUE}).")
    private List<Integer> threads = List.of(1, Runtime.getRuntime().availableProcessors());

    @Option(
            names = "--rounds",
            description = "Rounds that count, after as many to warm up (default: ${DEFAULT-VALUE}).")
    private int rounds = 5;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Surroundings.of(spec).lines().forEach(out::println);
        out.println();
        Map<Integer, List<Double>> speeds = new LinkedHashMap<>();
        List<Double> ratios = new ArrayList<>();
        Counts counts = new Counts();
        for (int round = 0; round < 2 * rounds; round++) {
            double first = 0;
            for (int number : threads) {
                counts = new Counts();
                double speed = counts.articlesPerSecond(paths, number);
                first = first == 0 ? speed : first;
                if (round >= rounds) {
                    speeds.computeIfAbsent(number, any -> new ArrayList<>()).add(speed);
                    if (number == threads.getLast()) {
                        ratios.add(speed / first);
                    }
                }
            }
        }
        out.printf("%,d articles, %,d refusals; %d rounds%n%n", counts.articles, counts.refusals, rounds);
        out.print("| threads | articles/s | p10–p90 |\n|--:|--:|--:|\n");
        speeds.forEach((number, values) -> {
            Spread spread = Spread.of(values);
            out.printf("| %d | %,.0f | %,.0f–%,.0f |%n", number, spread.typical(), spread.low(), spread.high());
        });
        Spread ratio = Spread.of(ratios);
        out.printf(
                "%nThe last number of threads is %.2f (%.2f–%.2f) times as fast as the first.%n",
                ratio.typical(), ratio.low(), ratio.high());
        return 0;
    }

    /** Counts what is read and forgets it. */
    private static final class Counts implements ArticleSink {
        private long articles;
        private long refusals;

        double articlesPerSecond(List<Path> paths, int threads) {
            ArticleReader reader = new ArticleReader(PageReader.standard()).withThreads(threads);
            long start = System.nanoTime();
            paths.forEach(path -> reader.read(path, Format.AUTO, this));
            return articles * 1e9 / (System.nanoTime() - start);
        }

        @Override
        public void article(Article article) {
            articles++;
        }

        @Override
        public void refused(Refusal refusal) {
            refusals++;
        }
    }
}
