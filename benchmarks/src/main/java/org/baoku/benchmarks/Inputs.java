package org.baoku.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.baoku.benchmarks.corpus.Corpus;
import org.baoku.benchmarks.measure.SamplePages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that name data, which may not all be shipped. */
final class Inputs {
    @Option(
            names = "--corpus",
            paramLabel = "FILE",
            description =
                    "Articles to measure on, a .jsonl[.gz] file or a directory with one. Default: those of --eval, else"
                            + " generated ones.")
    private @Nullable Path corpus;

    @Option(
            names = "--seg",
            paramLabel = "DIR",
            description = "Segmentation gold: NAME.gold, one sentence a line, with NAME.voc beside it.")
    private @Nullable Path gold;

    @Option(
            names = "--eval",
            paramLabel = "DIR",
            description = "Retrieval data: one .jsonl.gz, and NAME.topics.tsv with NAME.qrels beside it.")
    private @Nullable Path eval;

    @Option(names = "--pages", paramLabel = "DIR", description = "Pages as .txt files. Default: the sample pages.")
    private @Nullable Path pages;

    /** Files of segmentation gold; none where they are not given. */
    List<Path> gold() throws IOException {
        return gold == null ? List.of() : files(gold, ".gold");
    }

    /** Files of topics; none where they are not given. */
    List<Path> topics() throws IOException {
        return eval == null ? List.of() : files(eval, ".topics.tsv");
    }

    /** The articles that the topics are about. */
    Corpus judged() throws IOException {
        if (eval == null) {
            throw new IllegalStateException("There are no topics");
        }
        return Corpus.of(eval.toString(), Integer.MAX_VALUE);
    }

    /** The articles to measure on: all of a file, or {@code generated} ones. */
    Corpus articles(int generated) throws IOException {
        if (corpus != null) {
            return Corpus.of(corpus.toString(), Integer.MAX_VALUE);
        }
        return eval == null ? Corpus.of(Corpus.GENERATED, generated) : judged();
    }

    /** Pages to read. */
    SamplePages pages() throws IOException {
        return pages == null ? SamplePages.bundled() : SamplePages.of(pages);
    }

    private static List<Path> files(Path directory, String ending) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new NoSuchFileException(directory.toString(), null, "there is no file *" + ending);
            }
            return found;
        }
    }
}
