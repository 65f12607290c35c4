package org.baoku.benchmarks.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import org.baoku.benchmarks.corpus.Corpus;
import org.baoku.news.Article;

/** Writes an archive in a process of its own, so that the one that asks for it stays cold. */
public final class ArchiveWriter {
    private ArchiveWriter() {}

    /**
     * Writes {@code articles} of {@code corpus} into {@code directory}.
     *
     * @return an exact quote of one of them
     */
    public static String writeElsewhere(String corpus, int articles, Path directory) throws IOException {
        return FreshJvm.run(ArchiveWriter.class, corpus, String.valueOf(articles), directory.toString())
                .line();
    }

    /**
     * Prints a quote.
     *
     * @param arguments corpus, number of articles, directory
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = FreshJvm.say();
        Corpus corpus = Corpus.of(arguments[0], Integer.parseInt(arguments[1]));
        ArchiveSubject.write(corpus, Path.of(arguments[2])).close();
        out.println(
                new SearchQueries(corpus.articles().stream().map(Article::body).toList())
                        .quotes(1, 1)
                        .getFirst());
    }
}
